-- Dossiers, what happened to them, and what was said about it.
-- Personal values are ciphertext (AES-256-GCM, `kid.iv.tag+text`): no clear personal number stands in a table.

-- The procedure and the form of a dossier as they were on the day it came, kept once however many dossiers use them.
create table pinned_contents (
  digest text primary key,
  content jsonb not null
);

-- Numbers of dossier codes: one row for each receiving agency and Hanoi day, counted up in the filing transaction,
-- so that a filing that fails leaves no gap.
create table dossier_code_counters (
  agency text not null,
  day date not null,
  last integer not null check (last > 0),
  primary key (agency, day)
);

create table dossiers (
  id uuid primary key,
  code text not null unique,
  procedure_code text not null,
  procedure_name text not null,
  catalogue_version integer not null,
  procedure_digest text not null references pinned_contents (digest),
  form_version integer not null,
  form_digest text not null references pinned_contents (digest),
  answers text not null,
  applicant_name text not null,
  applicant_personal_id text,
  applicant_phone text,
  applicant_email text,
  applicant_address text,
  -- Keyed hashes of the syllables of the name, folded: the desk finds by them, nobody reads them.
  name_tokens text[] not null,
  -- Keyed hashes of the last four digits, different in each dossier for equal digits.
  proof_personal_id text,
  proof_phone text,
  agency text,
  office_id text,
  office_name text,
  ward text,
  channel text not null,
  locale text not null,
  result_delivery text,
  status smallint not null,
  -- Nothing can follow.
  ended boolean not null,
  status_before smallint,
  extended boolean not null default false,
  supplement_requests integer not null default 0,
  submitted_at timestamptz not null,
  -- When it was accepted complete: from here the time limit runs.
  received_at timestamptz,
  due_at timestamptz,
  provisional boolean not null default false,
  -- Since when the clock stands (paused or ended); null while it runs.
  clock_stopped_at timestamptz,
  -- When the result was ready.
  finished_at timestamptz,
  updated_at timestamptz not null,
  version integer not null check (version > 0)
);
-- The desk's list: what is open first, by the promised date.
create index dossiers_due on dossiers (ended, due_at nulls last, id);
create index dossiers_status on dossiers (status, due_at nulls last, id);
-- Codes by their beginning or by their last digits.
create index dossiers_code_start on dossiers (code text_pattern_ops);
create index dossiers_code_end on dossiers (reverse(code) text_pattern_ops);
create index dossiers_name on dossiers using gin (name_tokens);
create index dossiers_received on dossiers (received_at);
create index dossiers_finished on dossiers (finished_at);

-- One row for each step. The number is the version of the dossier and the id of its server-sent event.
create table dossier_statuses (
  dossier_id uuid not null references dossiers (id),
  sequence integer not null check (sequence > 0),
  status smallint not null,
  move text not null,
  at timestamptz not null,
  actor_id text,
  actor_name text,
  actor_unit text,
  -- Department that the public sees.
  unit text,
  reason text,
  -- Internal.
  note text,
  amount_vnd bigint,
  received_at timestamptz,
  due_at timestamptz,
  provisional boolean not null,
  clock_stopped_at timestamptz,
  primary key (dossier_id, sequence)
);

create table supplements (
  id uuid primary key,
  dossier_id uuid not null references dossiers (id),
  -- The step in which it was asked for.
  sequence integer not null,
  requested_at timestamptz not null,
  items jsonb not null,
  guidance text,
  answered_at timestamptz,
  -- The step that closed it: the citizen's answer, or an officer who went on without one.
  closed_at timestamptz,
  answer_note text,
  foreign key (dossier_id, sequence) references dossier_statuses (dossier_id, sequence)
);
create index supplements_dossier on supplements (dossier_id, sequence);

-- Which uploaded files came for which paper.
create table dossier_documents (
  dossier_id uuid not null references dossiers (id),
  file_id text not null unique,
  document_id text not null,
  name text not null,
  -- The step with which it came.
  sequence integer not null,
  position integer not null,
  primary key (dossier_id, file_id)
);

create table ratings (
  dossier_id uuid primary key references dossiers (id),
  scale text not null,
  level smallint not null check (level between 1 and 5),
  reasons text[] not null,
  comment text,
  rated_at timestamptz not null
);
create index ratings_rated on ratings (rated_at);

-- Who did what and when, chained: `hash` covers the entry and the hash before it.
create table dossier_audit (
  dossier_id uuid not null references dossiers (id),
  sequence integer not null check (sequence > 0),
  at timestamptz not null,
  who jsonb not null,
  what text not null,
  details jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (dossier_id, sequence)
);

-- Events for other systems, in the shape of CloudEvents 1.0, written in the transaction of what they tell.
create table outbox_events (
  position bigint generated always as identity primary key,
  id uuid not null unique,
  source text not null,
  type text not null,
  subject text not null,
  time timestamptz not null,
  data jsonb not null
);

create function refuse_dossier_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger append_only before update or delete on dossier_statuses
  for each row execute function refuse_dossier_change();
create trigger no_truncate before truncate on dossier_statuses
  for each statement execute function refuse_dossier_change();
create trigger append_only before update or delete on dossier_audit
  for each row execute function refuse_dossier_change();
create trigger no_truncate before truncate on dossier_audit
  for each statement execute function refuse_dossier_change();
create trigger append_only before update or delete on pinned_contents
  for each row execute function refuse_dossier_change();
create trigger append_only before update or delete on ratings
  for each row execute function refuse_dossier_change();
