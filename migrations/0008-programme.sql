alter table identity.lidmaatschap add column zetel text
  check (zetel in ('burgervertegenwoordiging', 'huisartsenpraktijk', 'sociaal-domein', 'gemeente')) check (zetel is null or rol = 'buurtnetwerklid');
comment on column identity.lidmaatschap.zetel is 'The seat that a member of a neighbourhood network takes';
alter table identity.uitnodiging add column zetel text
  check (zetel in ('burgervertegenwoordiging', 'huisartsenpraktijk', 'sociaal-domein', 'gemeente')) check (zetel is null or rol = 'buurtnetwerklid');
comment on column identity.uitnodiging.zetel is 'The seat that the invitation is for';

create index lidmaatschap_buurt on identity.lidmaatschap (buurt_id, rol, beeindigd desc);

create schema programma;
comment on schema programma is 'Which neighbourhoods take part, with whom, in which cohort and phase';

create table programma.cohort (
  id uuid primary key default gen_random_uuid(),
  nummer integer not null unique check (nummer > 0),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  plaatsen integer not null check (plaatsen between 1 and 5000),
  staat text not null default 'voorbereiding' check (staat in ('voorbereiding', 'vastgesteld', 'open')),
  gewichten jsonb not null default '{}' check (jsonb_typeof(gewichten) = 'object'),
  opening jsonb check (jsonb_typeof(opening) = 'object'),
  versie integer not null default 1,
  check ((staat = 'open') = (opening is not null))
);
comment on table programma.cohort is 'The wave in which neighbourhoods start';
comment on column programma.cohort.plaatsen is 'How many neighbourhoods can start';
comment on column programma.cohort.gewichten is 'The weight of each criterion, as chosen';

create table programma.lijst (
  cohort_id uuid not null references programma.cohort (id),
  versie integer not null check (versie > 0),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  vastgesteld timestamptz not null default now(),
  primary key (cohort_id, versie)
);
comment on table programma.lijst is 'A list of a cohort as it was adopted, with its decision; it never changes, another version stands beside it';

create table programma.transitiebuurt (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  cohort_id uuid references programma.cohort (id),
  alliantiepartner_id uuid references identity.organisatie (id),
  plaats text check (length(plaats) <= 80),
  gemeente text check (gemeente ~ '^GM[0-9]{4}$'),
  staat text not null default 'kandidaat' check (staat in ('kandidaat', 'deelnemer', 'gestopt')),
  gebieden text[] not null default '{}',
  indelingsjaar integer check (indelingsjaar between 1990 and 2999),
  fase text check (fase in ('selecteren', 'inspireren', 'beeld', 'plan', 'begroting', 'uitvoeren', 'meten-en-leren')),
  bij_commissie_sinds date,
  scores_compleet date,
  op_lijst_sinds date,
  herkomst text unique check (length(herkomst) between 3 and 80),
  versie integer not null default 1,
  aangemaakt timestamptz not null default now(),
  gewijzigd timestamptz not null default now()
);
comment on table programma.transitiebuurt is 'One or more CBS buurten that are worked on as one';
comment on column programma.transitiebuurt.gebieden is 'Codes of the CBS buurten or wijken that it consists of now, in the division of indelingsjaar; empty while they are to be chosen';
comment on column programma.transitiebuurt.fase is 'The phase it is in now, as its course says; kept beside it so that lists need not read every course';
comment on column programma.transitiebuurt.versie is 'Grows with each change, so that two people who change it at once are told';
comment on column programma.transitiebuurt.scores_compleet is 'Since when every criterion has a score and the market share is known';
comment on column programma.transitiebuurt.op_lijst_sinds is 'Since when it stands on an adopted list of its cohort';
comment on column programma.transitiebuurt.herkomst is 'The line of a list that it was loaded from, so that loading again adds nothing';
create index transitiebuurt_cohort on programma.transitiebuurt (cohort_id);

