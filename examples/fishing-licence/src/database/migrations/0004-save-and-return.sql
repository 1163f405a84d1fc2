-- A code to come back with. Only its hash is here, and the date of birth is asked for besides.
alter table fishing_licence.application
  add column resume_hash text unique,
  add column kept_until timestamptz,
  add column wrong_dates integer not null default 0,
  add constraint kept_all_together check (num_nulls(resume_hash, kept_until) in (0, 2));
