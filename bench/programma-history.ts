import type pg from 'pg'
import { hashGeheim } from '#src/modules/identity/geheim.ts'

/** Somebody who is signed in, with what their browser sends along. */
export interface Bezoeker {
  readonly rol: 'transitieteam' | 'kartrekker' | 'verzekeraar'
  readonly cookie: string
}

/** How many rows each table got. */
export type Sizes = Readonly<Record<string, number>>

const statements: readonly string[] = [
  `select setseed(0.5)`,
  `alter table logboek.regel disable trigger regel_waits`,
  `insert into identity.organisatie (naam, soort) select 'Partner ' || n, 'alliantiepartner' from generate_series(1, 16) as n`,
  `insert into identity.persoon (naam, mail) select 'Persoon ' || n, 'persoon' || n || '@wilgenoord.example' from generate_series(1, 20000) as n`,
  `insert into programma.cohort (nummer, naam, plaatsen, staat, opening)
     select n, 'Cohort ' || n, 100, 'open', jsonb_build_object('datum', '2024-09-02', 'door', jsonb_build_array('Het team'), 'oordeel', null, 'reden', null)
       from generate_series(2, 11) as n`,
  `create temporary table partij as select id, row_number() over (order by naam) as n from identity.organisatie where naam like 'Partner %'`,
  `create temporary table mens as select id, row_number() over (order by mail) as n from identity.persoon where mail like 'persoon%'`,
  `create temporary table b as
     select gen_random_uuid() as id, n, (select id from programma.cohort where nummer = 2 + n / 100) as cohort, (select id from partij where partij.n = 1 + b.n % 16) as partner
       from generate_series(0, 999) as b(n)`,
  `insert into identity.buurt (id, naam, aangemaakt) select id, 'Buurt ' || n || ' ' || (array['Noord', 'Zuid', 'Oost', 'West'])[1 + n % 4], now() - interval '3650 days' from b`,
  `insert into programma.transitiebuurt
     (buurt_id, cohort_id, alliantiepartner_id, plaats, staat, gebieden, indelingsjaar, bij_commissie_sinds, scores_compleet, op_lijst_sinds, versie, aangemaakt, gewijzigd)
     select id, cohort, partner, 'Plaats ' || n % 300, 'deelnemer', array['BU' || lpad((10000000 + n)::text, 8, '0')], 2024,
            case when n % 20 = 0 then current_date - 40 end, current_date - 3600, current_date - 3500, 500, now() - interval '3650 days', now() - random() * interval '90 days'
       from b`,
  `insert into programma.lijst (cohort_id, versie, inhoud, sha256)
     select c.id, 1, jsonb_build_object('cohort', c.naam, 'nummer', c.nummer, 'versie', 1, 'vorige', null,
       'buurten', (select jsonb_agg(jsonb_build_object('id', b.id, 'naam', 'Buurt ' || b.n, 'alliantiepartner', 'Partner',
          'gebieden', jsonb_build_array(jsonb_build_object('code', 'BU' || lpad((10000000 + b.n)::text, 8, '0'), 'jaar', 2024)))) from b where b.cohort = c.id),
       'besluit', jsonb_build_object('datum', '2024-08-01', 'door', jsonb_build_array('Het team'), 'nietGekozen', '[]'::jsonb, 'adviezen', '[]'::jsonb,
          'redenen', (select jsonb_agg(jsonb_build_object('buurt', b.id, 'reden', 'Het netwerk staat klaar.')) from b where b.cohort = c.id))), repeat('0', 64)
       from programma.cohort as c where c.verzonnen_bij is null`,
  `insert into programma.grens (buurt_id, nummer, gebieden, indelingsjaar, reden)
     select id, k, array['BU' || lpad((10000000 + n)::text, 8, '0')], 2024, 'Zo is de buurt gekozen.' from b, generate_series(1, 5) as k`,
  `create temporary table f as
     select b.id, b.n, k, 1 + k / 7 as ronde, (array['selecteren', 'inspireren', 'beeld', 'plan', 'begroting', 'uitvoeren', 'meten-en-leren'])[1 + k % 7] as fase,
            current_date - 3650 + k * 130 as begin, k = 27 - b.n % 6 as is_now
       from b, generate_series(0, 27) as k where k <= 27 - b.n % 6`,
  `insert into programma.fase (buurt_id, ronde, fase, begin, eind, gaat_door)
     select id, ronde, fase, begin, case when is_now then null else begin + 130 end, is_now from f`,
  `insert into programma.stuk (buurt_id, ronde, fase, tekst, datum) select id, ronde, fase, 'Besluit ' || k || ' van het netwerk.', begin + 20 from f, generate_series(1, 2) as s`,
  `insert into programma.afgevinkt (buurt_id, ronde, item, datum)
     select f.id, f.ronde, p.item, f.begin + 15 from f join (values ('inspireren.kennismaken'), ('inspireren.training'), ('beeld.regiobeeld'), ('beeld.gesprek-bewoners'),
       ('beeld.gesprek-professionals'), ('plan.themas'), ('uitvoeren.verteld'), ('meten-en-leren.intervisie')) as p(item) on split_part(p.item, '.', 1) = f.fase
      where not f.is_now or random() < 0.4`,
  `insert into identity.lidmaatschap (persoon_id, rol, zetel, buurt_id, organisatie_id, beroep, begonnen, beeindigd)
     select mens.id, s.rol, s.zetel, b.id, case when s.rol = 'projectcoordinator' then b.partner end, s.beroep,
            now() - interval '3650 days' + y * interval '365 days',
            case when y < 9 or random() < 0.2 then now() - interval '3650 days' + (y + 1) * interval '365 days' - random() * interval '60 days' end
       from b cross join generate_series(0, 9) as y cross join (values (0, 'kartrekker', null, 'wijkverpleegkundige'), (1, 'kartrekker', null, 'welzijnswerker'),
         (2, 'buurtnetwerklid', 'burgervertegenwoordiging', null), (3, 'buurtnetwerklid', 'huisartsenpraktijk', 'huisarts'), (4, 'buurtnetwerklid', 'sociaal-domein', null),
         (5, 'buurtnetwerklid', 'gemeente', null), (6, 'projectcoordinator', null, null), (7, 'transitiecoach', null, null)) as s(j, rol, zetel, beroep)
       join mens on mens.n = 1 + ((b.n * 80 + s.j * 10 + y) * 7919) % 20000`,
  `insert into programma.score (buurt_id, criterium, door, datum, score, onderbouwing)
     select b.id, c, mens.id, current_date - 3600, 1 + (random() * 4)::integer, 'Gesprek met de huisarts en het wijkteam.'
       from b, unnest(array['eerste-lijn', 'bewoners', 'keten', 'urgentie', 'uitvoeringskracht']) as c, mens where mens.n <= 3`,
  `insert into programma.marktaandeel (buurt_id, datum, procent, bron) select id, current_date - 365 * y, (random() * 100)::numeric(5, 2), 'Vektis' from b, generate_series(0, 9) as y`,
  `insert into logboek.regel (buurt_id, tijd, verwerking, handeling, soort, wie, rol, inhoud, spoor, bron)
     select b.id, now() - week * interval '7 days', 'programma', 'punt.afgevinkt', 'U', mens.id, 'kartrekker', '{"item": "beeld.regiobeeld"}', gen_random_uuid()::text, 'bench'
       from b join mens on mens.n = 1 + b.n, generate_series(0, 521) as week`,
  `alter table logboek.regel enable trigger regel_waits`,
  `analyze`,
]

