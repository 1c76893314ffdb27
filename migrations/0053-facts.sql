-- What modules further on know has happened in a neighbourhood: the checklist of a phase and who is stuck are judged by it.
create index meting_eerst on monitoring.meting (buurt_id, eerst desc) where teller is not null;
create index meting_ingevuld on monitoring.meting (buurt_id, ingevuld desc);

do $$
declare
  one text;
begin
  foreach one in array array['buurtagenda.beeld', 'commissie.ronde', 'commissie.besluit', 'buurtplan.activiteit', 'monitoring.meting', 'monitoring.bespreking',
    'ondertekening.stuk', 'ondertekening.schakel', 'uitvoering.wijziging', 'begroting.wijziging', 'besteding.wijziging', 'monitoring.verhaal'] loop
    execute format('create policy owner_reads_facts on %s for select to current_user using (true)', one);
  end loop;
end $$;

create function programma.feiten(buurten uuid[], op date) returns table (buurt_id uuid, feit text, datum date)
  language sql stable security definer set search_path = '' set jit = off
  as $$
    with mag as materialized (
      select b.id from unnest(buurten) as b (id)
       where (select identity.bereik('buurten bekijken')) = 'programma' or b.id = any ((select identity.acting_buurten())::uuid[])
          or current_setting('role') = 'buurtwijs_taak'
    ), stuk as materialized (
      select distinct on (m.id) m.id, s.versie, s.beleid -> 'stappen' as stappen from mag as m join ondertekening.stuk as s on s.buurt_id = m.id
       order by m.id, s.versie desc
    ), tekening as materialized (
      -- Of who signs twice, or for somebody and for themselves, one counts.
      select s.id, r.regel ->> 'role' as rol, count(distinct coalesce(r.regel -> 'mandate' ->> 'from', r.regel ->> 'signerSub')) as aantal,
             max((r.regel ->> 'signedAt')::timestamptz) as op
        from stuk as s join ondertekening.schakel as k on k.buurt_id = s.id and k.versie = s.versie and k.daad = 'getekend'
        cross join lateral (select k.regel::jsonb as regel) as r
       group by s.id, r.regel ->> 'role'
    ), moment (id, feit, op) as (
      select m.id, 'buurtbeeld.gedeeld', max(v.vastgesteld) from mag as m join buurtagenda.beeld as v on v.buurt_id = m.id group by m.id
      union all
      select m.id, f.feit, max(r.ingediend) from mag as m join commissie.ronde as r on r.buurt_id = m.id
        cross join (values ('buurtplan.ingediend'), ('begroting.ingediend')) as f (feit) group by m.id, f.feit
      union all
      select m.id, 'begroting.besloten', max(d.op) from mag as m join commissie.besluit as d on d.buurt_id = m.id group by m.id
      union all
      select s.id, 'ondertekening.compleet', (select max(t.op) from tekening as t where t.id = s.id) from stuk as s
       where not exists (
               select from jsonb_array_elements(s.stappen) as stap
                where coalesce((select t.aantal from tekening as t where t.id = s.id and t.rol = stap ->> 'rol'), 0) < (stap ->> 'aantal')::integer)
         and not exists (select from ondertekening.schakel as k where k.buurt_id = s.id and k.versie = s.versie and k.daad = 'geweigerd')
      union all
      select m.id, 'nulmeting.gedaan', c.eerst from mag as m
        cross join lateral (select x.eerst from monitoring.meting as x where x.buurt_id = m.id and x.teller is not null order by x.eerst desc limit 1) as c
    )
    select t.id, t.feit, (t.op at time zone 'Europe/Amsterdam')::date from moment as t
    union all
    select m.id, 'activiteit.gestart', max(a.van) from mag as m join buurtplan.activiteit as a on a.buurt_id = m.id
     where a.verwijderd is null and a.van <= feiten.op group by m.id
    union all
    select m.id, 'dashboard.besproken', max(s.dag) from mag as m join monitoring.bespreking as s on s.buurt_id = m.id
     where s.gesloten is not null group by m.id
  $$;
comment on function programma.feiten is 'By neighbourhood what has happened, as the checklist names it, and on which day last; for who may look at it';
revoke execute on function programma.feiten from public;
grant execute on function programma.feiten to buurtwijs_app, buurtwijs_taak;

-- One look in an index per table and neighbourhood: for a thousand of them reading even a small table each time is slow.
create function programma.laatst_bezig(buurten uuid[]) returns table (buurt_id uuid, dag date)
  language sql stable security definer set search_path = '' set enable_seqscan = off set jit = off
  as $$
    select m.id, (greatest(
             (select w.op from uitvoering.wijziging as w where w.buurt_id = m.id order by w.nummer desc limit 1),
             (select w.op from begroting.wijziging as w where w.buurt_id = m.id order by w.nummer desc limit 1),
             (select w.op from besteding.wijziging as w where w.buurt_id = m.id order by w.nummer desc limit 1),
             (select x.ingevuld from monitoring.meting as x where x.buurt_id = m.id order by x.ingevuld desc limit 1),
             (select max(s.op) from monitoring.bespreking as s where s.buurt_id = m.id),
             (select max(v.op) from monitoring.verhaal as v where v.buurt_id = m.id),
             (select max(a.gewijzigd) from buurtplan.activiteit as a where a.buurt_id = m.id),
             (select max(v.vastgesteld) from buurtagenda.beeld as v where v.buurt_id = m.id),
             (select max(r.ingediend) from commissie.ronde as r where r.buurt_id = m.id)
           ) at time zone 'Europe/Amsterdam')::date
      from unnest(buurten) as m (id)
     where (select identity.bereik('buurten bekijken')) = 'programma' or m.id = any ((select identity.acting_buurten())::uuid[])
        or current_setting('role') = 'buurtwijs_taak'
  $$;
comment on function programma.laatst_bezig is 'By neighbourhood the day on which somebody last wrote something down there: plan, budget, spending, figures, meetings, stories; null when nobody did. For who may look at it';
revoke execute on function programma.laatst_bezig from public;
grant execute on function programma.laatst_bezig to buurtwijs_app, buurtwijs_taak;
