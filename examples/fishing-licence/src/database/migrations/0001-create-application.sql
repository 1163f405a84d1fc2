-- One application for a licence: a draft until it has a reference.
create table fishing_licence.application (
  id bigint generated always as identity primary key,
  -- SHA-256 of the session id. Someone who reads this table cannot become the person who applies.
  session_hash text not null unique,
  who_for text check (who_for in ('me', 'someone-else')),
  first_name text,
  last_name text,
  date_of_birth date,
  licence_type text check (licence_type in ('trout-2-rod', 'trout-3-rod', 'salmon')),
  changed_at timestamptz not null default now(),
  -- The rest is set once, all together, when the application is sent.
  reference text unique,
  sent_at timestamptz,
  sent_in text check (sent_in in ('en', 'cy')),
  age_group text check (age_group in ('junior', 'adult')),
  constraint sent_all_together check (num_nulls(reference, sent_at, sent_in, age_group) in (0, 4)),
  constraint sent_with_every_answer check (
    reference is null
    or num_nulls(who_for, first_name, last_name, date_of_birth, licence_type) = 0
  )
);

create index application_drafts on fishing_licence.application (changed_at) where reference is null;
