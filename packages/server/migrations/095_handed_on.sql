-- Which events were handed on to those who act on them (notices, hooks, the exchange). An event is handed on in the
-- transaction that adds the jobs for it, so that it is neither forgotten nor handed on twice, in whatever order events commit.
alter table outbox_events add column handed_on timestamptz;
alter table outbox_events add column hand_on_tries integer not null default 0;

-- Nobody listened before.
update outbox_events set handed_on = now();

create index outbox_events_waiting on outbox_events (hand_on_tries, position) where handed_on is null;
