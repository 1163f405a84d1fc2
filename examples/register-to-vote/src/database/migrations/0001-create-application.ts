/** One application to register: a draft until it has a reference. */
export const createApplication = `
create table register_to_vote.application (
  id bigint generated always as identity primary key,
  -- SHA-256 of the session id. Someone who reads this table cannot become the person who applies.
  session_hash text not null unique,
  -- What src/questions/answers.ts says. Which questions there are depends on the answers, so they are one document.
  answers jsonb not null,
  changed_at timestamptz not null default now(),
  -- The rest is set once, all together, when the application is sent.
  reference text unique,
  sent_at timestamptz,
  sent_in text check (sent_in in ('en', 'cy')),
  constraint sent_all_together check (num_nulls(reference, sent_at, sent_in) in (0, 3))
);

create index application_drafts on register_to_vote.application (changed_at) where reference is null;
`
