create schema uitvoering;
comment on schema uitvoering is 'What becomes of a plan: milestones, how each activity goes, what happened, and who follows it';

create table uitvoering.uitvoering (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  nummer integer not null default 0 check (nummer >= 0)
);
comment on table uitvoering.uitvoering is 'How often the carrying out of a plan was told about. Who changes something holds this row';

create table uitvoering.activiteit (
  buurt_id uuid not null references uitvoering.uitvoering (buurt_id) on delete cascade,
  activiteit_id uuid not null,
  eigenaar_id uuid references identity.persoon (id),
  notitie text not null default '' check (length(notitie) <= 2000),
  hindernis text not null default '' check (length(hindernis) <= 500),
  deelnemers jsonb not null default '{}' check (jsonb_typeof(deelnemers) = 'object'),
  afgerond date,
  gemeld date,
  versie integer not null default 0 check (versie >= 0),
  primary key (buurt_id, activiteit_id),
  foreign key (buurt_id, activiteit_id) references buurtplan.activiteit (buurt_id, id) on delete cascade
);
comment on table uitvoering.activiteit is 'How an activity of a plan goes, as somebody told last';
comment on column uitvoering.activiteit.deelnemers is 'How many different people took part so far, by kind; a count, never who';
comment on column uitvoering.activiteit.gemeld is 'The day on which somebody told last how it goes, also when nothing had changed';

create table uitvoering.mijlpaal (
  buurt_id uuid not null,
  id uuid not null,
  activiteit_id uuid not null,
  wat text not null check (length(btrim(wat)) between 3 and 200),
  dag date,
  wie text not null check (length(wie) <= 200),
  gedaan date,
  versie integer not null check (versie > 0),
  primary key (buurt_id, id),
  foreign key (buurt_id, activiteit_id) references uitvoering.activiteit (buurt_id, activiteit_id) on delete cascade
);
comment on table uitvoering.mijlpaal is 'A milestone of an activity: what, when, by whom, and when it was reached';
create index mijlpaal_activiteit on uitvoering.mijlpaal (buurt_id, activiteit_id);

create table uitvoering.bewijs (
  buurt_id uuid not null,
  id uuid not null,
  activiteit_id uuid not null,
  titel text not null check (length(btrim(titel)) between 2 and 120),
  adres text check (length(adres) between 8 and 1000 and adres ~ '^https?://'),
  document_id uuid,
  primary key (buurt_id, id),
  foreign key (buurt_id, activiteit_id) references uitvoering.activiteit (buurt_id, activiteit_id) on delete cascade,
  foreign key (buurt_id, document_id) references programma.document (buurt_id, id) on delete cascade,
  check ((adres is null) <> (document_id is null))
);
comment on table uitvoering.bewijs is 'Where it can be seen that something was done: a link, or a document of the neighbourhood';
create index bewijs_activiteit on uitvoering.bewijs (buurt_id, activiteit_id);

create table uitvoering.gebeurtenis (
  buurt_id uuid not null,
  id uuid not null,
  activiteit_id uuid not null,
  ook_voor uuid[] not null default '{}' check (cardinality(ook_voor) <= 20),
  soort text not null check (soort in ('training', 'initiatief', 'interventie', 'zorgpad', 'sessie', 'intervisie', 'bijeenkomst')),
  dag date not null,
  naam text not null check (length(btrim(naam)) between 3 and 140),
  mensen jsonb not null check (jsonb_typeof(mensen) = 'object'),
  versie integer not null check (versie > 0),
  primary key (buurt_id, id),
  foreign key (buurt_id, activiteit_id) references uitvoering.activiteit (buurt_id, activiteit_id) on delete cascade,
  check (not activiteit_id = any (ook_voor))
);
comment on table uitvoering.gebeurtenis is 'A training, initiative, pathway or session: counted once, where it happened';
comment on column uitvoering.gebeurtenis.ook_voor is 'Other activities that it was also for; it counts once all the same';
comment on column uitvoering.gebeurtenis.mensen is 'How many people were there, by kind; a count, never who';
create unique index gebeurtenis_once on uitvoering.gebeurtenis (buurt_id, soort, dag, lower(btrim(naam)));

