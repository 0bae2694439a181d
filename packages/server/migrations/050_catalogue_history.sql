-- What every procedure said in which versions of the catalogue, and how far procedures go online.

-- Kept for ever: dossiers are settled under what was in force when they came. One row for each wording of a
-- procedure, however many versions it lasted.
create table procedure_history (
  code text not null,
  -- The first version with this wording, and the first without it; null while it is in force.
  since integer not null,
  until integer check (until > since),
  procedure jsonb not null,
  primary key (code, since)
);
create unique index procedure_history_in_force on procedure_history (code) where until is null;
create index procedure_history_replaces on procedure_history using gin ((procedure -> 'replaces'))
  where procedure ? 'replaces';

-- Carries the history on to a version that has just been written whole.
create function record_catalogue_version(written integer) returns void language sql as $$
  update procedure_history set until = written
  where until is null and not exists (
    select from procedures
    where procedures.version = written
      and procedures.code = procedure_history.code
      and procedures.procedure = procedure_history.procedure);
  insert into procedure_history (code, since, procedure)
  select code, written, procedure from procedures
  where version = written and not exists (
    select from procedure_history
    where procedure_history.code = procedures.code and procedure_history.until is null);
$$;

do $$
declare number integer;
begin
  for number in select catalogue_versions.number from catalogue_versions order by 1 loop
    perform record_catalogue_version(number);
  end loop;
end $$;

-- Versions that were removed before there was a history live on in what dossiers pinned.
insert into procedure_history (code, since, until, procedure)
select distinct on (procedure_code, catalogue_version)
  procedure_code, catalogue_version, catalogue_version + 1, content - 'version'
from dossiers join pinned_contents on digest = procedure_digest
where catalogue_version < (select min(number) from catalogue_versions)
on conflict do nothing;

-- Levels that the operator gave apart from the catalogue file; they fill every version written from then on where
-- the file itself says nothing.
create table online_levels (
  code text primary key,
  level text not null check (level in ('full', 'partial', 'information')),
  -- Name of the file they came from, for people.
  source text not null,
  updated_at timestamptz not null default now()
);
