-- Answers that a request for supplement asked for anew. The dossier has the new ones; what stood there before stays with the
-- request, sealed as the answers are.
alter table supplements add column replaced_answers text;
