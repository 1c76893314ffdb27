create schema statistics;
comment on schema statistics is 'What people ask of the statistics module; the published figures themselves are files in the data folder';

create table statistics.import_job (
  id uuid primary key default gen_random_uuid(),
  source text not null check (source <> ''),
  opties jsonb not null default '{}' check (jsonb_typeof(opties) = 'object'),
  staat text not null default 'wacht' check (staat in ('wacht', 'bezig', 'klaar', 'mislukt', 'geannuleerd')),
  voortgang jsonb check (jsonb_typeof(voortgang) = 'object'),
  verslag jsonb check (jsonb_typeof(verslag) = 'object'),
  foutmelding text,
  aangemaakt timestamptz not null default now(),
  begonnen timestamptz,
  geeindigd timestamptz,
  check (geeindigd is null or staat in ('klaar', 'mislukt', 'geannuleerd')),
  check (foutmelding is null or staat = 'mislukt')
);

create index import_job_aangemaakt on statistics.import_job (aangemaakt desc);

comment on table statistics.import_job is 'One import that somebody asked for on the sources page, with its progress and its report';
comment on column statistics.import_job.source is 'What to import: a file name, or a table of a publisher such as cbs:85984NED';
comment on column statistics.import_job.opties is 'The choices made with it, such as the year of the boundaries';
comment on column statistics.import_job.staat is 'wacht (waits), bezig (running), klaar (done), mislukt (failed), geannuleerd (cancelled)';
comment on column statistics.import_job.voortgang is 'How far it is: rows, rate, remaining time';
comment on column statistics.import_job.verslag is 'The report at the end: areas, measures, missing cells per reason';
comment on column statistics.import_job.foutmelding is 'The sentence for the person who asked, when it failed';
comment on column statistics.import_job.aangemaakt is 'When it was asked for';
comment on column statistics.import_job.begonnen is 'When it started to run';
comment on column statistics.import_job.geeindigd is 'When it was done, failed or was cancelled';

grant usage on schema statistics to buurtwijs_app;
grant select, insert, update, delete on statistics.import_job to buurtwijs_app;
