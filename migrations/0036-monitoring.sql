create schema monitoring;
comment on schema monitoring is 'What a neighbourhood measures: what was agreed about it, the figures that its network delivered, and the stories it was told';

create table monitoring.afspraak (
  thema text not null check (thema in ('preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt')),
  laag text not null check (laag in ('adoptie', 'kwaliteit', 'effectiviteit')),
  indicator text not null check (length(indicator) between 2 and 60),
  bron text not null check (length(bron) between 2 and 40),
  frequentie text not null check (length(frequentie) between 2 and 40),
  eigenaar text not null check (length(eigenaar) between 2 and 40),
  versie integer not null default 1 check (versie > 0),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (thema, laag, indicator)
);
comment on table monitoring.afspraak is 'Where the programme agreed on another source, frequency or owner of an indicator than it shipped with';

create table monitoring.meetplan (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  herinnerd date
);
comment on table monitoring.meetplan is 'A neighbourhood that measures. Who changes something of it holds this row';
comment on column monitoring.meetplan.herinnerd is 'When somebody was last reminded of figures that are late';

create table monitoring.laag (
  buurt_id uuid not null references monitoring.meetplan (buurt_id) on delete cascade,
  activiteit_id uuid not null,
  laag text not null check (laag in ('adoptie', 'kwaliteit', 'effectiviteit')),
  indicatoren text[] not null check (cardinality(indicatoren) <= 12),
  reden text not null check (length(reden) <= 1000),
  versie integer not null check (versie > 0),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, activiteit_id, laag),
  check (cardinality(indicatoren) > 0 or length(btrim(reden)) >= 3)
);
comment on table monitoring.laag is 'By which indicators a network measures a layer of an activity, where that is something else than what follows from its plan; or why it does not';

create table monitoring.regel (
  buurt_id uuid not null references monitoring.meetplan (buurt_id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  indicator text not null check (length(indicator) between 2 and 60),
  activiteit_id uuid,
  bron text check (length(bron) between 2 and 40),
  frequentie text check (length(frequentie) between 2 and 40),
  eigenaar text check (length(eigenaar) between 2 and 40),
  persoon_id uuid references identity.persoon (id),
  nulperiode text check (nulperiode ~ '^\d{4}(-(Q[1-4]|H[12]|\d{2}))?$'),
  doel jsonb check (jsonb_typeof(doel) = 'object'),
  herzet text[] not null default '{}',
  versie integer not null check (versie > 0),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, id),
  unique nulls not distinct (buurt_id, indicator, activiteit_id)
);
comment on table monitoring.regel is 'What a network changed of a line of its measuring plan; a column without a value follows the programme and the plan';
comment on column monitoring.regel.activiteit_id is 'Null where the figure is about the neighbourhood as a whole';
comment on column monitoring.regel.herzet is 'The periods from which the limits of ordinary variation begin anew';

create table monitoring.meting (
  buurt_id uuid not null references monitoring.meetplan (buurt_id) on delete cascade,
  id uuid not null,
  indicator text not null check (length(indicator) between 2 and 60),
  activiteit_id uuid,
  periode text not null check (periode ~ '^\d{4}(-(Q[1-4]|H[12]|\d{2}))?$'),
  teller double precision check (teller between -1000000000 and 1000000000),
  noemer double precision check (noemer between 0 and 1000000000),
  onbekend text check (length(btrim(onbekend)) between 3 and 500),
  toelichting text not null check (length(toelichting) <= 1000),
  versie integer not null check (versie > 0),
  eerst timestamptz not null,
  ingevuld_door uuid references identity.persoon (id),
  ingevuld timestamptz not null,
  nagekeken_door uuid references identity.persoon (id),
  nagekeken timestamptz,
  vast_door uuid references identity.persoon (id),
  vast timestamptz,
  na_akkoord integer not null default 0 check (na_akkoord >= 0),
  primary key (buurt_id, id),
  unique nulls not distinct (buurt_id, indicator, activiteit_id, periode),
  check ((teller is null) = (onbekend is not null)),
  check (vast is null or nagekeken is not null),
  -- Who fills in, who looks it over and who locks are never one person.
  constraint andere_ogen check (nagekeken_door is null or nagekeken_door is distinct from ingevuld_door),
  constraint andere_hand check (vast_door is null or vast_door is distinct from nagekeken_door)
);
comment on table monitoring.meting is 'A figure that a network delivered: how many, of how many, or why nobody knows yet; and who looked it over and locked it';
comment on column monitoring.meting.eerst is 'When it was first delivered: what being in time is judged by';
comment on column monitoring.meting.toelichting is 'Why a figure that looks odd is right';
comment on column monitoring.meting.na_akkoord is 'How often it changed after somebody had looked it over';

create table monitoring.meting_stand (
  buurt_id uuid not null,
  meting_id uuid not null,
  nummer integer not null check (nummer > 0),
  wat text not null check (wat in ('ingevuld', 'nagekeken', 'vastgezet', 'heropend')),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, meting_id, nummer),
  foreign key (buurt_id, meting_id) references monitoring.meting (buurt_id, id) on delete cascade
);
comment on table monitoring.meting_stand is 'What happened to a figure: every value it had, who looked it over, locked it, and why it was opened again';
create trigger meting_stand_never_changes before update on monitoring.meting_stand for each row execute function programma.refuse_change();

