import type { Selectable } from 'kysely'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import type { VragenlijstenTables, VragenlijstenTransaction } from './tables.ts'

export type GolfRow = Selectable<VragenlijstenTables['vragenlijsten.golf']>

/** Which wave, and which version of it somebody looked at. */
export interface GezienGolf {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

/** The wave for a change, held until the end of the transaction. */
export async function holdGolf(trx: VragenlijstenTransaction, { buurt, id, versie }: GezienGolf): Promise<GolfRow> {
  await requirePlanBuurt(trx, buurt)
  const row = await golfQuery(trx, buurt, id).forUpdate().executeTakeFirst()
  if (!row) throw unknown()
  requireVersie(row.versie, versie, 'deze meting')
  return row
}

/** The wave as it is. */
export async function readGolf(trx: VragenlijstenTransaction, buurt: string, id: string): Promise<GolfRow> {
  const row = await golfQuery(trx, buurt, id).executeTakeFirst()
  if (!row) throw unknown()
  return row
}

function golfQuery(trx: VragenlijstenTransaction, buurt: string, id: string) {
  return trx.selectFrom('vragenlijsten.golf').selectAll().where('buurt_id', '=', buurt).where('id', '=', id)
}

function unknown(): Refusal {
  return new Refusal('Deze meting is er niet, of is niet van u.', { code: 'unknown', status: 404 })
}
