-- One application can be for several licences. What was asked for the one there was moves to a table of its own.
create table fishing_licence.licence (
  id bigint generated always as identity primary key,
  application_id bigint not null references fishing_licence.application on delete cascade,
  -- It stays the same when another licence is removed, as it is in the addresses of pages.
  number integer not null check (number > 0),
  who_for text check (who_for in ('me', 'someone-else')),
  first_name text,
  last_name text,
  date_of_birth date,
  start_date date,
  concession text check (concession in ('disability-benefit', 'blue-badge', 'none')),
  concession_number text,
  licence_type text check (licence_type in ('trout-2-rod', 'trout-3-rod', 'salmon')),
  licence_length text check (licence_length in ('1-day', '8-days', '12-months')),
  -- An hour of the start date, for licences of less than 12 months.
  start_time text check (start_time = 'after-payment' or start_time ~ '^([01][0-9]|2[0-3]):00$'),
  address jsonb,
  delivery text check (delivery in ('message', 'card')),
  -- Set when it is sent: what was agreed to, whatever the prices are later.
  age_group text check (age_group in ('junior', 'adult', 'senior')),
  price_in_pence integer check (price_in_pence >= 0),
  unique (application_id, number),
  constraint sent_with_every_answer check (
    num_nulls(age_group, price_in_pence) = 2
    or num_nulls(
      age_group, price_in_pence, who_for, first_name, last_name, date_of_birth, start_date, licence_type, licence_length
    ) = 0
  )
);

insert into fishing_licence.licence (
  application_id, number, who_for, first_name, last_name, date_of_birth, start_date, concession, concession_number,
  licence_type, licence_length, start_time, address, delivery, age_group, price_in_pence
)
select id, 1, who_for, first_name, last_name, date_of_birth, start_date, concession, concession_number,
  licence_type, licence_length, start_time, address, delivery, age_group, price_in_pence
from fishing_licence.application
order by id;

-- With the columns go the rules about them. The price of the application is that of all its licences.
alter table fishing_licence.application
  drop column who_for,
  drop column first_name,
  drop column last_name,
  drop column date_of_birth,
  drop column start_date,
  drop column concession,
  drop column concession_number,
  drop column licence_type,
  drop column licence_length,
  drop column start_time,
  drop column address,
  drop column delivery,
  drop column age_group,
  add constraint sent_all_together check (num_nulls(reference, sent_at, sent_in) in (0, 3)),
  add constraint sent_with_price check (reference is null or price_in_pence is not null);
