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

/** Deliveries that wait for a decision, for everybody who may take it: not for who brought them. */
export async function readLeverTaken<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
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
