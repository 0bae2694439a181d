-- Uploaded files. The content is in the data folder under the same id; its name and type are here alone.

create table files (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{32,64}$'),
  name text not null,
  -- By its content, once complete.
  type text,
  size bigint not null check (size > 0),
  sha256 bytea check (octet_length(sha256) = 32),
  created_at timestamptz not null default now(),
  completed_at timestamptz,
  dossier_id uuid references dossiers (id),
  attached_at timestamptz,
  check ((completed_at is null) = (sha256 is null)),
  check (dossier_id is null or completed_at is not null)
);
create index files_unattached on files (created_at) where dossier_id is null;
create index files_dossier on files (dossier_id) where dossier_id is not null;
