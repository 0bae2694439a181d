-- The catalogue of procedures, its search index, and the forms.

-- A catalogue version is written whole in one transaction and never changed; one is in force.
create table catalogue_versions (
  number integer generated always as identity primary key,
  -- 'shipped': the catalogue that comes with the service; 'import': a file the operator loaded.
  origin text not null check (origin in ('shipped', 'import')),
  -- Name of the file, for people.
  source text not null,
  -- SHA-256 of the file, to know it again.
  sha256 text not null,
  -- SHA-256 of the shipped catalogue laid over it.
  shipped_sha256 text not null,
  procedures integer not null,
  -- The day whose facts these are, as far as it is known; else the day of loading.
  as_of date not null,
  created_at timestamptz not null default now(),
  active boolean not null default false
);
create unique index catalogue_versions_active on catalogue_versions (active) where active;

create table procedures (
  version integer not null references catalogue_versions on delete cascade,
  code text not null,
  -- Name, code and further words, folded (no marks, lower case), for queries by hand and reports.
  search text not null,
  fields text[] not null,
  agency text,
  levels text[] not null,
  online boolean not null,
  life_events text[] not null,
  -- The resource as the contract gives it, without its version number.
  procedure jsonb not null,
  -- What a list shows of it.
  summary jsonb not null,
  -- The procedure as the imported file gives it, where the shipped catalogue was laid over it.
  imported jsonb,
  primary key (version, code)
);

-- The on-device index of a version, ready to be sent.
create table catalogue_indexes (
  version integer primary key references catalogue_versions on delete cascade,
  identity bytea not null,
  gzip bytea not null,
  brotli bytea not null
);
-- Compressed bytes do not compress again.
alter table catalogue_indexes alter column gzip set storage external;
alter table catalogue_indexes alter column brotli set storage external;

-- Written forms; the highest version of a procedure is in force. Dossiers pin the content they were filed with.
create table forms (
  procedure text not null,
  version integer not null check (version > 0),
  definition jsonb not null,
  -- 'shipped': comes with the service; 'desk': published through the contract.
  origin text not null check (origin in ('shipped', 'desk')),
  created_at timestamptz not null default now(),
  primary key (procedure, version)
);
