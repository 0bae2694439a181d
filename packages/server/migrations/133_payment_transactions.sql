-- An answer of the platform that is not signed counts only for a transaction that paid nothing else.
create index payment_attempts_transaction on payment_attempts (transaction) where transaction is not null;
