-- What the content of a file says of itself, once it is complete.

alter table files
  add column pages integer check (pages >= 0),
  add column width integer check (width > 0),
  add column height integer check (height > 0);
