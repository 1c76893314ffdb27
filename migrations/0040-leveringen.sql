create schema leveringen;
comment on schema leveringen is 'What insurers, municipalities and care providers deliver in files: counts per area, period and group, never about a person';

create table leveringen.machtiging (
  organisatie_id uuid primary key references identity.organisatie (id) on delete cascade,
  gebieden text[] not null check (cardinality(gebieden) <= 2000),
  maten text[] not null check (cardinality(maten) <= 100),
  versie integer not null check (versie > 0),
  door uuid references identity.persoon (id)
);
comment on table leveringen.machtiging is 'What an organisation may deliver, and about which areas';
comment on column leveringen.machtiging.gebieden is 'Codes of areas, with everything within them; * for every area';
comment on column leveringen.machtiging.maten is 'Measures by their name; * for all of them';

create table leveringen.indeling (
  organisatie_id uuid not null references identity.organisatie (id) on delete cascade,
  koppen text not null check (koppen ~ '^[0-9a-f]{64}$'),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  primary key (organisatie_id, koppen)
);
comment on table leveringen.indeling is 'How an organisation''s own layout is read: what each column holds, by the hash of its headings';

create table leveringen.levering (
  organisatie_id uuid not null references identity.organisatie (id),
  id uuid primary key,
  bestandsnaam text not null check (length(bestandsnaam) between 1 and 200),
  vorm text not null check (vorm in ('csv', 'xlsx')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  regels integer not null check (regels > 0),
  van text not null,
  tot text not null,
  vragen jsonb not null default '[]' check (jsonb_typeof(vragen) = 'array'),
  toelichting text not null default '' check (length(toelichting) <= 2000),
  staat text not null default 'gelezen' check (staat in ('gelezen', 'aangeboden', 'aanvaard', 'teruggegeven')),
  gelezen_door uuid references identity.persoon (id),
  gelezen timestamptz not null,
  aangeboden timestamptz,
  besloten_door uuid references identity.persoon (id),
  besloten timestamptz,
  reden text not null default '' check (length(reden) <= 2000),
  vervangt integer not null default 0 check (vervangt >= 0),
  check ((staat in ('aanvaard', 'teruggegeven')) = (besloten is not null)),
  check (staat <> 'teruggegeven' or length(btrim(reden)) >= 3),
  check (staat = 'gelezen' or aangeboden is not null),
  constraint twee_mensen check (besloten_door is null or besloten_door is distinct from gelezen_door)
);
comment on table leveringen.levering is 'A file that was delivered: which, by whom and when, and what was decided on it, by somebody else';
comment on column leveringen.levering.sha256 is 'Of the file as it came; the file itself is not kept';
comment on column leveringen.levering.vragen is 'What stands out and needs a word of the sender';
comment on column leveringen.levering.vervangt is 'How many figures of earlier deliveries it took the place of';
create index levering_organisatie on leveringen.levering (organisatie_id, gelezen desc);

create table leveringen.cijfer (
  levering_id uuid not null references leveringen.levering (id) on delete cascade,
  nummer integer not null check (nummer > 0),
  rij integer not null check (rij > 0),
  maat text not null,
  gebied text not null,
  periode text not null,
  groep text not null,
  waarde numeric(12, 1) check (waarde >= 0),
  vervangen_door uuid references leveringen.levering (id),
  primary key (levering_id, nummer)
);
comment on table leveringen.cijfer is 'One figure of a delivery. Raw: it leaves only through the release of figures';
comment on column leveringen.cijfer.waarde is 'Null when the sender found it too small to give';
comment on column leveringen.cijfer.vervangen_door is 'The later delivery that has this figure anew; it stays, so that what was known when can be found out';
create index cijfer_sleutel on leveringen.cijfer (maat, gebied, groep, periode);
create index cijfer_vervangen on leveringen.cijfer (vervangen_door) where vervangen_door is not null;

create function leveringen.refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if old.besloten is null and (new.id, new.organisatie_id, new.sha256, new.regels, new.gelezen_door, new.gelezen)
       is not distinct from (old.id, old.organisatie_id, old.sha256, old.regels, old.gelezen_door, old.gelezen) then
      return new;
    end if;
    raise exception 'een levering waarover is besloten verandert niet' using errcode = '42501';
  end $$;
comment on function leveringen.refuse_change is 'A delivery stays as it came, and is decided on once';
create trigger levering_never_changes before update on leveringen.levering for each row execute function leveringen.refuse_change();

create function leveringen.namen(welke uuid) returns table (persoon_id uuid, naam text)
  language sql stable security definer set search_path = ''
  as $$
    select p.id, p.naam from identity.persoon as p
     where p.gewist is null
       and p.id in (select x from leveringen.levering as l cross join lateral unnest(array[l.gelezen_door, l.besloten_door]) as x
                     where l.id = welke
                       and (identity.bereik('leveringen bekijken') = 'programma'
                            or (identity.bereik('leveringen bekijken') = 'eigen organisatie' and l.organisatie_id = any (identity.acting_organisaties()))))
  $$;
comment on function leveringen.namen is 'Who delivered a file and who decided on it, by name, for who may see it';

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen organisatie'' and organisatie_id = any ((select identity.acting_organisaties())::uuid[])))';
begin
  foreach one in array array['machtiging', 'indeling', 'levering', 'cijfer'] loop
    execute format('alter table leveringen.%I enable row level security', one);
    execute format('alter table leveringen.%I force row level security', one);
    execute format('create policy task on leveringen.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['machtiging', 'indeling', 'levering'] loop
    execute format('create policy read_own on leveringen.%I for select to buurtwijs_app using (%s)', one, format(own, 'leveringen bekijken'));
  end loop;
  execute format('create policy owner_reads on leveringen.levering for select to current_user using (true)');
  execute format('create policy give on leveringen.machtiging for insert to buurtwijs_app with check ((select identity.bereik(''levermachtiging geven'')) = ''programma'' and door = %s)', me);
  execute format('create policy regive on leveringen.machtiging for update to buurtwijs_app using ((select identity.bereik(''levermachtiging geven'')) = ''programma'') with check ((select identity.bereik(''levermachtiging geven'')) = ''programma'' and door = %s)', me);
  execute format('create policy keep_own on leveringen.indeling for all to buurtwijs_app using (%s) with check (%1$s)', format(own, 'levering aanbieden'));
  execute format('create policy bring on leveringen.levering for insert to buurtwijs_app with check (%s and gelezen_door = %s and staat = ''gelezen'')', format(own, 'levering aanbieden'), me);
  execute format('create policy offer on leveringen.levering for update to buurtwijs_app using (%1$s and staat = ''gelezen'') with check (%1$s and staat = ''aangeboden'')', format(own, 'levering aanbieden'));
  execute format('create policy drop_own on leveringen.levering for delete to buurtwijs_app using (%s and staat = ''gelezen'')', format(own, 'levering aanbieden'));
  execute format('create policy decide on leveringen.levering for update to buurtwijs_app using ((select identity.bereik(''levering beoordelen'')) = ''programma'' and staat = ''aangeboden'')
    with check ((select identity.bereik(''levering beoordelen'')) = ''programma'' and staat in (''aanvaard'', ''teruggegeven'') and besloten_door = %s)', me);
  execute format('create policy read_by_self on leveringen.levering for select to buurtwijs_app using (gelezen_door = %1$s or besloten_door = %1$s)', me);
  execute format('create policy read_by_self on leveringen.machtiging for select to buurtwijs_app using (door = %s)', me);
  -- A figure is there for who sees its delivery in a role that delivers or judges.
  execute 'create policy read_own on leveringen.cijfer for select to buurtwijs_app using ((select identity.bereik(''leveringen bekijken'')) is not null and exists (select from leveringen.levering as l where l.id = levering_id))';
  execute 'create policy bring on leveringen.cijfer for insert to buurtwijs_app with check ((select identity.bereik(''levering aanbieden'')) is not null and vervangen_door is null and exists (select from leveringen.levering as l where l.id = levering_id and l.staat = ''gelezen''))';
  execute 'create policy supersede on leveringen.cijfer for update to buurtwijs_app using ((select identity.bereik(''levering beoordelen'')) = ''programma'') with check ((select identity.bereik(''levering beoordelen'')) = ''programma'')';
end $$;

revoke all on function leveringen.namen from public;
grant execute on function leveringen.namen to buurtwijs_app, buurtwijs_taak;
grant usage on schema leveringen to buurtwijs_app, buurtwijs_taak;
grant select, insert on leveringen.machtiging, leveringen.indeling, leveringen.levering, leveringen.cijfer to buurtwijs_app, buurtwijs_taak;
grant update (gebieden, maten, versie, door) on leveringen.machtiging to buurtwijs_app, buurtwijs_taak;
grant update (inhoud) on leveringen.indeling to buurtwijs_app, buurtwijs_taak;
grant update (toelichting, vragen, staat, aangeboden, besloten_door, besloten, reden, vervangt) on leveringen.levering to buurtwijs_app, buurtwijs_taak;
grant update (vervangen_door) on leveringen.cijfer to buurtwijs_app, buurtwijs_taak;
grant delete on leveringen.levering to buurtwijs_app;
grant delete on leveringen.machtiging, leveringen.indeling, leveringen.levering, leveringen.cijfer to buurtwijs_taak;
