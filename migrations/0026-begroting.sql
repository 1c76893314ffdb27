create schema begroting;
comment on schema begroting is 'What the plans of neighbourhoods cost: lines, every change of them, and the frame that the programme sets';

create table begroting.kader (
  id smallint primary key default 1 check (id = 1),
  jaren integer[] not null check (cardinality(jaren) between 1 and 10),
  plafond_cent bigint check (plafond_cent between 0 and 100000000000),
  norm_tarief_cent jsonb not null default '{}' check (jsonb_typeof(norm_tarief_cent) = 'object'),
  versie integer not null default 1
);
comment on table begroting.kader is 'What the programme asks of every budget: one row';
comment on column begroting.kader.jaren is 'The years for which money can be asked';
comment on column begroting.kader.plafond_cent is 'The most for one neighbourhood over all years; null without one';
comment on column begroting.kader.norm_tarief_cent is 'By kind of cost the highest rate that needs no explanation; a kind that is not here has no norm';
insert into begroting.kader (jaren, plafond_cent) values ('{2025,2026,2027}', 200000000);

create table begroting.begroting (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  nummer integer not null default 0 check (nummer >= 0)
);
comment on table begroting.begroting is 'The budget of a neighbourhood: how often it was changed. Who changes a line holds this row';

create table begroting.post (
  buurt_id uuid not null references begroting.begroting (buurt_id) on delete cascade,
  id uuid not null,
  activiteit_id uuid,
  jaar integer not null check (jaar between 2000 and 2100),
  soort text not null check (soort in ('vervangingsuren', 'training', 'coordinatie', 'materialen', 'technologie', 'huur', 'overig')),
  omschrijving text not null check (length(omschrijving) <= 200),
  aantal_honderdste bigint not null check (aantal_honderdste between 0 and 100000000),
  tarief_cent bigint not null check (tarief_cent between 0 and 100000000000),
  betaler text check (betaler in ('iza', 'zvw', 'wmo', 'wlz', 'gemeente', 'eigen', 'overig')),
  duur text not null check (duur in ('eenmalig', 'structureel')),
  toelichting text not null check (length(toelichting) <= 2000),
  versie integer not null check (versie >= gemaakt),
  gemaakt integer not null check (gemaakt > 0),
  plek integer not null check (plek >= 0),
  primary key (buurt_id, id),
  check (aantal_honderdste::numeric * tarief_cent <= 10000000000000)
);
comment on table begroting.post is 'One line of a budget: what an activity costs in one year, for one kind of cost, paid by one payer';
comment on column begroting.post.activiteit_id is 'An activity of the plan. Not a foreign key: a line outlives its activity, and is of it again when that is put back';
comment on column begroting.post.aantal_honderdste is 'In hundredths: 12.5 hours is 1250';
comment on column begroting.post.versie is 'The number of the change of the budget that touched this line last';
comment on column begroting.post.gemaakt is 'The number of the change that made it; with plek the order of the lines';
create index post_order on begroting.post (buurt_id, gemaakt, plek, id);

