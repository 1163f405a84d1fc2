-- How somebody was asked. People who are not online answer on paper, by phone or face to face, and staff type it in.
alter table fishing_licence.survey_answer
  add column asked text not null default 'online' check (asked in ('online', 'on-paper', 'by-phone', 'face-to-face'));
