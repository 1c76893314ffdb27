create table statistics.uitgave_blik (
  id smallint primary key default 1 check (id = 1),
  gekeken timestamptz not null,
  tabellen jsonb not null default '[]' check (jsonb_typeof(tabellen) = 'array'),
  fout text
);
comment on table statistics.uitgave_blik is 'The last look at what publishers have: the tables of the publications that were imported, newer and older; one row';
comment on column statistics.uitgave_blik.fout is 'Why the last look did not succeed, as a sentence; what was found before stays';
grant select, insert, update on statistics.uitgave_blik to buurtwijs_app, buurtwijs_taak;
