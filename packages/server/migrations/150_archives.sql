-- Packages that closed dossiers were exported as. A dossier may be exported again, such as after it was rated.
create table archives (
  dossier_id uuid not null references dossiers (id),
  made_at timestamptz not null,
  -- Name of the package in the folder of archives.
  name text not null unique,
  -- SHA-256 of the manifest of tag files, hex: names every byte of the package.
  digest text not null,
  -- Steps and entries of the audit that are in it.
  version integer not null,
  -- How long it must be kept, as the operator's table says; nothing is deleted by it.
  retention text not null,
  retain_until date,
  verified_at timestamptz not null,
  primary key (dossier_id, made_at)
);