create table programma.grens (
  buurt_id uuid not null references programma.transitiebuurt (buurt_id) on delete cascade,
  nummer integer not null check (nummer > 0),
  gebieden text[] not null,
  indelingsjaar integer,
  reden text not null check (length(btrim(reden)) between 3 and 1000),
  door uuid references identity.persoon (id),
  sinds timestamptz not null default now(),
  primary key (buurt_id, nummer)
);
comment on table programma.grens is 'What a neighbourhood consisted of, and why that changed';

create table programma.fase (
  buurt_id uuid not null references programma.transitiebuurt (buurt_id) on delete cascade,
  ronde integer not null check (ronde > 0),
  fase text not null check (fase in ('selecteren', 'inspireren', 'beeld', 'plan', 'begroting', 'uitvoeren', 'meten-en-leren')),
  begin date,
  eind date,
  gaat_door boolean not null default false,
  primary key (buurt_id, ronde, fase),
  check (not (gaat_door and eind is not null))
);
create index fase_gaat_door on programma.fase (buurt_id) where gaat_door;
comment on table programma.fase is 'One phase of one round of a neighbourhood; a date that is null is unknown, unless the phase goes on';

create table programma.stuk (
  id uuid primary key default gen_random_uuid(),
  buurt_id uuid not null,
  ronde integer not null,
  fase text not null,
  tekst text not null check (length(btrim(tekst)) between 3 and 2000),
  datum date,
  document text check (length(document) <= 500),
  door uuid references identity.persoon (id),
  aangemaakt timestamptz not null default now(),
  foreign key (buurt_id, ronde, fase) references programma.fase (buurt_id, ronde, fase) on delete cascade
);
comment on table programma.stuk is 'What was decided or written in a phase, also before it was kept here';
create index stuk_buurt on programma.stuk (buurt_id, ronde, fase);

create table programma.afgevinkt (
  buurt_id uuid not null references programma.transitiebuurt (buurt_id) on delete cascade,
  ronde integer not null default 1,
  item text not null check (length(item) between 3 and 80),
  datum date,
  door uuid references identity.persoon (id),
  primary key (buurt_id, ronde, item)
);
comment on table programma.afgevinkt is 'A point of a checklist that somebody ticked, with the day on which it was done (null: unknown)';

create table programma.score (
  buurt_id uuid not null references programma.transitiebuurt (buurt_id) on delete cascade,
  criterium text not null check (criterium in ('eerste-lijn', 'bewoners', 'keten', 'urgentie', 'uitvoeringskracht')),
  door uuid not null references identity.persoon (id),
  datum date not null,
  score integer not null check (score between 1 and 5),
  onderbouwing text not null check (length(btrim(onderbouwing)) between 3 and 2000),
  primary key (buurt_id, criterium, door, datum)
);
comment on table programma.score is 'What somebody thinks of a candidate by one criterion, on one day, and why';

create table programma.marktaandeel (
  buurt_id uuid not null references programma.transitiebuurt (buurt_id) on delete cascade,
  datum date not null,
  procent numeric(5, 2) not null check (procent between 0 and 100),
  bron text not null check (length(btrim(bron)) between 3 and 300),
  door uuid references identity.persoon (id),
  primary key (buurt_id, datum)
);
comment on table programma.marktaandeel is 'The share of district nursing that partners of the alliance give in a neighbourhood, with its source';

create table programma.advies (
  id uuid primary key default gen_random_uuid(),
  cohort_id uuid not null references programma.cohort (id),
  van text not null check (van in ('NLZVE', 'KBO')),
  gevraagd date not null,
  ontvangen date,
  tekst text not null default '' check (length(tekst) <= 10000),
  check (ontvangen is null or ontvangen >= gevraagd)
);
comment on table programma.advies is 'Advice that was asked on the list of a cohort, and what came back';

create table programma.orgaan (
  id uuid primary key default gen_random_uuid(),
  soort text not null check (soort in ('alliantiebestuur', 'transitieteam', 'transitieraad', 'themacoalitie', 'begrotingscommissie', 'onderzoekscoalitie')),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  aangemaakt timestamptz not null default now(),
  beeindigd date,
  versie integer not null default 1
);
comment on table programma.orgaan is 'A body that governs or advises the programme';

