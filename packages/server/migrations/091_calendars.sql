-- Calendars of days off as operators load them. The last one is in force; what it was counted with stays known.
create table calendars (
  number integer generated always as identity primary key,
  version text not null,
  -- Name of the file, for people.
  source text not null,
  -- SHA-256 of the content, to know it again.
  sha256 text not null,
  file jsonb not null,
  created_at timestamptz not null default now()
);
create trigger append_only before update or delete on calendars
  for each row execute function refuse_dossier_change();
