-- Exchange with the national system: what of our dossiers the other side has confirmed, and dossiers filed elsewhere.

create table exchange_dossiers (
  dossier_id uuid primary key references dossiers (id),
  -- When the other side first confirmed that it has the dossier; from then on it is updated.
  announced_at timestamptz,
  -- Version of the dossier in the last message (DongBoHoSoMC) that was confirmed.
  confirmed_version integer not null default 0 check (confirmed_version >= 0),
  -- Last step (CapNhatTienDoHoSoMC) that was confirmed. Steps go one by one and in order.
  confirmed_step integer not null default 0 check (confirmed_step >= 0),
  -- Version it should have confirmed: of the last event.
  wanted_version integer not null,
  -- Since when something waits; null when all is confirmed.
  waiting_since timestamptz,
  -- A message is being sent, or its answer was lost: whether it arrived is asked before it is sent again.
  doubtful text check (doubtful in ('dossier', 'step')),
  -- Whoever sends holds it until then.
  held_until timestamptz,
  attempts integer not null default 0,
  last_attempt_at timestamptz,
  last_outcome text,
  last_code text,
  -- What the other side said, sealed: it may repeat what was sent.
  last_words text,
  -- Given up until somebody asks for it anew.
  failed_at timestamptz
);
create index exchange_dossiers_waiting on exchange_dossiers (waiting_since, dossier_id)
  where waiting_since is not null;

-- Each message that was sent and what came of it. Nothing of its content.
create table exchange_messages (
  id bigint generated always as identity primary key,
  dossier_id uuid not null references dossiers (id),
  service text not null,
  -- Of DongBoHoSoMC the version of the dossier, of CapNhatTienDoHoSoMC the step.
  sequence integer not null,
  at timestamptz not null,
  -- confirmed, exists, refused, session-expired, unanswered
  outcome text not null,
  code text
);
create index exchange_messages_dossier on exchange_messages (dossier_id, id);

create table external_dossiers (
  id uuid primary key,
  code text not null unique,
  -- Unit that told us of it.
  source text not null,
  -- pushed by it, or asked for by us
  via text not null check (via in ('pushed', 'asked')),
  procedure_code text,
  procedure_name text,
  agency text,
  channel text,
  -- Sealed, as those of our own dossiers.
  applicant_name text,
  applicant_index text,
  proof_personal_id text,
  proof_phone text,
  -- The last message about it, with fields that nobody here knows; sealed.
  message text,
  submitted_at timestamptz,
  received_at timestamptz,
  due_at timestamptz,
  finished_at timestamptz,
  -- Number of the last step or change; the id of its server-sent event.
  version integer not null check (version > 0),
  first_seen_at timestamptz not null,
  -- When the other side last told us anything about it.
  synced_at timestamptz not null
);

-- Steps as they were told, each once, in the order of arrival.
create table external_steps (
  dossier_id uuid not null references external_dossiers (id),
  sequence integer not null check (sequence > 0),
  -- When it happened, as told; when we heard of it, where nobody said.
  at timestamptz not null,
  -- `step` (CapNhatTienDoHoSoMC), or `state`: read from the dossier as a whole.
  kind text not null check (kind in ('step', 'state')),
  -- As given.
  status text not null,
  unit text,
  -- Sealed: a text written by an officer elsewhere.
  content text,
  due_at timestamptz,
  told_at timestamptz not null,
  -- Keyed hash of what was told: the same again is not another step.
  fingerprint text not null,
  primary key (dossier_id, sequence),
  unique (dossier_id, fingerprint)
);
create trigger append_only before update or delete on external_steps
  for each row execute function refuse_dossier_change();
create trigger no_truncate before truncate on external_steps
  for each statement execute function refuse_dossier_change();

-- Codes from elsewhere that the other side was asked for and did not know, so that it is not asked again at once.
create table external_unknown (
  code text primary key,
  asked_at timestamptz not null
);