create table uitvoering.wijziging (
  buurt_id uuid not null references uitvoering.uitvoering (buurt_id) on delete cascade,
  nummer integer not null check (nummer > 0),
  activiteit_id uuid not null,
  hoe text not null check (hoe in ('niets', 'bijgewerkt', 'mijlpaal', 'gebeurtenis', 'bewijs')),
  veranderingen jsonb not null check (jsonb_typeof(veranderingen) = 'array'),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, nummer)
);
comment on table uitvoering.wijziging is 'What somebody told about an activity: what it was and what it became; nothing, when nothing had changed';
create index wijziging_activiteit on uitvoering.wijziging (buurt_id, activiteit_id, nummer desc);
create trigger wijziging_never_changes before update on uitvoering.wijziging for each row execute function programma.refuse_change();

create table uitvoering.volger (
  buurt_id uuid not null,
  activiteit_id uuid not null,
  persoon_id uuid not null references identity.persoon (id),
  gezien integer not null default 0 check (gezien >= 0),
  gemaild integer not null default 0 check (gemaild >= 0),
  primary key (buurt_id, activiteit_id, persoon_id),
  foreign key (buurt_id, activiteit_id) references uitvoering.activiteit (buurt_id, activiteit_id) on delete cascade
);
comment on table uitvoering.volger is 'Who wants to hear what changes in an activity, up to where they saw it, and about what they were mailed';
create index volger_persoon on uitvoering.volger (persoon_id);

create function uitvoering.namen(welke uuid) returns table (persoon_id uuid, naam text)
  language sql stable security definer set search_path = ''
  as $$
    select p.id, p.naam from identity.persoon as p
     where identity.bereik('uitvoering bekijken') = 'eigen buurten' and welke = any (identity.acting_buurten())
       and p.gewist is null
       and p.id in (select w.door from uitvoering.wijziging as w where w.buurt_id = welke
                    union select a.eigenaar_id from uitvoering.activiteit as a where a.buurt_id = welke)
  $$;
comment on function uitvoering.namen is 'Who told how activities of a neighbourhood go and who sees to them, by name, for its own network';

-- Milestones as those see them who follow the programme: no notes, no names, no counts of people.
create function uitvoering.mijlpalen(welke uuid)
  returns table (buurt_id uuid, buurt text, cohort_id uuid, cohort text, cohort_nummer integer, activiteit_id uuid, naam text, thema text, van date, tot date,
    afgerond date, gemeld date, heeft_hindernis boolean, is_gebeurd boolean, mijlpalen jsonb)
  language sql stable security definer set search_path = ''
  as $$
    select b.id, b.naam, c.id, c.naam, c.nummer, a.id, a.naam, a.thema, a.van, a.tot, s.afgerond, s.gemeld, coalesce(s.hindernis <> '', false),
           exists (select from uitvoering.gebeurtenis as g where g.buurt_id = a.buurt_id and (g.activiteit_id = a.id or a.id = any (g.ook_voor))),
           coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'wat', m.wat, 'dag', m.dag, 'gedaan', m.gedaan) order by m.dag nulls last, m.wat, m.id)
                       from uitvoering.mijlpaal as m where m.buurt_id = a.buurt_id and m.activiteit_id = a.id), '[]'::jsonb)
      from buurtplan.activiteit as a
      join identity.buurt as b on b.id = a.buurt_id
      join programma.transitiebuurt as t on t.buurt_id = a.buurt_id
      left join programma.cohort as c on c.id = t.cohort_id
      left join uitvoering.activiteit as s on s.buurt_id = a.buurt_id and s.activiteit_id = a.id
     where a.verwijderd is null and (welke is null or a.buurt_id = welke)
       and (identity.bereik('mijlpalen bekijken') = 'programma'
            or (identity.bereik('mijlpalen bekijken') = 'eigen buurten' and a.buurt_id = any (identity.acting_buurten())))
     order by c.nummer nulls last, b.naam, b.id, a.thema, a.van nulls last, a.naam, a.id
  $$;
