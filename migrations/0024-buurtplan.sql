create schema buurtplan;
comment on schema buurtplan is 'What a neighbourhood is going to do: its plan over the five themes';

create table buurtplan.plan (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  versie integer not null default 1 check (versie > 0)
);
comment on table buurtplan.plan is 'The plan of a neighbourhood as a whole; its version goes up with every change of anything in it';

create table buurtplan.thema (
  buurt_id uuid not null references buurtplan.plan (buurt_id) on delete cascade,
  thema text not null check (thema in ('preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt')),
  stand text not null check (stand in ('open', 'gevraagd', 'akkoord', 'terug')),
  reden text check (length(btrim(reden)) between 10 and 2000),
  door uuid references identity.persoon (id),
  gevraagd timestamptz,
  antwoord text check (length(antwoord) <= 2000),
  beoordelaar uuid references identity.persoon (id),
  beoordeeld timestamptz,
  versie integer not null default 1 check (versie > 0),
  primary key (buurt_id, thema),
  -- A caring and a learning neighbourhood are part of every plan.
  check (stand = 'open' or thema not in ('zorgzame-buurt', 'lerende-buurt')),
  check (stand = 'open' or (reden is not null and gevraagd is not null)),
  check ((stand in ('akkoord', 'terug')) = (beoordeeld is not null)),
  check (stand <> 'terug' or length(btrim(antwoord)) >= 3),
  -- Who asks and who answers are two people.
  check (beoordelaar <> door)
);
comment on table buurtplan.thema is 'A theme that a network asked to leave out of its plan, and what the transition team answered; a theme without a row is open';
comment on column buurtplan.thema.stand is 'open; gevraagd: the network asks to leave it out; akkoord: left out; terug: the network has to look at it again';

create table buurtplan.activiteit (
  buurt_id uuid not null references buurtplan.plan (buurt_id) on delete cascade,
  id uuid not null,
  thema text not null check (thema in ('preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt')),
  soort text check (length(soort) between 2 and 60),
  naam text not null check (length(btrim(naam)) between 3 and 140),
  wat text not null check (length(wat) <= 4000),
  van date,
  tot date,
  wie text not null check (length(wie) <= 1000),
  voor_wie text not null check (length(voor_wie) <= 1000),
  uitdaging_id uuid,
  effecten jsonb not null default '[]' check (jsonb_typeof(effecten) = 'array' and jsonb_array_length(effecten) <= 10),
  interventie text check (length(interventie) between 2 and 80),
  interventie_versie integer check (interventie_versie > 0),
  overgenomen jsonb check (jsonb_typeof(overgenomen) = 'object'),
  versie integer not null default 1 check (versie > 0),
  aangemaakt timestamptz not null,
  gewijzigd timestamptz not null,
  verwijderd timestamptz,
  primary key (buurt_id, id),
  foreign key (buurt_id, uitdaging_id) references buurtagenda.uitdaging (buurt_id, id) on delete set null (uitdaging_id),
  check (tot >= van),
  check ((interventie is null) = (interventie_versie is null) and (interventie is null) = (overgenomen is null))
);
comment on table buurtplan.activiteit is 'One line of a plan: what, when, who does it, for whom, from which challenge, and what it should change';
comment on column buurtplan.activiteit.soort is 'The standard kind of activity of its theme that it fills in; null for something of its own';
comment on column buurtplan.activiteit.tot is 'The last day, which belongs to it, as people say it';
comment on column buurtplan.activiteit.effecten is 'The indicators that it should change: which way, how much or unknown, and where that comes from';
comment on column buurtplan.activiteit.overgenomen is 'What the entry of the menukaart said when it was taken over, as an activity: what a later version is compared with';
comment on column buurtplan.activiteit.verwijderd is 'Since when it is no longer part of the plan; it can be put back';
create index activiteit_thema on buurtplan.activiteit (buurt_id, thema) where verwijderd is null;
create index activiteit_uitdaging on buurtplan.activiteit (buurt_id, uitdaging_id) where uitdaging_id is not null;

create table buurtplan.activiteit_stand (
  buurt_id uuid not null,
  activiteit_id uuid not null,
  versie integer not null check (versie > 0),
  inhoud jsonb check (jsonb_typeof(inhoud) = 'object'),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, activiteit_id, versie),
  foreign key (buurt_id, activiteit_id) references buurtplan.activiteit (buurt_id, id) on delete cascade
);
comment on table buurtplan.activiteit_stand is 'Every version of an activity, so that two people who write at once lose nothing; without content where it was taken away';

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['plan', 'thema', 'activiteit', 'activiteit_stand'] loop
    execute format('alter table buurtplan.%I enable row level security', one);
    execute format('alter table buurtplan.%I force row level security', one);
    execute format('create policy task on buurtplan.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy read_own on buurtplan.%I for select to buurtwijs_app using (%s)', one, format(own, 'buurtplan bekijken'));
  end loop;
  foreach one in array array['plan', 'activiteit'] loop
    execute format('create policy keep_own on buurtplan.%I for all to buurtwijs_app using (%s) with check (%2$s)', one, format(own, 'buurtplan bijwerken'));
  end loop;
  execute format('create policy add_own on buurtplan.activiteit_stand for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))', format(own, 'buurtplan bijwerken'));
  -- A network opens and asks; only who judges answers.
  execute format('create policy ask_own on buurtplan.thema for insert to buurtwijs_app with check (%s and stand in (''open'', ''gevraagd''))', format(own, 'buurtplan bijwerken'));
  execute format('create policy change_own on buurtplan.thema for update to buurtwijs_app using (%s) with check (%1$s and stand in (''open'', ''gevraagd''))', format(own, 'buurtplan bijwerken'));
  execute format('create policy judge on buurtplan.thema for update to buurtwijs_app using (%s and stand = ''gevraagd'') with check (%1$s and stand in (''akkoord'', ''terug''))', format(own, 'buurtplan beoordelen'));
  execute format('create policy judge on buurtplan.plan for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtplan beoordelen'));
  execute 'create policy read_by_self on buurtplan.thema for select to buurtwijs_app using (door = (select platform.setting_id(''persoon'')) or beoordelaar = (select platform.setting_id(''persoon'')))';
  execute 'create policy read_by_self on buurtplan.activiteit_stand for select to buurtwijs_app using (door = (select platform.setting_id(''persoon'')))';
end $$;

grant usage on schema buurtplan to buurtwijs_app, buurtwijs_taak;
grant select, insert, update on buurtplan.plan, buurtplan.thema, buurtplan.activiteit to buurtwijs_app, buurtwijs_taak;
grant select, insert on buurtplan.activiteit_stand to buurtwijs_app, buurtwijs_taak;
grant delete on buurtplan.plan, buurtplan.thema, buurtplan.activiteit, buurtplan.activiteit_stand to buurtwijs_taak;
