-- Who read and changed what is known of a dossier filed elsewhere: chained as `dossier_audit` is. It outlives the dossier,
-- which goes when nobody looks at it any more, and holds nothing personal, nor its code.
create table external_audit (
  dossier_id uuid not null,
  sequence integer not null check (sequence > 0),
  at timestamptz not null,
  who jsonb not null,
  what text not null,
  details jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (dossier_id, sequence)
);
create trigger append_only before update or delete on external_audit
  for each row execute function refuse_dossier_change();
create trigger no_truncate before truncate on external_audit
  for each statement execute function refuse_dossier_change();

-- Messages that were sent are forgotten after a time.
create index exchange_messages_at on exchange_messages (at);