create table begroting.wijziging (
  buurt_id uuid not null references begroting.begroting (buurt_id) on delete cascade,
  nummer integer not null check (nummer > 0),
  hoe text not null check (hoe in ('regels', 'werkboek', 'terug')),
  posten jsonb not null check (jsonb_typeof(posten) = 'array'),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, nummer)
);
comment on table begroting.wijziging is 'What one change did to which lines, so that it can be taken back and nothing that was asked is lost';
comment on column begroting.wijziging.posten is 'Per line its id, what it was and what it became; null where it was not there';
create trigger wijziging_never_changes before update on begroting.wijziging for each row execute function programma.refuse_change();

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['kader', 'begroting', 'post', 'wijziging'] loop
    execute format('alter table begroting.%I enable row level security', one);
    execute format('alter table begroting.%I force row level security', one);
    execute format('create policy task on begroting.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['begroting', 'post', 'wijziging'] loop
    execute format('create policy read_own on begroting.%I for select to buurtwijs_app using (%s)', one, format(own, 'begroting bekijken'));
  end loop;
  foreach one in array array['begroting', 'post'] loop
    execute format('create policy keep_own on begroting.%I for all to buurtwijs_app using (%s) with check (%2$s)', one, format(own, 'begroting bijwerken'));
  end loop;
  execute format('create policy add_own on begroting.wijziging for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))',
    format(own, 'begroting bijwerken'));
end $$;
create policy read_by_self on begroting.wijziging for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy read_kader on begroting.kader for select to buurtwijs_app using ((select identity.bereik('begroting bekijken')) is not null);
create policy set_kader on begroting.kader for update to buurtwijs_app
  using ((select identity.bereik('begrotingskader bijwerken')) = 'programma')
  with check ((select identity.bereik('begrotingskader bijwerken')) = 'programma');

-- What others ask is told as a middle and a spread, of three neighbourhoods or more: whose it is, is not.
create policy owner_reads on begroting.post for select to current_user using (true);
create policy owner_reads on buurtplan.activiteit for select to current_user using (true);

create function begroting.naast(welke uuid)
  returns table (activiteit_id uuid, waarop text, buurten bigint, mediaan_cent bigint, laag_cent bigint, hoog_cent bigint)
  language sql stable security definer set search_path = ''
  as $$
    with eigen as (
      select a.id, a.interventie, a.thema, a.soort from buurtplan.activiteit as a
       where a.buurt_id = welke and a.verwijderd is null and (a.interventie is not null or a.soort is not null)
         and (identity.bereik('begroting bekijken') = 'programma'
              or (identity.bereik('begroting bekijken') = 'eigen buurten' and welke = any (identity.acting_buurten())))
    ), kosten as (
      select a.buurt_id, a.interventie, a.thema, a.soort, sum(floor((p.aantal_honderdste::numeric * p.tarief_cent + 50) / 100)) as cent
        from buurtplan.activiteit as a join begroting.post as p on p.buurt_id = a.buurt_id and p.activiteit_id = a.id
       where a.buurt_id <> welke and a.verwijderd is null
       group by a.buurt_id, a.id, a.interventie, a.thema, a.soort
    ), per_buurt as (
      select e.id, 'interventie' as waarop, k.buurt_id, avg(k.cent) as cent from eigen as e join kosten as k on k.interventie = e.interventie
       where k.cent > 0 group by e.id, k.buurt_id
      union all
      select e.id, 'soort', k.buurt_id, avg(k.cent) from eigen as e join kosten as k on k.thema = e.thema and k.soort = e.soort
       where k.cent > 0 group by e.id, k.buurt_id
    )
    select distinct on (b.id) b.id, b.waarop, count(*),
           round(percentile_cont(0.5) within group (order by b.cent::float8)::numeric, -4)::bigint,
           round(percentile_cont(0.25) within group (order by b.cent::float8)::numeric, -4)::bigint,
           round(percentile_cont(0.75) within group (order by b.cent::float8)::numeric, -4)::bigint
      from per_buurt as b group by b.id, b.waarop having count(*) >= 3
     order by b.id, b.waarop
  $$;
comment on function begroting.naast is 'By activity of a neighbourhood what others ask for the same entry of the menukaart, or else for the same kind of activity: the middle and the quarters, to the hundred euro';
revoke all on function begroting.naast from public;
grant execute on function begroting.naast to buurtwijs_app, buurtwijs_taak;

grant usage on schema begroting to buurtwijs_app, buurtwijs_taak;
grant select, insert, update, delete on begroting.begroting, begroting.post to buurtwijs_app, buurtwijs_taak;
grant select, insert on begroting.wijziging to buurtwijs_app, buurtwijs_taak;
grant select, update on begroting.kader to buurtwijs_app, buurtwijs_taak;
