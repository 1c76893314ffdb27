-- What is planned for a cohort beside its number and its name.

alter table programma.cohort
  add column start date,
  add column eind date,
  add column toelichting text check (length(btrim(toelichting)) between 3 and 2000),
  add constraint cohort_loopt check (eind is null or start is null or eind >= start);
comment on column programma.cohort.start is 'The day on which its neighbourhoods are planned to begin; null while nobody chose';
comment on column programma.cohort.eind is 'The day on which it is planned to end';
comment on column programma.cohort.toelichting is 'What belongs to this wave, in a few words of who leads the programme';
