-- Whoever knows a code alone makes us ask for a dossier, so little of it is kept: `whole` is set once somebody proved to be
-- entitled, or a partner pushed it. What was only asked for, and nobody looked at for a while, goes again.
alter table external_dossiers add column whole boolean not null default true;
alter table external_dossiers add column looked_at timestamptz not null default now();
create index external_dossiers_asked on external_dossiers (looked_at) where via = 'asked';

create function refuse_external_step_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select 1 from external_dossiers where id = old.dossier_id and via = 'asked'
  ) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
drop trigger append_only on external_steps;
create trigger append_only before update or delete on external_steps
  for each row execute function refuse_external_step_change();
