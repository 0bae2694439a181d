-- Unit of the partner that pushed a dossier filed elsewhere first: another may not tell of it. Null while it was only asked for.
alter table external_dossiers add column owner text;
