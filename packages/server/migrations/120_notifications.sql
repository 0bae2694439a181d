-- What applicants are told of their dossiers, by which channel, and what became of it.

-- A channel of a dossier's applicant. The token stands in every message and opens nothing but the page that stops it.
create table notification_subscriptions (
  token text primary key,
  dossier_id uuid not null references dossiers (id),
  -- 'email', or the id of a configured channel.
  channel text not null,
  created_at timestamptz not null,
  -- Since when the applicant wants no more; null while they do.
  stopped_at timestamptz,
  unique (dossier_id, channel)
);

-- One row for each event and channel: the visible log, and what is still to do.
create table notifications (
  -- Made from the event and the channel: planned again it is the same.
  id uuid primary key,
  -- Order of planning.
  position bigint generated always as identity,
  dossier_id uuid not null references dossiers (id),
  event text not null,
  -- The step it tells of.
  sequence integer not null,
  channel text not null,
  kind text not null check (kind in ('email', 'sms', 'app')),
  -- Masked. The address itself is read from the dossier when it is sent.
  recipient text,
  state text not null check (state in
    ('waiting', 'held', 'sent', 'failed', 'superseded', 'stopped', 'not-configured', 'no-address')),
  tries integer not null default 0,
  created_at timestamptz not null,
  last_try_at timestamptz,
  next_try_at timestamptz,
  -- A code of the other side; never its words, which quote addresses.
  outcome text
);
create index notifications_dossier on notifications (dossier_id, position);
