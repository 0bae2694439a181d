-- Dated fees that a decision sets, as operators load them; the last schedule holds.
create table fee_schedules (
  number integer generated always as identity primary key,
  source text not null,
  sha256 text not null,
  imported_at timestamptz not null default now()
);
create table scheduled_fees (
  schedule integer not null references fee_schedules (number),
  position integer not null,
  procedure_code text not null,
  -- Null for all cases.
  of_case text,
  kind text not null check (kind in ('fee', 'levy', 'price')),
  name text not null,
  amount_vnd bigint not null check (amount_vnd >= 0),
  -- Null for all channels.
  channel text check (channel in ('online', 'in-person', 'postal')),
  valid_from date not null,
  -- Last day; null while no end is set.
  valid_to date check (valid_to >= valid_from),
  decision text not null check (decision ~ '\S'),
  source_url text,
  primary key (schedule, position)
);
create index scheduled_fees_procedure on scheduled_fees (schedule, procedure_code);
