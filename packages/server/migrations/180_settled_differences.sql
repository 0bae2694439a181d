-- A difference that an officer saw to by hand, and how. It is not said again, however often it is seen.
alter table payment_differences
  add column settled_by jsonb,
  add column settled_reason text,
  add constraint payment_differences_settled
    check ((settled_by is null) = (settled_reason is null) and (settled_by is null or resolved_at is not null));
drop index payment_differences_once;
create unique index payment_differences_once on payment_differences (kind, reference)
  where resolved_at is null or settled_by is not null;
