import { sql } from 'kysely'
import type { BuurtagendaTables } from '../../buurtagenda/index.ts'
import type { BuurtplanTables } from '../../buurtplan/index.ts'
import { parseDatum } from '../../programma/index.ts'
import type { Taak, Takenbron } from '../../programma/index.ts'
import type { MonitoringTables } from '../tables.ts'
import { laatVoor, readLaat, readNetwerken } from './read-laat.ts'

/** Figures that are late, for who delivers them or else for who leads the buurt. */
export const readMeetTaken: Takenbron = async (asked, op) => {
  const trx = asked.$extendTables<BuurtagendaTables & BuurtplanTables & MonitoringTables>()
  // Nobody has such a task in a buurt where they have no role: of those the plans need not be made.
  const { rows } = await sql<{ buurt_id: string }>`
    select buurt_id from monitoring.meetplan
     where (select platform.setting_id('persoon')) is null or buurt_id = any ((select identity.own_places())::uuid[])
     order by buurt_id`.execute(trx)
  const late = await readLaat(
    trx,
    rows.map(({ buurt_id }) => buurt_id),
    op,
  )
  const leden = await readNetwerken(trx, [...late.keys()])
  return leden.flatMap(lid => {
    const own = laatVoor(late.get(lid.buurt) ?? [], lid)
    const oudste = own.map(({ uiterlijk }) => uiterlijk).toSorted()[0]
    if (oudste === undefined) return []
    const dag = parseDatum(oudste)
    return [
      {
        id: `monitoring.metingen.${lid.buurt}`,
        module: 'monitoring',
        tekst: own.length === 1 ? 'Vul een cijfer in dat te laat is.' : `Vul ${own.length} cijfers in die te laat zijn.`,
        waarom: 'De dag waarop het er moest zijn, is voorbij. Weet u het nog niet? Schrijf dan waarom.',
        waarover: { buurt: lid.buurt, naam: lid.naam },
        voor: { soort: 'persoon', persoon: lid.persoon },
        sinds: dag,
        uiterlijk: dag,
        href: `/programma/buurten/${lid.buurt}/metingen`,
      } satisfies Taak,
    ]
  })
}
