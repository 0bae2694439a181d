-- Money: what was asked, the attempts to pay it online, what happened to each, and what was given back. The state of money
-- is apart from the status of the dossier.

create table payment_requests (
  id uuid primary key,
  dossier_id uuid not null references dossiers (id),
  -- The step that asked for it, and waits for it; null where the dossier goes on meanwhile.
  sequence integer,
  purpose text not null check (purpose ~ '\S'),
  -- [{kind, name, amountVnd}], which add up to the amount.
  items jsonb not null,
  amount_vnd bigint not null check (amount_vnd > 0),
  -- HinhThucThu 1, 2, 4 of the national exchange; null where the dossier waits for it.
  collect text check (collect in ('accepting', 'supplementing', 'returning')),
  state text not null check (state in ('unpaid', 'pending', 'paid', 'cancelled', 'refunded')),
  requested_at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  actor_unit text,
  paid_at timestamptz,
  paid_by text check (paid_by in ('online', 'cash', 'transfer')),
  -- Of a payment online: the reference that the platform knows it by.
  receipt_number text,
  check ((sequence is null) = (collect is not null)),
  check ((state in ('paid', 'refunded')) = (paid_at is not null)),
  check ((paid_at is null) = (paid_by is null) and (paid_at is null) = (receipt_number is null)),
  foreign key (dossier_id, sequence) references dossier_statuses (dossier_id, sequence)
);
create index payment_requests_dossier on payment_requests (dossier_id, requested_at);

create function check_payment_request() returns trigger language plpgsql as $$
begin
  if (old.id, old.dossier_id, old.sequence, old.purpose, old.items, old.amount_vnd, old.collect, old.requested_at)
    is distinct from
     (new.id, new.dossier_id, new.sequence, new.purpose, new.items, new.amount_vnd, new.collect, new.requested_at) then
    raise exception 'what was asked does not change' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and not (
    (old.state in ('unpaid', 'pending') and new.state <> 'refunded')
    or (old.state = 'paid' and new.state = 'refunded')) then
    raise exception 'a payment that is % does not become %', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.paid_at is not null and (old.paid_at, old.paid_by, old.receipt_number)
    is distinct from (new.paid_at, new.paid_by, new.receipt_number) then
    raise exception 'how it was paid does not change' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger kept before update on payment_requests
  for each row execute function check_payment_request();

-- One row for each MaThamChieu: the platform knows it by nothing else.
create table payment_attempts (
  id uuid primary key,
  request_id uuid not null references payment_requests (id),
  provider text not null,
  reference text not null unique check (reference ~ '^[A-Za-z0-9]{8,50}$'),
  amount_vnd bigint not null check (amount_vnd > 0),
  -- begun: the platform was not heard yet. surplus: paid, but there was nothing to pay any more.
  state text not null
    check (state in ('begun', 'pending', 'paid', 'failed', 'expired', 'surplus', 'refunded')),
  began_at timestamptz not null,
  expires_at timestamptz not null,
  redirect_url text,
  return_url text,
  settled_at timestamptz,
  -- When the platform last said something about it.
  checked_at timestamptz,
  -- What it said where that was not success, as it came.
  platform_code text,
  -- MaGiaoDich.
  transaction text
);
-- A request is paid once.
create unique index payment_attempts_paid on payment_attempts (request_id) where state = 'paid';
create index payment_attempts_request on payment_attempts (request_id, began_at);
create index payment_attempts_open on payment_attempts (began_at)
  where state in ('begun', 'pending', 'failed', 'expired');

create table payment_refunds (
  id uuid primary key,
  request_id uuid not null references payment_requests (id),
  -- Null for what was paid at a counter.
  attempt_id uuid references payment_attempts (id),
  amount_vnd bigint not null check (amount_vnd > 0),
  reason text not null check (reason ~ '\S'),
  state text not null check (state in ('requested', 'sent', 'done', 'refused')),
  -- Account of the citizen, sealed; only where the platform asks for it.
  account text,
  actor_id text not null,
  actor_name text not null,
  actor_unit text,
  requested_at timestamptz not null,
  done_at timestamptz,
  -- How it was given back: online, cash or transfer.
  paid_by text,
  receipt_number text,
  platform_code text
);
-- What was paid is given back once.
create unique index payment_refunds_once
  on payment_refunds (request_id, coalesce(attempt_id, request_id)) where state <> 'refused';

-- What happened to money, in order; never changed. Nothing personal.
create table payment_events (
  position bigint generated always as identity primary key,
  request_id uuid not null references payment_requests (id),
  attempt_id uuid references payment_attempts (id),
  at timestamptz not null,
  what text not null,
  who jsonb not null,
  details jsonb not null
);
create index payment_events_request on payment_events (request_id, position);
create trigger append_only before update or delete on payment_events
  for each row execute function refuse_dossier_change();
create trigger no_truncate before truncate on payment_events
  for each statement execute function refuse_dossier_change();

-- Where the centre and the platform do not agree.
create table payment_differences (
  id uuid primary key,
  kind text not null,
  reference text not null,
  request_id uuid references payment_requests (id),
  attempt_id uuid references payment_attempts (id),
  expected_vnd bigint,
  found_vnd bigint,
  platform_code text,
  found_at timestamptz not null,
  resolved_at timestamptz
);
-- Said once, however often it is seen.
create unique index payment_differences_once on payment_differences (kind, reference) where resolved_at is null;
create index payment_differences_found on payment_differences (found_at desc);

-- When the platform was last asked about everything open.
create table payment_reconciliations (
  at timestamptz primary key,
  asked integer not null,
  settled integer not null,
  unanswered integer not null
);
