-- Papers as they were issued, and the keys they are signed with.

create table signing_keys (
  -- First characters of the thumbprint of the public key (RFC 7638).
  kid text primary key,
  public_key jsonb not null,
  -- JWK, sealed with the field key of the service.
  private_key text not null,
  -- Published before it signs, so that who keeps the key set has it when the first paper comes.
  signs_from timestamptz not null,
  created_at timestamptz not null default now(),
  -- What it signed counts no more: somebody else may have had it.
  revoked_at timestamptz
);

create table papers (
  -- Code of verification: printed on the paper, in no other place, and not to be guessed.
  id text primary key,
  kind text not null,
  -- Absent for a register, which tells of many.
  dossier_id uuid references dossiers (id),
  -- The step it tells of.
  sequence integer,
  issued_at timestamptz not null,
  -- The content as JSON, sealed.
  content text not null,
  -- SHA-256 of the content, base64url.
  digest text not null,
  kid text not null references signing_keys (kid),
  signature text not null,
  check ((dossier_id is null) = (sequence is null)),
  foreign key (dossier_id, sequence) references dossier_statuses (dossier_id, sequence)
);
-- A step has one paper of a kind, whoever asks for it and however often.
create unique index papers_step on papers (dossier_id, kind, sequence) where dossier_id is not null;
-- The same register asked for again is the same paper.
create unique index papers_register on papers (kind, digest) where dossier_id is null;

create trigger append_only before update or delete on papers
  for each row execute function refuse_dossier_change();
create trigger no_truncate before truncate on papers
  for each statement execute function refuse_dossier_change();
