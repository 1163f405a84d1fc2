-- Which copy of its page each answer came from: `{"name": "5f…", "address": "c0…"}`. So an answer from one window is not
-- overwritten from another that never showed it.
alter table fishing_licence.licence add column copies jsonb not null default '{}';
alter table fishing_licence.application add column contact_copy text;
