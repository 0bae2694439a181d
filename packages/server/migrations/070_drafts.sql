-- Drafts that citizens asked the centre to keep, and sessions of people who signed in.

-- Nothing of a draft can be read from this table, nor with the key of the service alone: the content is sealed with a
-- key of its own, which is kept sealed with one derived from the resume code, and for its person with the service's.
create table drafts (
  id uuid primary key,
  -- Keyed hash of the resume code, `kid.hash`.
  locator text not null unique,
  code_key text,
  -- Keyed hash of the subject who was signed in when it was kept, and the key for that person.
  person text,
  person_key text,
  content text,
  version integer not null check (version > 0),
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  -- Once it is filed only this mark stays, so that no other device files it again.
  filed_at timestamptz,
  -- The idempotency key it was made with, until its code was used: then the stored answer, which has the code, goes.
  made_scope text,
  made_key text,
  check ((filed_at is null) = (content is not null)),
  check ((content is null) = (code_key is null))
);
create index drafts_expiry on drafts (expires_at);
create index drafts_person on drafts (person) where person is not null;

-- Uploads that a kept draft names live at least as long as it does.
alter table files add column kept_until timestamptz;
-- The file of an earlier dossier of the same person it was taken from.
alter table files add column copied_from text;

create table sessions (
  -- SHA-256 of what stands in the cookie.
  token_hash text primary key,
  -- Who it is and what the identity provider said; ciphertext.
  person text not null,
  expires_at timestamptz not null
);
create index sessions_expiry on sessions (expires_at);

-- Keyed hashes: of the applicant's personal number, and of the subject who was signed in when it was filed.
alter table dossiers add column applicant_index text;
alter table dossiers add column filed_by text;
create index dossiers_applicant_index on dossiers (applicant_index) where applicant_index is not null;
create index dossiers_filed_by on dossiers (filed_by) where filed_by is not null;
