-- What has come of a request for supplement that waits for the rest: [{ item, at }], `item` from 0.
alter table supplements add column taken jsonb;
