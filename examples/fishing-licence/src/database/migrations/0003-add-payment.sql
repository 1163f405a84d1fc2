-- A payment that was started: its code, and the price that was agreed to. Any change of an answer takes both away.
alter table fishing_licence.application
  add column payment_code text unique,
  add column payment_in_pence integer check (payment_in_pence > 0),
  add column paid_at timestamptz,
  add constraint payment_all_together check (num_nulls(payment_code, payment_in_pence) in (0, 2)),
  -- Not valid: what was sent before there was anything to pay stays as it was.
  add constraint sent_when_paid check (
    reference is null
    or price_in_pence = 0
    or (paid_at is not null and price_in_pence = payment_in_pence)
  ) not valid;
