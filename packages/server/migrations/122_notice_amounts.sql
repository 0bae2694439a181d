-- Payments are told of apart from steps: what was asked for, paid or given back, whole đồng.
alter table notifications add column amount_vnd bigint;
