-- Who applies for someone else: who they are, by what right they do it and, once it is sent, the record of both.
alter table fishing_licence.licence
  add column acting jsonb,
  add column agreement jsonb,
  add column acting_record jsonb,
  -- A draft can hold both for a moment, while an answer is saved and what no longer fits it is taken out.
  add constraint sent_for_themselves check (
    price_in_pence is null
    or who_for = 'someone-else'
    or num_nulls(acting, agreement, acting_record) = 3
  ),
  add constraint record_when_sent check (acting_record is null or price_in_pence is not null),
  -- Not valid: what was sent before anyone was asked stays as it was.
  add constraint sent_with_record check (
    price_in_pence is null
    or who_for = 'me'
    or acting_record is not null
  ) not valid;
