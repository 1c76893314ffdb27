import { sql } from 'kysely'
import { rankGelijken } from '../../buurtbeeld/index.ts'
import type { MonitoringTransaction } from '../tables.ts'
import { minsteBuurten } from '../vrijgeven/naast.ts'
import type { OpenCijfers } from '../vrijgeven/naast.ts'
import type { MonitoringWorld } from '../world.ts'

export interface Buur {
  readonly id: string
  readonly naam: string
}

/** So many buurten stand beside one, when there are more to choose from. */
const meesteGelijken = 5

/**
 * The buurten of the programme that are most like one in who live there and in what, of those with released figures; null when there are too few to choose from, or when too
 * little is known of this one.
 */
export async function vindGelijken(
  trx: MonitoringTransaction,
  { source }: Pick<MonitoringWorld, 'source'>,
  buurt: string,
  open: ReadonlyMap<string, OpenCijfers>,
): Promise<readonly Buur[] | null> {
  const { rows } = await sql<{
    buurt: string
    naam: string
    gebieden: string[]
  }>`select buurt, naam, gebieden from monitoring.deelnemers()`.execute(trx)
  const shown = new Set([...open.values()].flatMap(perPeriode => [...perPeriode.values()].flatMap(perPlek => [...perPlek.keys()])))
  const own = rows.find(row => row.buurt === buurt)
  const others = rows.filter(row => row.buurt !== buurt && shown.has(row.buurt))
  if (own === undefined || others.length <= minsteBuurten) return null
  const ranked = rankGelijken(source.current(), own.gebieden, new Map(others.map(each => [each.buurt, each.gebieden])))
  // All the others together are no choice: that is the line of the programme.
  if (ranked.length <= minsteBuurten) return null
  const names = new Map(rows.map(row => [row.buurt, row.naam]))
  return ranked.slice(0, Math.min(meesteGelijken, others.length - 1)).map(id => ({ id, naam: names.get(id) ?? '' }))
}
