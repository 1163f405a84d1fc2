-- What people say is wrong with a page. Nothing here leads to a session, to an application or to a person.
create table fishing_licence.problem_report (
  id bigint generated always as identity primary key,
  reported_at timestamptz not null,
  -- The path of one of our pages, or nothing if it is not known.
  page text check (page ~ '^/[^?#[:space:]]{0,199}$'),
  doing text check (doing <> ''),
  went_wrong text not null check (went_wrong <> '')
);

create index problem_report_age on fishing_licence.problem_report (reported_at);
