-- Papers that are brought to a counter as an answer to a request for supplement.

-- The step that a paper came with; at reception it is the first.
alter table dossier_papers add column sequence integer not null default 1;
-- Which of the items that were asked for it answers, from 0; null for what nobody asked for and for papers of a reception.
alter table dossier_papers add column item smallint;
-- What was asked for and not brought: [{ what, reason }]. Null where the answer did not come over a counter.
alter table supplements add column not_brought jsonb;