-- Which figures came, without what they say: for who follows whether a neighbourhood delivers, not what.
create function monitoring.geleverd(welke uuid[]) returns table (buurt_id uuid, indicator text, activiteit_id uuid, periode text, eerst timestamptz, is_onbekend boolean, stand text)
  language sql stable security definer set search_path = ''
  as $$
    select m.buurt_id, m.indicator, m.activiteit_id, m.periode, m.eerst, m.onbekend is not null,
           case when m.vast is not null then 'vast' when m.nagekeken is not null then 'nagekeken' else 'ingevuld' end
      from monitoring.meting as m
     where m.buurt_id = any (welke)
       and (identity.bereik('meetplan bekijken') = 'programma' or (identity.bereik('meetplan bekijken') = 'eigen buurten' and m.buurt_id = any (identity.acting_buurten())))
  $$;
comment on function monitoring.geleverd is 'Which figures neighbourhoods delivered and when, without a figure';

create function monitoring.namen(welke uuid) returns table (persoon_id uuid, naam text)
  language sql stable security definer set search_path = ''
  as $$
    select p.id, p.naam from identity.persoon as p
     where identity.bereik('metingen bekijken') = 'eigen buurten' and welke = any (identity.acting_buurten())
       and p.gewist is null
       and p.id in (select m.persoon_id from identity.lidmaatschap as m where m.buurt_id = welke and m.beeindigd is null
                      and m.rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach')
                    union select s.door from monitoring.meting_stand as s where s.buurt_id = welke)
  $$;
comment on function monitoring.namen is 'Who is in the network of a neighbourhood, and who delivered, looked over and locked its figures, for that network';

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['afspraak', 'meetplan', 'laag', 'regel', 'meting', 'meting_stand'] loop
    execute format('alter table monitoring.%I enable row level security', one);
    execute format('alter table monitoring.%I force row level security', one);
    execute format('create policy task on monitoring.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy owner_reads on monitoring.%I for select to current_user using (true)', one);
  end loop;
  foreach one in array array['meetplan', 'laag', 'regel'] loop
    execute format('create policy read_own on monitoring.%I for select to buurtwijs_app using (%s)', one, format(own, 'meetplan bekijken'));
    execute format('create policy keep_own on monitoring.%I for all to buurtwijs_app using (%s) with check (%2$s)', one, format(own, 'meetplan bijwerken'));
  end loop;
  execute 'create policy read_all on monitoring.afspraak for select to buurtwijs_app using ((select identity.bereik(''meetplan bekijken'')) is not null)';
  execute 'create policy keep_all on monitoring.afspraak for all to buurtwijs_app using ((select identity.bereik(''meetafspraken bijwerken'')) = ''programma'') with check ((select identity.bereik(''meetafspraken bijwerken'')) = ''programma'')';
  foreach one in array array['meting', 'meting_stand'] loop
    execute format('create policy read_own on monitoring.%I for select to buurtwijs_app using (%s)', one, format(own, 'metingen bekijken'));
  end loop;
  execute format('create policy add_own on monitoring.meting for insert to buurtwijs_app with check (%s and ingevuld_door = %s)', format(own, 'metingen bijwerken'), me);
  execute format('create policy change_own on monitoring.meting for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'metingen bijwerken'));
  execute format('create policy add_own on monitoring.meting_stand for insert to buurtwijs_app with check (%s and door = %s)', format(own, 'metingen bijwerken'), me);
  execute format('create policy read_by_self on monitoring.afspraak for select to buurtwijs_app using (door = %s)', me);
  execute format('create policy read_by_self on monitoring.laag for select to buurtwijs_app using (door = %s)', me);
  execute format('create policy read_by_self on monitoring.regel for select to buurtwijs_app using (door = %1$s or persoon_id = %1$s)', me);
  execute format('create policy read_by_self on monitoring.meting for select to buurtwijs_app using (ingevuld_door = %1$s or nagekeken_door = %1$s or vast_door = %1$s)', me);
  execute format('create policy read_by_self on monitoring.meting_stand for select to buurtwijs_app using (door = %s)', me);
end $$;

revoke all on function monitoring.geleverd, monitoring.namen from public;
grant execute on function monitoring.geleverd, monitoring.namen to buurtwijs_app, buurtwijs_taak;
grant usage on schema monitoring to buurtwijs_app, buurtwijs_taak;
grant select, insert, update on monitoring.afspraak, monitoring.meetplan, monitoring.laag, monitoring.regel, monitoring.meting to buurtwijs_app, buurtwijs_taak;
grant select, insert on monitoring.meting_stand to buurtwijs_app, buurtwijs_taak;
grant delete on monitoring.afspraak, monitoring.laag, monitoring.regel to buurtwijs_app, buurtwijs_taak;
grant delete on monitoring.meetplan, monitoring.meting, monitoring.meting_stand to buurtwijs_taak;
