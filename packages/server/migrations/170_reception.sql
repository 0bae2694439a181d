-- What is handed in at a counter, and what is handed out.

-- Sets of papers that were handed in; null for an online filing.
alter table dossiers add column sets smallint check (sets > 0);
-- Who hands it in for the applicant: ciphertext of a JSON object.
alter table dossiers add column representative text;

-- Papers as an officer took them in: as what, how often, and whether they were scanned (`TrangThaiSoHoa`).
create table dossier_papers (
  dossier_id uuid not null references dossiers (id),
  position smallint not null,
  document_id text not null,
  name text not null,
  -- original, certified-copy, copy, electronic
  kind text not null,
  quantity smallint not null check (quantity > 0),
  -- 0 not scanned, 1 scanned, 2 reused from a paper, 3 reused from a result
  digitisation smallint not null check (digitisation between 0 and 3),
  -- Why it was not scanned: shown, verification, secret, later.
  unscanned text,
  primary key (dossier_id, position),
  check ((digitisation = 0) = (unscanned is not null))
);

-- Files of the result, with the step that brought them. A file is of one dossier, as a paper or as a result.
create table dossier_results (
  dossier_id uuid not null references dossiers (id),
  file_id text not null unique,
  name text not null,
  sequence integer not null,
  position smallint not null,
  primary key (dossier_id, file_id),
  foreign key (dossier_id, sequence) references dossier_statuses (dossier_id, sequence)
);

-- The last filed first, and what an officer had to do with.
create index dossiers_submitted on dossiers (submitted_at desc, id);
create index dossier_statuses_actor on dossier_statuses (actor_id, dossier_id);
-- Whether an officer was shown a dossier in a list a moment ago.
create index dossier_audit_reads on dossier_audit (dossier_id, at) where what = 'list';
