/**
 * What people ask for besides a place on the register, and what they say made it hard. Nothing links either to an
 * application, unless somebody gives its reference.
 */
export const requests = `
create table register_to_vote.request (
  kind text not null check (kind in ('call-back', 'needs')),
  -- Which copy of its page it was sent from. A second press of the button is the same request.
  copy text not null check (copy ~ '^[0-9a-f]{32}$'),
  -- What people read out: see newSupportReference.
  reference text not null unique check (reference ~ '^([0-9A-Z]{3} ){2}[0-9A-Z]{3}$'),
  language text not null check (language in ('en', 'cy')),
  sent_at timestamptz not null default now(),
  -- What its form made of it.
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 40000),
  primary key (kind, copy),
  constraint whole_call_back check (
    kind <> 'call-back'
    or (
      content ?& array['phone', 'when', 'askFor', 'message']
      and content ->> 'phone' ~ '^[+][0-9]{7,15}(;ext=[0-9]+)?$'
      and jsonb_typeof(content -> 'when') = 'array'
      and content ->> 'when' <> '[]'
      and content ->> 'message' in ('yes', 'no')
    )
  ),
  constraint whole_needs check (
    kind <> 'needs'
    or (
      content ?& array['name', 'contact']
      and content ?| array['adjustments', 'formats', 'reach', 'languages']
      and content -> 'contact' ?& array['which', 'detail']
      and content -> 'contact' ->> 'which' in ('phone', 'text', 'email', 'post')
    )
  )
);

create index request_age on register_to_vote.request (sent_at);

-- Neither a time nor a reference nor a number in a row, so that nobody can tell whose answers they are.
create table register_to_vote.survey_answer (
  copy text primary key check (copy ~ '^[0-9a-f]{32}$'),
  answered_on date not null,
  answer jsonb not null check (jsonb_typeof(answer) = 'object' and length(answer::text) <= 40000),
  constraint answers_something check (answer ?| array['madeItHard', 'satisfaction', 'helpedBy', 'comment']),
  constraint is_a_score check (
    not answer ? 'satisfaction'
    or (jsonb_typeof(answer -> 'satisfaction') = 'number' and answer ->> 'satisfaction' ~ '^([0-9]|10)$')
  )
);

create index survey_answer_age on register_to_vote.survey_answer (answered_on);
`
