-- When the licence starts, for how long it is and what it costs, where it goes, and how to reach who applies.
alter table fishing_licence.application
  add column start_date date,
  add column concession text check (concession in ('disability-benefit', 'blue-badge', 'none')),
  add column concession_number text,
  add column licence_length text check (licence_length in ('1-day', '8-days', '12-months')),
  -- An hour of the start date, for licences of less than 12 months.
  add column start_time text check (start_time = 'after-payment' or start_time ~ '^([01][0-9]|2[0-3]):00$'),
  add column address jsonb,
  add column delivery text check (delivery in ('message', 'card')),
  add column contact text check (contact in ('email', 'text', 'post')),
  add column contact_to text,
  -- Set when it is sent: what was agreed to, whatever the prices are later.
  add column price_in_pence integer check (price_in_pence >= 0),
  drop constraint application_age_group_check,
  add constraint application_age_group_check check (age_group in ('junior', 'adult', 'senior')),
  drop constraint sent_with_every_answer;

-- What was sent before these questions were asked stays as it was. Licences were free then.
update fishing_licence.application
set start_date = sent_at::date, licence_length = '12-months', price_in_pence = 0
where reference is not null;

alter table fishing_licence.application
  add constraint sent_with_every_answer check (
    reference is null
    or num_nulls(
      who_for, first_name, last_name, date_of_birth, start_date, licence_type, licence_length, price_in_pence
    ) = 0
  );
