-- What a step must carry, whoever writes it; what another counter took; what is due.

alter table dossier_statuses
  -- Read by the citizen with an appointment that is put off.
  add column apology text,
  -- Why papers were asked for once more.
  add column exception text,
  -- The appointment before this step, where the step is about it.
  add column previous_due_at timestamptz,
  -- What the citizen said with a withdrawal, sealed.
  add column citizen_note text;

alter table dossier_statuses
  add constraint status_known check (status between 1 and 10),
  -- Nobody is refused, stopped or put off without being told why.
  add constraint reason_given
    check (move not in ('refuse', 'suspend', 'extend') or coalesce(reason ~ '\S', false)),
  add constraint withdrawal_explained
    check (move <> 'withdraw' or actor_id is null or coalesce(reason ~ '\S', false)),
  add constraint amount_given check (move <> 'request-payment' or coalesce(amount_vnd > 0, false)),
  -- Steps of before have no apology; new ones must.
  add constraint apology_given
    check (move <> 'extend'
      or coalesce(apology ~ '\S' and due_at > previous_due_at and at <= previous_due_at, false)) not valid;
-- A new appointment at most once (Decree 61/2018, art. 19(9), repeated by local rules under Decree 118/2025).
create unique index dossier_statuses_extended on dossier_statuses (dossier_id) where move = 'extend';

alter table supplements add column exception text;
alter table supplements
  -- Every defect with its reason, in one request.
  add constraint items_complete
    check (jsonb_array_length(items) > 0
      and not items @? '$[*] ? (!(@.what like_regex "\\S") || !(@.reason like_regex "\\S"))');

create function check_supplement() returns trigger language plpgsql as $$
begin
  if not coalesce(new.exception ~ '\S', false)
    and exists (select from supplements where dossier_id = new.dossier_id) then
    raise exception 'papers are asked for once; an exception needs its reason'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger asked_once before insert on supplements
  for each row execute function check_supplement();

alter table dossiers
  add constraint status_known check (status between 1 and 10),
  -- The competent authority, when another counter took the dossier: two facts with two times.
  add column competent_office_id text,
  add column competent_office_name text,
  -- When the competent authority received it: from here its time limit runs.
  add column competent_received_at timestamptz,
  -- SHA-256 of the calendar that the due date was counted with; null for the one that comes with the service.
  add column calendar text,
  -- The clock stands: it is the citizen's turn, or there is a result.
  add column waiting boolean generated always as (clock_stopped_at is not null) stored;
alter table dossiers
  add constraint received_by_a_named_authority
    check (competent_received_at is null or competent_office_id is not null);

-- The desk's list: what is open and runs first, by the promised date; then what waits; then what has ended.
drop index dossiers_due;
create index dossiers_due on dossiers (ended, waiting, due_at nulls last, id);
create index dossiers_provisional on dossiers (id) where provisional and not ended;
create index dossiers_office on dossiers (office_id) where office_id is not null;
create index dossiers_competent on dossiers (competent_office_id) where competent_office_id is not null;

-- What a dossier was filed by is pinned: the procedure and the form as they were, and its code.
create function refuse_dossier_repin() returns trigger language plpgsql as $$
begin
  if (old.id, old.code, old.procedure_code, old.catalogue_version, old.procedure_digest, old.form_version,
      old.form_digest, old.channel, old.submitted_at)
    is distinct from
     (new.id, new.code, new.procedure_code, new.catalogue_version, new.procedure_digest, new.form_version,
      new.form_digest, new.channel, new.submitted_at) then
    raise exception 'what a dossier was filed by does not change'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger pinned before update on dossiers
  for each row execute function refuse_dossier_repin();

-- A dossier stands where its last step says; looked at when the transaction ends.
create function check_dossier_step() returns trigger language plpgsql as $$
begin
  if not exists (select from dossier_statuses
      where dossier_id = new.id and sequence = new.version and status = new.status) then
    raise exception 'dossier % has no step for its status', new.code
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger step_written after insert or update of status, version on dossiers
  deferrable initially deferred for each row execute function check_dossier_step();
