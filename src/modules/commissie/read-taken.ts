import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { parseDatum } from '../programma/index.ts'
import type { Taak } from '../programma/index.ts'

/** What a round can wait for. */
type Wachtsoort = 'aanwijzen' | 'beoordelen' | 'beantwoorden' | 'aanpassen' | 'instemmen'

interface Wacht {
  readonly soort: Wachtsoort
  readonly persoon: string
  readonly buurt: string
  readonly naam: string
  readonly ronde: number
  readonly aantal: number
  readonly sinds: string
  readonly uiterlijk: string | null
}

/**
 * What waits about the newest round of each buurt: too few reviewers for the transition team, an opinion of a reviewer, questions and a plan that came back for the network,
 * an answer of an insurer.
 */
export async function readCommissieTaken<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  const { rows } = await sql<Wacht>`
    with nieuwste as materialized (
      select distinct on (r.buurt_id) r.buurt_id, r.nummer, r.ingediend, h.termijn, h.quorum, d.uitkomst, d.op, d.termijn as verder
        from commissie.ronde as r
        join commissie.behandeling as h on h.buurt_id = r.buurt_id and h.ronde = r.nummer
        left join commissie.besluit as d on d.buurt_id = r.buurt_id and d.ronde = r.nummer
       order by r.buurt_id, r.nummer desc
    ), wie as (
      select l.persoon_id, l.rol, l.buurt_id, l.organisatie_id from identity.lidmaatschap as l
       where l.beeindigd is null and l.rol in ('transitieteam', 'kartrekker', 'projectcoordinator', 'verzekeraar')
    ), wacht as (
      select 'aanwijzen' as soort, w.persoon_id, n.buurt_id, n.nummer, 0 as aantal, n.ingediend as sinds, n.termijn as uiterlijk
        from nieuwste as n join wie as w on w.rol = 'transitieteam'
       where n.uitkomst is null
         and n.quorum > (select count(*) from commissie.beoordelaar as b
                          where b.buurt_id = n.buurt_id and b.ronde = n.nummer and b.aangewezen is not null and b.belang is null)
      union all
      select 'beoordelen', b.persoon_id, n.buurt_id, n.nummer, 0, b.aangewezen, n.termijn
        from nieuwste as n join commissie.beoordelaar as b on b.buurt_id = n.buurt_id and b.ronde = n.nummer
       where n.uitkomst is null and b.aangewezen is not null and b.belang is null
         and not exists (select from commissie.oordeel as o
                          where o.buurt_id = n.buurt_id and o.ronde = n.nummer and o.persoon_id = b.persoon_id and o.stem is not null)
      union all
      select 'beantwoorden', w.persoon_id, n.buurt_id, n.nummer, v.aantal, v.sinds, n.termijn
        from nieuwste as n
        join (select buurt_id, ronde, count(*)::integer as aantal, min(gesteld) as sinds from commissie.vraag where antwoord is null group by buurt_id, ronde) as v
          on v.buurt_id = n.buurt_id and v.ronde = n.nummer
        join wie as w on w.buurt_id = n.buurt_id
       where n.uitkomst is null
      union all
      select 'aanpassen', w.persoon_id, n.buurt_id, n.nummer, 0, n.op, null
        from nieuwste as n join wie as w on w.buurt_id = n.buurt_id and w.rol = 'kartrekker'
       where n.uitkomst = 'teruggegeven'
      union all
      select 'instemmen', w.persoon_id, n.buurt_id, n.nummer, 0, n.op, n.verder
        from nieuwste as n
        join commissie.instemming as i on i.buurt_id = n.buurt_id and i.ronde = n.nummer and i.akkoord is null
        join wie as w on w.rol = 'verzekeraar' and w.organisatie_id = i.organisatie_id
       where not exists (select from identity.lidmaatschap as own
                          where own.persoon_id = w.persoon_id and own.buurt_id = n.buurt_id and own.beeindigd is null)
         and not exists (select from commissie.instemming as e where e.buurt_id = n.buurt_id and e.ronde = n.nummer and e.akkoord is false)
    )
    select distinct w.soort, w.persoon_id as persoon, w.buurt_id as buurt, b.naam, w.nummer as ronde, w.aantal,
           to_char(w.sinds at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds, w.uiterlijk::text as uiterlijk
      from wacht as w join identity.buurt as b on b.id = w.buurt_id order by w.buurt_id, w.soort, w.persoon_id`.execute(trx)
  return rows.map(taakOf)
}

const waarom: Readonly<Record<Wachtsoort, string>> = {
  aanwijzen: 'Er zijn nog niet genoeg mensen die het plan beoordelen.',
  beoordelen: 'U bent aangewezen. Zonder uw stem kan de commissie niet besluiten.',
  beantwoorden: 'De commissie leest het antwoord voordat zij besluit.',
  aanpassen: 'De commissie gaf het plan terug. Lees waarom, en dien het opnieuw in.',
  instemmen: 'De commissie kende geld toe. De buurt wacht op uw besluit.',
}

function zegWat({ soort, ronde, aantal }: Wacht): string {
  switch (soort) {
    case 'aanwijzen':
      return `Wijs aan wie ronde ${ronde} beoordelen.`
    case 'beoordelen':
      return `Beoordeel ronde ${ronde} en stem.`
    case 'beantwoorden':
      return aantal === 1 ? 'Beantwoord een vraag van de commissie.' : `Beantwoord ${aantal} vragen van de commissie.`
    case 'aanpassen':
      return 'Pas het plan aan en dien het opnieuw in.'
    case 'instemmen':
      return `Besluit over ronde ${ronde}.`
  }
}

function taakOf(wacht: Wacht): Taak {
  const { soort, persoon, buurt, naam, ronde, sinds, uiterlijk } = wacht
  const here = `/programma/buurten/${buurt}/rondes`
  return {
    id: `commissie.${soort}.${buurt}.${ronde}`,
    module: 'commissie',
    tekst: zegWat(wacht),
    waarom: waarom[soort],
    waarover: { buurt, naam },
    voor: { soort: 'persoon', persoon },
    sinds: parseDatum(sinds),
    ...(uiterlijk === null ? {} : { uiterlijk: parseDatum(uiterlijk) }),
    href: soort === 'aanwijzen' ? `${here}/${ronde}/regelen` : soort === 'aanpassen' ? here : `${here}/${ronde}`,
  }
}
