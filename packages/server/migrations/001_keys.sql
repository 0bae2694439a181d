-- Who may call, what was answered, and how often somebody asked.

create table sites (
  key text primary key check (key ~ '^pk_[A-Za-z0-9_-]{8,100}$'),
  name text not null,
  origins text[] not null default '{}',
  trusted boolean not null default false,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
comment on table sites is 'Publishable keys; bound to the origins of the site.';

create table secret_keys (
  id bigint generated always as identity primary key,
  hash bytea not null unique check (octet_length(hash) = 32),
  name text not null,
  scopes text[] not null default '{desk}',
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
comment on column secret_keys.hash is 'SHA-256 of the key; the key itself is 256 random bits and is not kept.';

create table service_secrets (
  name text primary key,
  value bytea not null check (octet_length(value) = 32),
  created_at timestamptz not null default now()
);
comment on table service_secrets is 'Keys the service signs with, shared by all its processes.';

create table idempotency (
  scope text not null,
  route text not null,
  key text not null,
  request bytea not null,
  status smallint,
  body text,
  created_at timestamptz not null default now(),
  primary key (scope, route, key)
);
comment on column idempotency.request is 'SHA-256 of path and body of the first request with this key.';
create index idempotency_created_at on idempotency (created_at);

-- The shape rate-limiter-flexible expects.
create table rate_limits (
  key text primary key,
  points integer not null default 0,
  expire bigint
);
create index rate_limits_expire on rate_limits (expire);
