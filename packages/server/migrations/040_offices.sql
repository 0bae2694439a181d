-- Offices as an operator's import gives them. The last list is in force; earlier ones are kept to be looked at.
create table office_lists (
  number integer generated always as identity primary key,
  -- Name of the file, for people.
  source text not null,
  -- SHA-256 of the file, to know it again.
  sha256 text not null,
  -- Every office of the file as the contract gives it, and those of earlier lists that it names no more, closed.
  offices jsonb not null,
  created_at timestamptz not null default now()
);
