-- An attempt of which the platform says another amount or another dossier than was asked: nobody pays again until somebody
-- has looked, or the platform says otherwise.
alter table payment_attempts drop constraint payment_attempts_state_check;
alter table payment_attempts add constraint payment_attempts_state_check
  check (state in ('begun', 'pending', 'paid', 'failed', 'expired', 'disputed', 'surplus', 'refunded'));

update payment_attempts set state = 'disputed'
  where state in ('begun', 'pending', 'failed', 'expired') and id in (
    select attempt_id from payment_differences
    where kind in ('amount-differs', 'dossier-differs') and resolved_at is null);

drop index payment_attempts_open;
create index payment_attempts_open on payment_attempts (began_at)
  where state in ('begun', 'pending', 'failed', 'expired', 'disputed');