create table programma.orgaanlid (
  id uuid primary key default gen_random_uuid(),
  orgaan_id uuid not null references programma.orgaan (id),
  persoon_id uuid not null references identity.persoon (id),
  functie text not null default 'lid' check (length(functie) between 2 and 80),
  sinds date not null,
  tot date,
  check (tot is null or tot >= sinds)
);
comment on table programma.orgaanlid is 'Who sits in a body of the programme';
create unique index orgaanlid_once on programma.orgaanlid (orgaan_id, persoon_id) where tot is null;

create table programma.mijlpaal (
  id uuid primary key default gen_random_uuid(),
  tekst text not null check (length(btrim(tekst)) between 3 and 300),
  afgesproken date,
  is_bereikt boolean not null default false,
  bereikt date check (is_bereikt or bereikt is null),
  bewijs text check (length(btrim(bewijs)) between 3 and 500),
  versie integer not null default 1,
  aangemaakt timestamptz not null default now()
);
comment on table programma.mijlpaal is 'A milestone as agreed with the insurers';
comment on column programma.mijlpaal.bereikt is 'The day on which it was reached; null is unknown, when it was reached at all';

create table programma.oordeel (
  id uuid primary key default gen_random_uuid(),
  uitkomst text not null check (uitkomst in ('bewezen', 'aanwijzing', 'onbekend', 'tegengesteld')),
  bron text not null check (length(btrim(bron)) between 3 and 300),
  datum date not null,
  door uuid references identity.persoon (id),
  aangemaakt timestamptz not null default now()
);
comment on table programma.oordeel is 'What an analysis says about the impact of the first cohort, with the name and version of that analysis; the newest one holds';

create table programma.rapport (
  id uuid primary key default gen_random_uuid(),
  soort text not null check (soort in ('mijlpalen', 'vervolgaanvraag')),
  versie integer not null check (versie > 0),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  door uuid references identity.persoon (id),
  gemaakt timestamptz not null default now(),
  unique (soort, versie)
);
comment on table programma.rapport is 'A report to insurers or a file for a next cohort as it was made; it never changes';

create table programma.weergave (
  id uuid primary key default gen_random_uuid(),
  persoon_id uuid not null references identity.persoon (id),
  naam text not null check (length(btrim(naam)) between 1 and 80),
  vraag text not null check (length(vraag) <= 2000),
  aangemaakt timestamptz not null default now(),
  unique (persoon_id, naam)
);
comment on table programma.weergave is 'A list with its filter and order, as somebody wants to find it again';

create table programma.takenmail (
  persoon_id uuid primary key references identity.persoon (id),
  aan boolean not null default true,
  laatste date
);
comment on table programma.takenmail is 'Whether somebody wants the weekly mail that counts tasks, and the day for which the last one went out';

create function programma.refuse_change() returns trigger
  language plpgsql
  as $$ begin raise exception 'wat is vastgesteld verandert niet: %', tg_table_name using errcode = '42501'; end $$;
comment on function programma.refuse_change is 'What was adopted or sent stays as it was';
create trigger lijst_never_changes before update or delete on programma.lijst for each row execute function programma.refuse_change();
create trigger rapport_never_changes before update or delete on programma.rapport for each row execute function programma.refuse_change();