comment on function uitvoering.mijlpalen is 'Activities with their milestones and what their state follows from, for who may see them; of every neighbourhood when none is named';
create policy owner_reads on programma.cohort for select to current_user using (true);

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['uitvoering', 'activiteit', 'mijlpaal', 'bewijs', 'gebeurtenis', 'wijziging', 'volger'] loop
    execute format('alter table uitvoering.%I enable row level security', one);
    execute format('alter table uitvoering.%I force row level security', one);
    execute format('create policy task on uitvoering.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['uitvoering', 'activiteit', 'mijlpaal', 'bewijs', 'gebeurtenis', 'wijziging'] loop
    execute format('create policy read_own on uitvoering.%I for select to buurtwijs_app using (%s)', one, format(own, 'uitvoering bekijken'));
  end loop;
  foreach one in array array['activiteit', 'mijlpaal', 'gebeurtenis', 'wijziging'] loop
    execute format('create policy owner_reads on uitvoering.%I for select to current_user using (true)', one);
  end loop;
  foreach one in array array['mijlpaal', 'bewijs', 'gebeurtenis'] loop
    execute format('create policy keep_own on uitvoering.%I for all to buurtwijs_app using (%s) with check (%2$s)', one, format(own, 'uitvoering bijwerken'));
  end loop;
  -- Who follows an activity makes its row when nobody told anything about it yet.
  execute format('create policy begin_own on uitvoering.uitvoering for insert to buurtwijs_app with check (nummer = 0 and %s)', format(own, 'uitvoering bekijken'));
  execute format('create policy count_own on uitvoering.uitvoering for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'uitvoering bekijken'));
  execute format('create policy begin_own on uitvoering.activiteit for insert to buurtwijs_app with check (versie = 0 and %s)', format(own, 'uitvoering bekijken'));
  execute format('create policy tell_own on uitvoering.activiteit for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'uitvoering bijwerken'));
  execute format('create policy add_own on uitvoering.wijziging for insert to buurtwijs_app with check (%s and door = %s)', format(own, 'uitvoering bijwerken'), me);
  execute format('create policy follow on uitvoering.volger for all to buurtwijs_app using (persoon_id = %2$s and %1$s) with check (persoon_id = %2$s and %1$s)', format(own, 'uitvoering bekijken'), me);
  execute format('create policy read_by_self on uitvoering.volger for select to buurtwijs_app using (persoon_id = %s)', me);
  execute format('create policy read_by_self on uitvoering.wijziging for select to buurtwijs_app using (door = %s)', me);
  execute format('create policy read_by_self on uitvoering.activiteit for select to buurtwijs_app using (eigenaar_id = %s)', me);
end $$;

revoke all on function uitvoering.namen, uitvoering.mijlpalen from public;
grant execute on function uitvoering.namen, uitvoering.mijlpalen to buurtwijs_app, buurtwijs_taak;
grant usage on schema uitvoering to buurtwijs_app, buurtwijs_taak;
grant select, insert on uitvoering.uitvoering, uitvoering.activiteit, uitvoering.wijziging to buurtwijs_app, buurtwijs_taak;
grant update (nummer) on uitvoering.uitvoering to buurtwijs_app, buurtwijs_taak;
grant update (eigenaar_id, notitie, hindernis, deelnemers, afgerond, gemeld, versie) on uitvoering.activiteit to buurtwijs_app, buurtwijs_taak;
grant select, insert, update, delete on uitvoering.mijlpaal, uitvoering.bewijs, uitvoering.gebeurtenis, uitvoering.volger to buurtwijs_app, buurtwijs_taak;
