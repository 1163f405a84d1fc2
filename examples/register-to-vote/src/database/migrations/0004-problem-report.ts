/** What people say is wrong with a page. Nothing links it to an application: no session, no answer, no reference. */
export const problemReport = `
create table register_to_vote.problem_report (
  id bigint generated always as identity primary key,
  -- The path of a page of ours, if it is known.
  page text,
  doing text,
  went_wrong text not null check (went_wrong <> ''),
  language text not null check (language in ('en', 'cy')),
  reported_at timestamptz not null
);

create index problem_report_age on register_to_vote.problem_report (reported_at);
`
