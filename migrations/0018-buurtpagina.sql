create schema buurtpagina;
comment on schema buurtpagina is 'The public page of a neighbourhood of the programme: whom to call, the next meetings, a word of welcome';

create table buurtpagina.pagina (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  adres text not null unique check (adres ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(adres) <= 80),
  welkom text not null default '' check (length(welkom) <= 1500),
  gepubliceerd timestamptz,
  versie integer not null default 1,
  gewijzigd timestamptz not null default now()
);
comment on table buurtpagina.pagina is 'The public page of a neighbourhood, in the words of its network';
comment on column buurtpagina.pagina.adres is 'Its name in the address of the page; it stays when the neighbourhood gets another name';
comment on column buurtpagina.pagina.gepubliceerd is 'Null while only the network sees it';

create table buurtpagina.contact (
  buurt_id uuid not null references buurtpagina.pagina (buurt_id) on delete cascade,
  nummer integer not null check (nummer between 1 and 3),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  rol text not null check (length(rol) <= 120),
  telefoon text not null check (length(telefoon) <= 30),
  mail text check (length(mail) <= 300),
  bereikbaar text not null check (length(bereikbaar) <= 200),
  akkoord date not null,
  primary key (buurt_id, nummer),
  check (telefoon <> '' or mail is not null)
);
comment on table buurtpagina.contact is 'Whom residents can call, who agreed to stand on the public page with exactly this';
comment on column buurtpagina.contact.akkoord is 'The day on which the network wrote down that this person agreed';

create table buurtpagina.bijeenkomst (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  dag date not null,
  van text not null check (van ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  tot text check (tot ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and tot > van),
  wat text not null check (length(btrim(wat)) between 3 and 300),
  plek text not null check (length(btrim(plek)) between 3 and 300),
  toegang text not null default '' check (length(toegang) <= 300),
  afgelast boolean not null default false,
  versie integer not null default 1,
  primary key (buurt_id, id)
);
comment on table buurtpagina.bijeenkomst is 'A meeting in a neighbourhood that everybody may come to; called off it stays, so that nobody waits before a closed door';
create index bijeenkomst_dag on buurtpagina.bijeenkomst (buurt_id, dag, van);

-- What somebody without an account sees of a neighbourhood lies behind the one page that they look at: its id or its address is set for that transaction.
create function buurtpagina.is_open(welke uuid) returns boolean
  language sql stable
  as $$ select exists (select from buurtpagina.pagina as p where p.buurt_id = welke and p.gepubliceerd is not null) $$;
comment on function buurtpagina.is_open is 'Whether the page of this neighbourhood is published, and is the one that is looked at';

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''buurtpagina bijwerken'')) = ''programma'' or ((select identity.bereik(''buurtpagina bijwerken'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['pagina', 'contact', 'bijeenkomst'] loop
    execute format('alter table buurtpagina.%I enable row level security', one);
    execute format('alter table buurtpagina.%I force row level security', one);
    execute format('create policy task on buurtpagina.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy keep_own on buurtpagina.%I for all to buurtwijs_app using (%s) with check (%2$s)', one, own);
  end loop;
  foreach one in array array['contact', 'bijeenkomst'] loop
    execute format('create policy read_public on buurtpagina.%I for select to buurtwijs_app using ((select platform.setting(''pagina'')) is not null and buurtpagina.is_open(buurt_id))', one);
  end loop;
end $$;
create policy read_public on buurtpagina.pagina for select to buurtwijs_app
  using (gepubliceerd is not null and (select platform.setting('pagina')) in ('alle', adres, buurt_id::text));
create policy read_by_self on buurtpagina.contact for select to buurtwijs_app
  using (mail = (select p.mail from identity.persoon as p where p.id = (select platform.setting_id('persoon'))));

create policy read_public on identity.buurt for select to buurtwijs_app
  using ((select platform.setting('pagina')) is not null and buurtpagina.is_open(id));
create policy read_public on programma.transitiebuurt for select to buurtwijs_app
  using ((select platform.setting('pagina')) is not null and buurtpagina.is_open(buurt_id));
create policy read_public on buurtagenda.uitdaging for select to buurtwijs_app
  using ((select platform.setting('pagina')) is not null and (plek is not null or kant = 'kracht') and buurtpagina.is_open(buurt_id));
create policy read_public on buurtagenda.telling for select to buurtwijs_app
  using ((select platform.setting('pagina')) is not null and buurtpagina.is_open(buurt_id));
create policy read_public on buurtagenda.inzicht for select to buurtwijs_app
  using ((select platform.setting('pagina')) is not null and zichtbaar = 'iedereen' and citeren and buurtpagina.is_open(buurt_id));

create policy owner_counts on buurtagenda.inzicht for select to current_user using (true);
create policy owner_looks on buurtpagina.pagina for select to current_user using (true);
create function buurtpagina.tel_gezegd(welke uuid, out gesprekken bigint, out mensen bigint)
  language sql stable security definer set search_path = ''
  as $$
    select case when count(*) = 0 then 0 when sum(i.mensen) >= 10 then count(*) end, case when count(*) = 0 then 0 when sum(i.mensen) >= 10 then sum(i.mensen) end
      from buurtagenda.inzicht as i
     where i.buurt_id = welke and exists (select from buurtpagina.pagina as p where p.buurt_id = welke and p.gepubliceerd is not null)
  $$;
comment on function buurtpagina.tel_gezegd is 'How many talks there were in a neighbourhood with a public page, and with how many people: numbers, also of what was said in confidence; null below ten people';

grant usage on schema buurtpagina to buurtwijs_app, buurtwijs_taak;
grant select, insert, delete on buurtpagina.pagina, buurtpagina.contact, buurtpagina.bijeenkomst to buurtwijs_app;
grant update (welkom, gepubliceerd, versie, gewijzigd) on buurtpagina.pagina to buurtwijs_app;
grant update (dag, van, tot, wat, plek, toegang, afgelast, versie) on buurtpagina.bijeenkomst to buurtwijs_app;
grant select, insert, update, delete on buurtpagina.pagina, buurtpagina.contact, buurtpagina.bijeenkomst to buurtwijs_taak;
