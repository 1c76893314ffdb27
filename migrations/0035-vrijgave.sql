create schema vrijgave;
comment on schema vrijgave is 'The only way out for counts about people: what was counted, which never leaves, and what was released of it';

create table vrijgave.reeks (
  id uuid primary key default gen_random_uuid(),
  naam text not null unique check (naam ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(naam) <= 80),
  titel jsonb not null check (jsonb_typeof(titel) = 'object'),
  soort text not null check (soort in ('bureau', 'eigen', 'levering', 'vragenlijst', 'hulp', 'keten')),
  regels jsonb not null,
  gemaakt timestamptz not null,
  -- What nobody may go below; a tenant can be stricter.
  constraint streng_genoeg check (
    (regels ->> 'threshold')::numeric >= 10 and (regels -> 'money' ->> 'p')::numeric >= 25 and (regels -> 'money' ->> 'minContributors')::numeric >= 3
    and (regels -> 'roundingBase' = 'null'::jsonb or (regels ->> 'roundingBase')::numeric >= 5)
  )
);
comment on table vrijgave.reeks is 'Counts about people that belong together: what counts the same people is one series, so that all of it is protected together';
comment on column vrijgave.reeks.soort is 'Where it comes from; bureau: an office published it already, and it passes as it is';

create table vrijgave.indeling (
  reeks_id uuid not null references vrijgave.reeks (id),
  nummer bigint generated always as identity,
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  op timestamptz not null,
  primary key (reeks_id, nummer)
);
comment on table vrijgave.indeling is 'The codes of a series and how they add up; the newest counts';

create table vrijgave.ruwe_cel (
  reeks_id uuid not null references vrijgave.reeks (id),
  sleutel jsonb not null check (jsonb_typeof(sleutel) = 'object'),
  nummer bigint generated always as identity,
  aantal bigint not null check (aantal between 0 and 1000000000000),
  bijdragers jsonb,
  op timestamptz not null,
  primary key (reeks_id, sleutel, nummer)
);
comment on table vrijgave.ruwe_cel is 'What was counted. Visitors put in and nobody takes out: only the making of a release reads it. The newest of a cell counts';

create table vrijgave.uitgave (
  reeks_id uuid not null references vrijgave.reeks (id),
  nummer integer not null check (nummer > 0),
  invoer text not null check (invoer ~ '^[0-9a-f]{64}$'),
  regels_versie text not null,
  indeling jsonb not null,
  cellen integer not null,
  getoond integer not null,
  klein integer not null,
  meeverborgen integer not null,
  ruimte double precision,
  herziening text check (length(btrim(herziening)) between 10 and 500),
  gemaakt timestamptz not null,
  primary key (reeks_id, nummer)
);
comment on table vrijgave.uitgave is 'A release: which codes it had, and how much of it is hidden';
comment on column vrijgave.uitgave.invoer is 'HMAC of what it was made of, with a key of the series: the same input is the same release, and nobody can try counts on it';
comment on column vrijgave.uitgave.ruimte is 'The least that remains possible of any hidden cell, by the audit: highest less lowest';
comment on column vrijgave.uitgave.herziening is 'Why small corrections count in this one; otherwise they wait until they are large';

create table vrijgave.cel (
  reeks_id uuid not null,
  sleutel jsonb not null check (jsonb_typeof(sleutel) = 'object'),
  uitgave integer not null,
  staat text not null check (staat in ('published', 'rounded', 'primary', 'secondary', 'zero')),
  waarde double precision,
  reden text not null,
  primary key (reeks_id, sleutel, uitgave),
  foreign key (reeks_id, uitgave) references vrijgave.uitgave (reeks_id, nummer),
  check ((staat in ('primary', 'secondary')) = (waarde is null))
);
comment on table vrijgave.cel is 'What was released of a cell, from this release on until a later row: one number for one cell, wherever it is shown';
create index cel_uitgave on vrijgave.cel (reeks_id, uitgave);
create index cel_sleutel on vrijgave.cel using gin (sleutel jsonb_path_ops);

create table vrijgave.grondslag (
  reeks_id uuid not null,
  sleutel jsonb not null,
  uitgave integer not null,
  aantal bigint not null,
  bijdragers jsonb,
  primary key (reeks_id, sleutel, uitgave),
  foreign key (reeks_id, uitgave) references vrijgave.uitgave (reeks_id, nummer)
);
comment on table vrijgave.grondslag is 'The counts that releases stand on, from this release on until a later row; never leaves';

do $$
declare
  one text;
begin
  foreach one in array array['reeks', 'indeling', 'ruwe_cel', 'uitgave', 'cel', 'grondslag'] loop
    execute format('alter table vrijgave.%I enable row level security', one);
    execute format('alter table vrijgave.%I force row level security', one);
    execute format('create policy task on vrijgave.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create trigger %s_never_changes before update or delete on vrijgave.%1$I for each row execute function programma.refuse_change()', one);
  end loop;
  foreach one in array array['reeks', 'indeling', 'uitgave', 'cel'] loop
    execute format('create policy read_all on vrijgave.%I for select to buurtwijs_app using (true)', one);
  end loop;
  foreach one in array array['reeks', 'indeling', 'ruwe_cel'] loop
    execute format('create policy put_in on vrijgave.%I for insert to buurtwijs_app with check ((select platform.setting_id(''persoon'')) is not null)', one);
  end loop;
end $$;

grant usage on schema vrijgave to buurtwijs_app, buurtwijs_taak;
grant select on vrijgave.reeks, vrijgave.indeling, vrijgave.uitgave, vrijgave.cel to buurtwijs_app;
grant insert on vrijgave.reeks, vrijgave.indeling, vrijgave.ruwe_cel to buurtwijs_app;
grant select, insert on vrijgave.reeks, vrijgave.indeling, vrijgave.ruwe_cel, vrijgave.uitgave, vrijgave.cel, vrijgave.grondslag to buurtwijs_taak;