const counted = [
  'identity.persoon',
  'identity.lidmaatschap',
  'programma.transitiebuurt',
  'programma.fase',
  'programma.stuk',
  'programma.afgevinkt',
  'programma.grens',
  'programma.score',
  'programma.marktaandeel',
  'logboek.regel',
]

/**
 * A programme of 1,000 buurten with ten years behind each: four rounds of all phases with two decisions in each and their points ticked, eight seats
 * that changed hands every year, and something in the log every week.
 */
export async function fillHistory(owner: pg.Client): Promise<Sizes> {
  for (const statement of statements) await owner.query(statement)
  const sizes: Record<string, number> = {}
  for (const table of counted) {
    const { rows } = await owner.query<{ count: string }>(`select count(*) from ${table}`)
    sizes[table] = Number(rows[0]?.count)
  }
  return sizes
}

/** Signs somebody in who has this role, past the mail. */
export async function signIn(owner: pg.Client, rol: Bezoeker['rol']): Promise<Bezoeker> {
  const geheim = `bench-${rol}`
  await owner.query(
    `with p as (insert into identity.persoon (naam, mail) values ($1::text, lower($1::text) || '@bench.example') returning id),
          l as (insert into identity.lidmaatschap (persoon_id, rol, buurt_id, organisatie_id)
                select p.id, $1::text, case when $1 = 'kartrekker' then (select id from identity.buurt where naam = 'Buurt 3 West') end,
                       case when $1 = 'verzekeraar' then (select id from identity.organisatie where naam = 'Partner 1') end from p)
     insert into identity.sessie (geheim, persoon_id, rol, manier, apparaat, verloopt) select $2, p.id, $1::text, 'demo', 'bench', now() + interval '9 hours' from p`,
    [rol, hashGeheim(geheim)],
  )
  return { rol, cookie: `sid=${geheim}` }
}
