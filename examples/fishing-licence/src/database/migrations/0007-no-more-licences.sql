-- Set by the answer that no other licence is needed, so that people who come back are not asked again.
alter table fishing_licence.application add column has_every_licence boolean not null default false;
