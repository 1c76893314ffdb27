-- Regions: gemeenten together, with their own challenges and strengths, beside which a neighbourhood sets its own.

create table buurtagenda.regio (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(btrim(naam)) between 2 and 80),
  gemeenten text[] not null check (cardinality(gemeenten) between 1 and 60),
  versie integer not null default 1,
  door uuid references identity.persoon (id),
  gemaakt timestamptz not null default now(),
  gewijzigd timestamptz not null default now()
);
comment on table buurtagenda.regio is 'A region as the programme keeps it: a name and the codes of its gemeenten; public';
create unique index regio_naam on buurtagenda.regio (lower(btrim(naam)));
create index regio_gemeenten on buurtagenda.regio using gin (gemeenten);

create table buurtagenda.regio_uitdaging (
  id uuid primary key default gen_random_uuid(),
  regio_id uuid not null references buurtagenda.regio (id) on delete cascade,
  kant text not null check (kant in ('uitdaging', 'kracht')),
  onderwerp text check (length(onderwerp) between 2 and 60),
  titel text not null check (length(btrim(titel)) between 3 and 140),
  wat text not null check (length(wat) <= 3000),
  waarom text not null check (length(waarom) <= 3000),
  bron text not null check (length(bron) <= 300),
  cijfers jsonb not null default '[]' check (jsonb_typeof(cijfers) = 'array'),
  themas text[] not null default '{}' check (cardinality(themas) <= 5),
  versie integer not null default 1,
  door uuid references identity.persoon (id),
  aangemaakt timestamptz not null default now(),
  gewijzigd timestamptz not null default now(),
  check (jsonb_array_length(cijfers) > 0 or length(btrim(bron)) > 2)
);
comment on table buurtagenda.regio_uitdaging is 'A challenge or a strength of a region, from its figures or from its own document; public';
comment on column buurtagenda.regio_uitdaging.bron is 'The document that says so, with the place in it';
comment on column buurtagenda.regio_uitdaging.cijfers is 'The figures that it rests on, as they were when it was written: measure, period, release and value';
create index regio_uitdaging_regio on buurtagenda.regio_uitdaging (regio_id, kant);

create table buurtagenda.regio_oordeel (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  uitdaging_id uuid not null references buurtagenda.regio_uitdaging (id) on delete cascade,
  geldt boolean not null,
  woord text not null check (length(btrim(woord)) between 3 and 1000),
  door uuid references identity.persoon (id),
  gegeven timestamptz not null default now(),
  primary key (buurt_id, uitdaging_id)
);
comment on table buurtagenda.regio_oordeel is 'What a network says about a challenge or a strength of its region, beside what the figures say: whether it holds here, and why';
create index regio_oordeel_uitdaging on buurtagenda.regio_oordeel (uitdaging_id);

alter table buurtagenda.uitdaging add column uit_regio uuid references buurtagenda.regio_uitdaging (id) on delete set null;
alter table buurtagenda.uitdaging add column herkomst text check (length(herkomst) <= 300);
comment on column buurtagenda.uitdaging.uit_regio is 'The challenge or strength of a region that this was made of';
comment on column buurtagenda.uitdaging.herkomst is 'Where it came from in words, as it was then: region, title and document';
create unique index uitdaging_uit_regio on buurtagenda.uitdaging (buurt_id, uit_regio) where uit_regio is not null;

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['regio', 'regio_uitdaging', 'regio_oordeel'] loop
    execute format('alter table buurtagenda.%I enable row level security', one);
    execute format('alter table buurtagenda.%I force row level security', one);
    execute format('create policy task on buurtagenda.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['regio', 'regio_uitdaging'] loop
    execute format('create policy read_public on buurtagenda.%I for select to buurtwijs_app using (true)', one);
    execute format('create policy keep_programma on buurtagenda.%I for all to buurtwijs_app
      using ((select identity.bereik(''regios beheren'')) = ''programma'') with check ((select identity.bereik(''regios beheren'')) = ''programma'')', one);
  end loop;
  execute format('create policy read_own on buurtagenda.regio_oordeel for select to buurtwijs_app using (%s)', format(own, 'buurtagenda bekijken'));
  execute format('create policy keep_own on buurtagenda.regio_oordeel for all to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtagenda bijwerken'));
  create policy read_by_self on buurtagenda.regio_oordeel for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
end $$;

grant select, insert, update, delete on buurtagenda.regio, buurtagenda.regio_uitdaging, buurtagenda.regio_oordeel to buurtwijs_app, buurtwijs_taak;
