create table monitoring.aantekening (
  buurt_id uuid not null references monitoring.meetplan (buurt_id) on delete cascade,
  id uuid not null,
  dag date not null,
  tekst text not null check (length(btrim(tekst)) between 3 and 300),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, id)
);
comment on table monitoring.aantekening is 'What happened in a neighbourhood on a day, beside its figures';

create table monitoring.verhaal (
  buurt_id uuid not null references monitoring.meetplan (buurt_id) on delete cascade,
  id uuid not null,
  dag date not null,
  hoe text not null check (hoe in ('gesprek', 'zelf')),
  wie text not null check (length(wie) <= 120),
  tekst text not null check (length(btrim(tekst)) between 10 and 6000),
  citaat text not null check (length(citaat) <= 400),
  thema text not null check (thema in ('preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt')),
  labels text[] not null check (cardinality(labels) <= 8),
  toestemming text[] not null check (cardinality(toestemming) > 0 and toestemming <@ '{netwerk,bewoners,programma}'::text[]),
  toestemming_hoe text not null check (toestemming_hoe in ('mondeling', 'schriftelijk')),
  teruggelezen date,
  versie integer not null check (versie > 0),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, id),
  check (teruggelezen >= dag)
);
comment on table monitoring.verhaal is 'What somebody told about what changed for them, with consent per use. Who withdraws consent takes the row away';
comment on column monitoring.verhaal.wie is 'How the teller wants to be called; empty for nobody in particular';
comment on column monitoring.verhaal.toestemming is 'For what it may be used: talks of the network, residents, other neighbourhoods and the programme';
comment on column monitoring.verhaal.teruggelezen is 'When the teller read or heard what was written down; before that nothing of it is quoted';

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['aantekening', 'verhaal'] loop
    execute format('alter table monitoring.%I enable row level security', one);
    execute format('alter table monitoring.%I force row level security', one);
    execute format('create policy task on monitoring.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy read_by_self on monitoring.%I for select to buurtwijs_app using (door = %s)', one, me);
  end loop;
  execute format('create policy read_own on monitoring.aantekening for select to buurtwijs_app using (%s)', format(own, 'metingen bekijken'));
  execute format('create policy keep_own on monitoring.aantekening for all to buurtwijs_app using (%s) with check (%1$s)', format(own, 'metingen bijwerken'));
  execute format('create policy read_own on monitoring.verhaal for select to buurtwijs_app using (%s)', format(own, 'verhalen bekijken'));
  execute format('create policy keep_own on monitoring.verhaal for all to buurtwijs_app using (%s) with check (%1$s)', format(own, 'verhalen bijwerken'));
end $$;

grant select, insert, update, delete on monitoring.aantekening, monitoring.verhaal to buurtwijs_app, buurtwijs_taak;
