import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { parseDatum } from '../programma/index.ts'
import type { Taak } from '../programma/index.ts'

interface Wacht {
  readonly persoon: string
  readonly aantal: number
  /** ISO date. */
  readonly sinds: string
}

/** Deliveries that wait: for a decision, of everybody who may take it and did not bring them; and, once they came back, for who brought them. */
export async function readLeverTaken<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  return [...(await readBesluiten(trx)), ...(await readTeruggegeven(trx))]
}

async function readBesluiten<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  const { rows } = await sql<Wacht>`
    select l.persoon_id as persoon, count(distinct v.id)::integer as aantal, to_char(min(v.aangeboden) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds
      from leveringen.levering as v
      join identity.lidmaatschap as l on l.rol = 'transitieteam' and l.beeindigd is null and l.persoon_id is distinct from v.gelezen_door
     where v.staat = 'aangeboden' group by l.persoon_id order by l.persoon_id`.execute(trx)
  return rows.map(({ persoon, aantal, sinds }) => ({
    module: 'leveringen',
    id: 'leveringen.besluiten',
    tekst: aantal === 1 ? 'Besluit over een levering van cijfers.' : `Besluit over ${aantal} leveringen van cijfers.`,
    waarom: 'Een ander dan wie bracht, kijkt ernaar.',
    waarover: null,
    voor: { soort: 'persoon', persoon },
    sinds: parseDatum(sinds),
    href: '/programma/leveringen',
  }))
}

/** Until the organisation brings something again. */
async function readTeruggegeven<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  const { rows } = await sql<Wacht>`
    select v.gelezen_door as persoon, count(*)::integer as aantal, to_char(min(v.besloten) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds
      from leveringen.levering as v
     where v.staat = 'teruggegeven'
       and exists (select from identity.lidmaatschap as l where l.persoon_id = v.gelezen_door and l.beeindigd is null)
       and not exists (select from leveringen.levering as w where w.organisatie_id = v.organisatie_id and w.gelezen > v.besloten)
     group by v.gelezen_door order by v.gelezen_door`.execute(trx)
  return rows.map(({ persoon, aantal, sinds }) => ({
    module: 'leveringen',
    id: 'leveringen.opnieuw',
    tekst: aantal === 1 ? 'Lever opnieuw: een levering kwam terug.' : `Lever opnieuw: ${aantal} leveringen kwamen terug.`,
    waarom: 'Bij de levering staat wat er anders moet.',
    waarover: null,
    voor: { soort: 'persoon', persoon },
    sinds: parseDatum(sinds),
    href: '/programma/leveringen',
  }))
}