create function programma.bezetting(buurten uuid[], op date) returns table (
  buurt_id uuid, persoon text, rol text, zetel text, beroep text, organisatie text, van date, tot date
)
  language sql stable security definer set search_path = ''
  as $$
    with mag as materialized (
      select array_agg(b.id) as ids, (op + 1)::timestamp at time zone 'Europe/Amsterdam' as morgen from unnest(buurten) as b (id)
       where (select identity.bereik('buurten bekijken')) = 'programma' or b.id = any ((select identity.acting_buurten())::uuid[])
          or current_setting('role') = 'buurtwijs_taak'
    ), plek (rol, zetel, nodig) as materialized (
      values ('kartrekker', null, 2), ('buurtnetwerklid', 'burgervertegenwoordiging', 1), ('buurtnetwerklid', 'huisartsenpraktijk', 1),
             ('buurtnetwerklid', 'sociaal-domein', 1), ('buurtnetwerklid', 'gemeente', 1), ('projectcoordinator', null, 1), ('transitiecoach', null, 1)
    ), nu as materialized (
      select l.buurt_id, l.persoon_id, l.rol, l.zetel, l.beroep, l.organisatie_id, l.begonnen, l.beeindigd from identity.lidmaatschap as l
       where l.buurt_id = any ((select m.ids from mag as m)::uuid[]) and (l.beeindigd is null or l.beeindigd >= (select m.morgen from mag as m))
         and l.rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach')
    ), vol as (
      select n.buurt_id, n.rol, coalesce(n.zetel, '') as zetel, count(*) as leden from nu as n
       where n.begonnen < (select m.morgen from mag as m) group by n.buurt_id, n.rol, coalesce(n.zetel, '')
    ), leeg as materialized (
      select b.id as buurt_id, p.rol, p.zetel, p.nodig
        from unnest((select m.ids from mag as m)) as b (id) cross join plek as p
        left join vol as v on v.buurt_id = b.id and v.rol = p.rol and v.zetel = coalesce(p.zetel, '')
       where coalesce(v.leden, 0) < p.nodig
    ), gekozen as (
      select n.* from nu as n
      union all
      select l.buurt_id, l.persoon_id, l.rol, l.zetel, l.beroep, l.organisatie_id, l.begonnen, l.beeindigd
        from leeg as g join identity.lidmaatschap as l on l.buurt_id = g.buurt_id and l.rol = g.rol
       where g.nodig > 1 and l.beeindigd < (select m.morgen from mag as m)
      union all
      select e.* from leeg as g cross join lateral (
        select l.buurt_id, l.persoon_id, l.rol, l.zetel, l.beroep, l.organisatie_id, l.begonnen, l.beeindigd from identity.lidmaatschap as l
         where l.buurt_id = g.buurt_id and l.rol = g.rol and l.zetel is not distinct from g.zetel and l.beeindigd < (select m.morgen from mag as m)
           and (l.begonnen at time zone 'Europe/Amsterdam')::date < (l.beeindigd at time zone 'Europe/Amsterdam')::date
         order by l.beeindigd desc limit 1) as e
       where g.nodig = 1
    )
    select g.buurt_id, encode(sha256(convert_to(g.persoon_id::text || g.buurt_id::text, 'UTF8')), 'hex'), g.rol, g.zetel, g.beroep,
           case when g.organisatie_id is not null then (select o.naam from identity.organisatie as o where o.id = g.organisatie_id) end,
           (g.begonnen at time zone 'Europe/Amsterdam')::date, (g.beeindigd at time zone 'Europe/Amsterdam')::date
      from gekozen as g
  $$;
comment on function programma.bezetting is 'Which seats of these networks are taken on a day, without saying by whom: the programme sees totals, not people. Of seats that lack somebody also who left: the last one, or everybody where two sit, because since when it lacks follows from that';

create function programma.taken_areas() returns table (id uuid, naam text, gebieden text[])
  language sql stable security definer set search_path = ''
  as $$
    select t.buurt_id, b.naam, t.gebieden
      from programma.transitiebuurt as t join identity.buurt as b on b.id = t.buurt_id
     where t.staat <> 'gestopt' and ((select identity.acting_rol()) is not null or current_setting('role') = 'buurtwijs_taak')
  $$;
comment on function programma.taken_areas is 'Which CBS areas neighbourhoods of the programme have, for who has a role: names and codes are no secret, and no two may share one';

create function programma.leden_van_organen() returns table (
  id uuid, orgaan_id uuid, persoon_id uuid, naam text, functie text, sinds date, tot date
)
  language sql stable security definer set search_path = ''
  as $$
    select l.id, l.orgaan_id, l.persoon_id, p.naam, l.functie, l.sinds, l.tot
      from programma.orgaanlid as l join identity.persoon as p on p.id = l.persoon_id
     where identity.acting_rol() is not null
       and ((select identity.bereik('programma leiden')) = 'programma'
         or (l.tot is null and exists (
           select from programma.orgaanlid as self
            where self.orgaan_id = l.orgaan_id and self.persoon_id = platform.setting_id('persoon') and self.tot is null)))
  $$;
