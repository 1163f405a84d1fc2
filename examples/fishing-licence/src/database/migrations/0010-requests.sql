-- What people ask for besides a licence. Nothing leads from here to an application, unless somebody gave its reference.
create table fishing_licence.request (
  kind text not null check (kind in ('call-back', 'appointment', 'needs')),
  -- Which copy of the page it was sent from: a second press of the button is the same request.
  copy text not null check (copy ~ '^[0-9a-f]{32}$'),
  -- To read out, in the alphabet of resume codes.
  reference text not null unique check (reference ~ '^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$'),
  made_at timestamptz not null,
  changed_at timestamptz not null check (changed_at >= made_at),
  language text not null check (language in ('en', 'cy')),
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 50000),
  primary key (kind, copy),
  constraint whole_call_back check (
    kind <> 'call-back'
    or (
      content ?& array['phone', 'when', 'askFor', 'message']
      and content->>'phone' ~ '^[+][0-9]{7,15}(;ext=[0-9]+)?$'
      and jsonb_typeof(content->'when') = 'array'
      and content->>'message' in ('yes', 'no')
    )
  ),
  constraint whole_appointment check (
    kind <> 'appointment'
    or (
      content ?& array['name', 'way', 'when', 'needs', 'reach']
      and content->>'way' in ('in-person', 'video', 'phone')
      and jsonb_typeof(content->'when') = 'array'
      and jsonb_typeof(content->'reach') = 'array'
      and (content->>'way' <> 'in-person' or content ? 'place')
    )
  ),
  constraint whole_needs check (
    kind <> 'needs'
    or (
      content ?& array['name', 'contact']
      and content ?| array['adjustments', 'formats', 'reach', 'languages']
      and content->'contact' ?& array['which', 'detail']
      and content->'contact'->>'which' in ('phone', 'text', 'email', 'post')
    )
  )
);
create index request_made_at on fishing_licence.request (kind, made_at);

-- Without a moment, a reference or a number in a row, so that nobody can tell whose answers they are.
create table fishing_licence.survey_answer (
  copy text primary key check (copy ~ '^[0-9a-f]{32}$'),
  answered_on date not null,
  language text not null check (language in ('en', 'cy')),
  made_it_hard jsonb check (jsonb_typeof(made_it_hard) = 'array'),
  made_it_hard_other text check (length(made_it_hard_other) <= 2000),
  satisfaction integer check (satisfaction between 0 and 10),
  helped_by jsonb check (jsonb_typeof(helped_by) = 'array'),
  comment text check (length(comment) <= 20000),
  constraint answered_something check (num_nonnulls(made_it_hard, satisfaction, helped_by, comment) > 0)
);
create index survey_answered_on on fishing_licence.survey_answer (answered_on);
