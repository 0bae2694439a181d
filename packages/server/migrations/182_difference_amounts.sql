-- What an officer saw to by hand is the amount that the platform named: another one later is said anew. Of what is open there
-- is one of a kind, with what the platform said last.
drop index payment_differences_once;
create unique index payment_differences_open on payment_differences (kind, reference) where resolved_at is null;
create unique index payment_differences_once on payment_differences (kind, reference, coalesce(found_vnd, -1))
  where resolved_at is null or settled_by is not null;