comment on function programma.leden_van_organen is 'Who sits in bodies of the programme: all of them for who leads it, and those beside them for who sits there now';

create function programma.omvang_van_organen() returns table (orgaan_id uuid, leden bigint)
  language sql stable security definer set search_path = ''
  as $$
    select l.orgaan_id, count(distinct l.persoon_id) from programma.orgaanlid as l
     where l.tot is null and identity.bereik('programma bekijken') is not null group by l.orgaan_id
  $$;
comment on function programma.omvang_van_organen is 'How many people sit in each body now: a number, for who may see none of them';

do $$
declare
  one text;
begin
  foreach one in array array['cohort', 'lijst', 'transitiebuurt', 'grens', 'fase', 'stuk', 'afgevinkt', 'score', 'marktaandeel', 'advies', 'orgaan', 'orgaanlid', 'mijlpaal', 'oordeel', 'rapport', 'weergave', 'takenmail'] loop
    execute format('alter table programma.%I enable row level security', one);
    execute format('alter table programma.%I force row level security', one);
    execute format('create policy task on programma.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  -- What belongs to one neighbourhood is read by who may see it, and changed by who may change it.
  create policy read_own on programma.transitiebuurt for select to buurtwijs_app
    using ((select identity.bereik('buurten bekijken')) = 'programma' or buurt_id = any ((select identity.acting_buurten())::uuid[]));
  foreach one in array array['grens', 'fase', 'stuk', 'afgevinkt'] loop
    execute format($policy$create policy read_own on programma.%1$I for select to buurtwijs_app
      using (exists (select from programma.transitiebuurt as t where t.buurt_id = programma.%1$I.buurt_id))$policy$, one);
  end loop;
  foreach one in array array['transitiebuurt', 'grens', 'fase', 'stuk', 'afgevinkt'] loop
    execute format($policy$create policy keep_own on programma.%I for all to buurtwijs_app
      using ((select identity.bereik('buurt bijwerken')) = 'programma'
        or ((select identity.bereik('buurt bijwerken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[])))
      with check ((select identity.bereik('buurt bijwerken')) = 'programma'
        or ((select identity.bereik('buurt bijwerken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[])))$policy$, one);
  end loop;
  -- What is about the choice of neighbourhoods is of who chooses, and of the partner that nominated.
  foreach one in array array['score', 'marktaandeel'] loop
    execute format($policy$create policy read_kandidaat on programma.%I for select to buurtwijs_app using ((select identity.bereik('kandidaten bekijken')) = 'programma')$policy$, one);
    execute format($policy$create policy add_kandidaat on programma.%I for insert to buurtwijs_app
      with check ((select identity.bereik('kandidaten beoordelen')) = 'programma' and door = (select platform.setting_id('persoon')))$policy$, one);
    execute format($policy$create policy change_kandidaat on programma.%I for update to buurtwijs_app
      using ((select identity.bereik('kandidaten beoordelen')) = 'programma')
      with check ((select identity.bereik('kandidaten beoordelen')) = 'programma' and door = (select platform.setting_id('persoon')))$policy$, one);
  end loop;
  foreach one in array array['cohort', 'orgaan'] loop
    execute format($policy$create policy read_programma on programma.%I for select to buurtwijs_app using ((select identity.bereik('programma bekijken')) is not null)$policy$, one);
  end loop;
  -- Why a neighbourhood was chosen, or not, is for who chooses and for who decides about money.
  foreach one in array array['lijst', 'advies', 'mijlpaal', 'oordeel'] loop
    execute format($policy$create policy read_rapport on programma.%I for select to buurtwijs_app
      using ((select identity.bereik('rapporten bekijken')) = 'programma' or (select identity.bereik('kandidaten bekijken')) = 'programma')$policy$, one);
  end loop;
  foreach one in array array['cohort', 'lijst', 'advies', 'orgaan', 'mijlpaal', 'oordeel'] loop
    execute format($policy$create policy keep_programma on programma.%I for all to buurtwijs_app
      using ((select identity.bereik('programma leiden')) = 'programma') with check ((select identity.bereik('programma leiden')) = 'programma')$policy$, one);
  end loop;
end $$;

create policy add_kandidaat on programma.transitiebuurt for insert to buurtwijs_app
  with check (
    (select identity.bereik('buurten nomineren')) = 'programma'
    or ((select identity.bereik('buurten nomineren')) = 'eigen organisatie' and staat = 'kandidaat'
      and alliantiepartner_id = any ((select identity.acting_organisaties())::uuid[]))
  );
create policy read_of_partner on programma.transitiebuurt for select to buurtwijs_app
  using (alliantiepartner_id = any ((select identity.acting_organisaties())::uuid[]));
create policy read_of_partner on identity.buurt for select to buurtwijs_app
  using (id in (select t.buurt_id from programma.transitiebuurt as t where t.alliantiepartner_id = any ((select identity.acting_organisaties())::uuid[])));
create policy first_grens on programma.grens for insert to buurtwijs_app
  with check (nummer = 1 and (select identity.bereik('buurten nomineren')) is not null);
do $$
declare
  one text;
begin
  foreach one in array array['grens', 'stuk', 'afgevinkt', 'score', 'marktaandeel', 'oordeel', 'rapport'] loop
    execute format('create policy read_by_self on programma.%I for select to buurtwijs_app using (door = (select platform.setting_id(''persoon'')))', one);
  end loop;
end $$;
create policy read_orgaanlid on programma.orgaanlid for select to buurtwijs_app
  using ((select identity.bereik('programma leiden')) = 'programma' or persoon_id = (select platform.setting_id('persoon')));
create policy keep_orgaanlid on programma.orgaanlid for all to buurtwijs_app
  using ((select identity.bereik('programma leiden')) = 'programma') with check ((select identity.bereik('programma leiden')) = 'programma');
create policy read_rapport on programma.rapport for select to buurtwijs_app using ((select identity.bereik('rapporten bekijken')) = 'programma');
create policy add_rapport on programma.rapport for insert to buurtwijs_app with check ((select identity.bereik('programma leiden')) = 'programma');
create policy keep_weergave on programma.weergave for all to buurtwijs_app
  using (persoon_id = (select platform.setting_id('persoon'))) with check (persoon_id = (select platform.setting_id('persoon')));
create policy owner_reads on identity.organisatie for select to current_user using (true);
create policy owner_reads on identity.buurt for select to current_user using (true);
create policy owner_reads on programma.transitiebuurt for select to current_user using (true);
create policy owner_reads on programma.orgaanlid for select to current_user using (true);
create policy owner_names_leden on identity.persoon for select to current_user using (true);
create policy keep_takenmail on programma.takenmail for all to buurtwijs_app
  using (persoon_id = (select platform.setting_id('persoon'))) with check (persoon_id = (select platform.setting_id('persoon')));
create policy nominate_buurt on identity.buurt for insert to buurtwijs_app with check ((select identity.bereik('buurten nomineren')) is not null);

grant usage on schema programma to buurtwijs_app, buurtwijs_taak;
grant select, insert, update on programma.cohort, programma.transitiebuurt, programma.fase, programma.score, programma.marktaandeel, programma.advies,
  programma.orgaan, programma.orgaanlid, programma.mijlpaal, programma.takenmail to buurtwijs_app, buurtwijs_taak;
grant select, insert on programma.lijst, programma.grens, programma.oordeel, programma.rapport to buurtwijs_app, buurtwijs_taak;
grant delete on identity.overdracht, programma.takenmail to buurtwijs_taak;
grant delete on programma.fase to buurtwijs_app, buurtwijs_taak;
grant select, insert, delete on programma.stuk, programma.afgevinkt, programma.weergave to buurtwijs_app, buurtwijs_taak;
