import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { VrijgaveTransaction } from '../../vrijgave/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { alle, isBuiten } from '../vrijgeven/gegeven.ts'
import { cijferVan } from '../vrijgeven/punten.ts'
import { readOpen } from '../vrijgeven/read-open.ts'
import { drempelVan } from '../vrijgeven/uit-levering.ts'
import type { KoersCijfer } from './koers.ts'

/** A buurt that takes part, with its cohort and the day on which that opened. */
export interface KoersBuurt {
  readonly buurt: string
  readonly cohort: string | null
  readonly naam: string | null
  readonly start: string | null
}

export async function readKoersBuurten<Tables>(trx: Transaction<Tables>): Promise<readonly KoersBuurt[]> {
  const { rows } = await sql<KoersBuurt>`
    select t.buurt_id as buurt, c.id as cohort, c.naam, c.opening ->> 'datum' as start
      from programma.transitiebuurt as t left join programma.cohort as c on c.id = t.cohort_id
     where t.staat = 'deelnemer' order by c.nummer nulls last, t.buurt_id`.execute(trx)
  return rows
}

/** Every released figure of an indicator, per buurt and period; of areas outside the programme and of all together nothing. `huis` is the database that it is read from. */
export async function readVrijeCijfers(trx: VrijgaveTransaction, huis: object, indicator: IndicatorNaam): Promise<readonly KoersCijfer[]> {
  const open = (await readOpen(trx, huis, [indicator])).cijfers.get(indicator) ?? new Map<string, never>()
  return [...open].flatMap(([periode, perPlek]) =>
    [...perPlek].flatMap(([buurt, delen]): readonly KoersCijfer[] => {
      const made = buurt === alle || isBuiten(buurt) ? null : cijferVan(indicator, delen, drempelVan(indicator))
      return made === null ? [] : [{ buurt, periode, waarde: made.waarde }]
    }),
  )
}
