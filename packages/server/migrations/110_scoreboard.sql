-- What is measured, counted where it happens: each step and each rating says how much it changes which number, in its own
-- transaction and without a lock that others wait for; a job adds the changes up. Who reads takes both together.

-- No answer is stored as missing, never as an answer.
alter table ratings alter column level drop not null;

-- Sums by Hanoi day. `field` is the first field of the pinned procedure. Places that are not known are empty.
create table score_counts (
  day date not null,
  ward text not null,
  agency text not null,
  field text not null,
  metric text not null,
  amount bigint not null,
  primary key (day, ward, agency, field, metric)
);

create table score_changes (
  position bigint generated always as identity primary key,
  day date not null,
  ward text not null,
  agency text not null,
  field text not null,
  metric text not null,
  amount integer not null
);

create function hanoi_day(at timestamptz) returns date language sql immutable parallel safe
  return (at at time zone 'Asia/Ho_Chi_Minh')::date;

-- What a step changes, from the step before and from how often papers had been asked for. `open` and `overdue` go up and
-- down: their sum up to a day is how many there were at its end.
create function score_of_step(
  status smallint, at timestamptz, received_at timestamptz, due_at timestamptz,
  clock_stopped_at timestamptz, was_status smallint, was_received boolean, is_online boolean, requests bigint
) returns table (day date, metric text, amount integer) language plpgsql immutable as $$
declare
  -- Refused, withdrawn, with a result, returned.
  closed constant smallint[] := array[3, 7, 9, 10];
  -- The national measure does not judge what the citizen withdrew.
  judged constant smallint[] := array[3, 9, 10];
  was_open boolean := was_received and not was_status = any (closed);
  is_new boolean := received_at is not null and not was_received;
  is_closed boolean := status = any (closed);
  has_result boolean := status in (9, 10) and not coalesce(was_status in (9, 10), false);
  -- Waiting for the citizen is not the time of the agency.
  ended timestamptz := coalesce(clock_stopped_at, at);
begin
  if is_new then
    return query values (hanoi_day(received_at), 'received', 1), (hanoi_day(received_at), 'open', 1);
    if is_online then
      return query values (hanoi_day(received_at), 'online', 1);
    end if;
  end if;
  if has_result then
    return query values (hanoi_day(at), 'finished', 1);
    if due_at is not null then
      return query values (hanoi_day(at), case
        when ended > due_at then 'late'
        when hanoi_day(ended) < hanoi_day(due_at) then 'early'
        else 'on-time' end, 1);
    end if;
  end if;
  if (was_open or is_new) and is_closed then
    return query values (hanoi_day(at), 'open', -1);
    if due_at < ended then
      return query values
        (greatest(hanoi_day(due_at), hanoi_day(received_at)), 'overdue', 1), (hanoi_day(at), 'overdue', -1);
    end if;
    if status = any (judged) then
      return query values (hanoi_day(at), 'judged', 1);
      if due_at < ended or requests > 1 then
        return query values (hanoi_day(at), 'judged-late', 1);
      end if;
    end if;
  end if;
end $$;

-- What a rating changes. The two best levels are satisfied; of five the two worst are not, of three the worst.
create function score_of_rating(scale text, level smallint, at timestamptz)
returns table (day date, metric text, amount integer) language sql immutable as $$
  select hanoi_day(at), kind || ':' || scale, 1
  from (values
    ('unanswered', level is null),
    ('rated', level is not null),
    ('satisfied', level >= substring(scale from '\d+$')::integer - 1),
    ('disliked', level <= (substring(scale from '\d+$')::integer - 1) / 2)
  ) as kinds (kind, applies)
  where applies
$$;

create view score_places as
  select d.id as dossier_id, coalesce(d.ward, '') as ward, coalesce(d.agency, '') as agency,
    coalesce(p.content #>> '{fields,0}', '') as field, d.channel = 'online' as is_online
  from dossiers d join pinned_contents p on p.digest = d.procedure_digest;

create function count_step() returns trigger language plpgsql as $$
begin
  insert into score_changes (day, ward, agency, field, metric, amount)
  select s.day, p.ward, p.agency, p.field, s.metric, s.amount
  from score_places p
  left join dossier_statuses b on b.dossier_id = new.dossier_id and b.sequence = new.sequence - 1
  cross join lateral (select count(*) as requests from dossier_statuses r
    where r.dossier_id = new.dossier_id and r.move = 'request-supplement' and r.sequence <= new.sequence) r
  cross join lateral score_of_step(new.status, new.at, new.received_at, new.due_at,
    new.clock_stopped_at, b.status, b.received_at is not null, p.is_online, r.requests) s
  where p.dossier_id = new.dossier_id;
  return null;
end $$;
create trigger counted after insert on dossier_statuses for each row execute function count_step();

create function count_rating() returns trigger language plpgsql as $$
begin
  insert into score_changes (day, ward, agency, field, metric, amount)
  select s.day, p.ward, p.agency, p.field, s.metric, s.amount
  from score_places p, score_of_rating(new.scale, new.level, new.rated_at) s
  where p.dossier_id = new.dossier_id;
  return null;
end $$;
create trigger counted after insert on ratings for each row execute function count_rating();

-- What happened before there were counts.
insert into score_changes (day, ward, agency, field, metric, amount)
select s.day, p.ward, p.agency, p.field, s.metric, s.amount
from (
  select t.*, lag(t.status) over steps as was_status,
    coalesce(lag(t.received_at is not null) over steps, false) as was_received,
    count(*) filter (where t.move = 'request-supplement') over steps as requests
  from dossier_statuses t window steps as (partition by t.dossier_id order by t.sequence)
) t
join score_places p using (dossier_id)
cross join lateral score_of_step(t.status, t.at, t.received_at, t.due_at, t.clock_stopped_at,
  t.was_status, t.was_received, p.is_online, t.requests) s;

insert into score_changes (day, ward, agency, field, metric, amount)
select s.day, p.ward, p.agency, p.field, s.metric, s.amount
from ratings r join score_places p using (dossier_id)
cross join lateral score_of_rating(r.scale, r.level, r.rated_at) s;

-- What is open and past its appointment depends on the clock, not on a step.
create index dossiers_overdue on dossiers (due_at)
  where received_at is not null and status not in (3, 7, 9, 10);
