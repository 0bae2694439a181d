-- Partners who are told of events, and what was sent to them.

create table webhooks (
  id uuid primary key,
  -- The secret key that made it, and that alone sees it.
  key_id bigint not null references secret_keys (id),
  url text not null,
  -- Types of events, `motcua.dossier.*` for all that begin so; none: all.
  types text[] not null,
  description text,
  -- Sealed.
  secret text not null,
  -- Signs beside the new one for a while after a rotation.
  previous_secret text,
  previous_until timestamptz,
  created_at timestamptz not null,
  -- Since when nothing got through; null when the last delivery did.
  failing_since timestamptz,
  disabled_at timestamptz,
  disabled_reason text,
  check ((previous_secret is null) = (previous_until is null)),
  check ((disabled_at is null) = (disabled_reason is null))
);
create index webhooks_key on webhooks (key_id, created_at);

create table webhook_deliveries (
  -- The `webhook-id` of every try.
  id uuid primary key,
  position bigint generated always as identity unique,
  webhook_id uuid not null references webhooks (id) on delete cascade,
  event_id uuid not null references outbox_events (id),
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  tries integer not null default 0,
  created_at timestamptz not null,
  next_try_at timestamptz,
  -- The last tries: at, status, error, milliseconds.
  attempts jsonb not null default '[]',
  -- An event goes to a webhook once, however often it is handed on.
  unique (webhook_id, event_id)
);
create index webhook_deliveries_webhook on webhook_deliveries (webhook_id, position desc);
