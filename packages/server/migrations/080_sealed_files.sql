-- Content and names of files are encrypted from now on. The key of a file is its own, sealed with the field key.
-- Without a key both are as they were uploaded: files of earlier versions. `sha256` is then keyed, too.

alter table files add column key text;
