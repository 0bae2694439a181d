-- What changed in a dossier without a step of it, such as a payment that it does not wait for: counted, and how far the other
-- side has confirmed.
alter table exchange_dossiers add column wanted_news integer not null default 0;
alter table exchange_dossiers add column confirmed_news integer not null default 0;
