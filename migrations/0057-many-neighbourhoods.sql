-- A thousand neighbourhoods in one look: what is read of each is found in an index, and no more is read than is shown.
create index lidmaatschap_plek on identity.lidmaatschap (buurt_id, rol, (coalesce(zetel, '')), beeindigd desc);
create index afgevinkt_item on programma.afgevinkt (buurt_id, item);

create or replace function programma.bezetting(buurten uuid[], op date) returns table (
  buurt_id uuid, persoon text, rol text, zetel text, beroep text, organisatie text, van date, tot date
)
  language sql stable security definer set search_path = ''
  as $$
    with mag as materialized (
      select array_agg(b.id) as ids, (op + 1)::timestamp at time zone 'Europe/Amsterdam' as morgen from unnest(buurten) as b (id)
       where (select identity.bereik('buurten bekijken')) = 'programma' or b.id = any ((select identity.acting_buurten())::uuid[])
          or current_setting('role') = 'buurtwijs_taak'
    ), plek (rol, zetel, nodig) as materialized (
      values ('kartrekker', '', 2), ('buurtnetwerklid', 'burgervertegenwoordiging', 1), ('buurtnetwerklid', 'huisartsenpraktijk', 1),
             ('buurtnetwerklid', 'sociaal-domein', 1), ('buurtnetwerklid', 'gemeente', 1), ('projectcoordinator', '', 1), ('transitiecoach', '', 1)
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
        left join vol as v on v.buurt_id = b.id and v.rol = p.rol and v.zetel = p.zetel
       where coalesce(v.leden, 0) < p.nodig
    ), vertrek as materialized (
      -- The last day until which enough people were there, per seat that lacks somebody.
      select g.buurt_id, g.rol, g.zetel, d.dag
        from leeg as g cross join lateral (
          select t.dag from (
            select l.begonnen, l.beeindigd, date_trunc('day', l.beeindigd, 'Europe/Amsterdam') as dag from identity.lidmaatschap as l
             where l.buurt_id = g.buurt_id and l.rol = g.rol and coalesce(l.zetel, '') = g.zetel and l.beeindigd < (select m.morgen from mag as m)
             order by l.beeindigd desc) as t
           where case when g.nodig = 1 then t.begonnen < t.dag
                      else (select count(*) from identity.lidmaatschap as x where x.buurt_id = g.buurt_id and x.rol = g.rol and coalesce(x.zetel, '') = g.zetel
                                and x.beeindigd >= t.dag and x.begonnen < t.dag)
                         + (select count(*) from identity.lidmaatschap as x where x.buurt_id = g.buurt_id and x.rol = g.rol and coalesce(x.zetel, '') = g.zetel
                                and x.beeindigd is null and x.begonnen < t.dag) >= g.nodig end
           order by t.beeindigd desc limit 1) as d
    ), gekozen as (
      select n.* from nu as n
      union all
      select l.buurt_id, l.persoon_id, l.rol, l.zetel, l.beroep, l.organisatie_id, l.begonnen, l.beeindigd
        from vertrek as v join identity.lidmaatschap as l on l.buurt_id = v.buurt_id and l.rol = v.rol and coalesce(l.zetel, '') = v.zetel
         and l.beeindigd >= v.dag and l.begonnen < v.dag
       where l.beeindigd < (select m.morgen from mag as m)
    )
    select g.buurt_id, encode(sha256(convert_to(g.persoon_id::text || g.buurt_id::text, 'UTF8')), 'hex'), g.rol, g.zetel, g.beroep,
           case when g.organisatie_id is not null then (select o.naam from identity.organisatie as o where o.id = g.organisatie_id) end,
           (g.begonnen at time zone 'Europe/Amsterdam')::date, (g.beeindigd at time zone 'Europe/Amsterdam')::date
      from gekozen as g
  $$;
comment on function programma.bezetting is 'Which seats of these networks are taken on a day, without saying by whom: the programme sees totals, not people. Of seats that lack somebody also who was there until the last day on which they did not, because since when they lack follows from that';
