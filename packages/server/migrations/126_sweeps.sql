-- What is looked through by the clock is found by an index, and what nobody needs any more can be removed.
create index notifications_due on notifications (next_try_at) where state in ('waiting', 'held');
create index webhook_deliveries_due on webhook_deliveries (next_try_at) where state = 'waiting';
create index webhook_deliveries_done on webhook_deliveries (created_at) where state <> 'waiting';
-- An event is removed when no delivery names it.
create index webhook_deliveries_event on webhook_deliveries (event_id);
create index outbox_events_handed_on on outbox_events (handed_on) where handed_on is not null;

-- Events whose notices are not planned yet: written when the event is handed on, removed when they are. What stays has
-- lost its job, and gets another one.
create table notice_plans (
  event_id uuid primary key references outbox_events (id),
  -- What is planned. Nothing personal.
  plan jsonb not null,
  created_at timestamptz not null,
  -- When it gets another job.
  due_at timestamptz not null
);
create index notice_plans_due on notice_plans (due_at);
