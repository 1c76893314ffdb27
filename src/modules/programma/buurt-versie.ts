import type { Actor } from '../../platform/actor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { today } from './datum.ts'
import { readBuurten } from './standen.ts'
import type { BuurtRegel } from './standen.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** Which version of the neighbourhood somebody looked at when they changed it. */
export interface Versie {
  readonly buurt: string
  readonly versie: number
}

/** What is not there for somebody is unknown to them. */
export function unknownBuurt(): Refusal {
  return new Refusal('Deze buurt is er niet, of is niet van u.', { code: 'unknown', status: 404 })
}

/** Reads the neighbourhood for a change: what is not there for this actor is unknown, and what somebody else changed meanwhile is told. */
export async function requireBuurt(
  trx: ProgrammaTransaction,
  { clock }: Pick<ProgrammaWorld, 'clock'>,
  actor: Actor,
  { buurt, versie }: Versie,
): Promise<BuurtRegel> {
  requireMay(actor, 'buurt bijwerken', { buurt })
  await trx.selectFrom('programma.transitiebuurt').select('buurt_id').where('buurt_id', '=', buurt).forUpdate().execute()
  const [found] = await readBuurten(trx, { buurt, op: today(clock) })
  if (!found) throw unknownBuurt()
  requireVersie(found.versie, versie, 'deze buurt')
  return found
}

/** Says that a neighbourhood changed, and how. */
export async function bump(
  trx: ProgrammaTransaction,
  { clock }: Pick<ProgrammaWorld, 'clock'>,
  buurt: string,
  change: {
    readonly fase?: string | null
    readonly gebieden?: string[]
    readonly indelingsjaar?: number | null
    readonly gemeente?: string | null
  } = {},
): Promise<void> {
  await trx
    .updateTable('programma.transitiebuurt')
    .set(eb => ({ versie: eb('versie', '+', 1), gewijzigd: clock.now(), ...change }))
    .where('buurt_id', '=', buurt)
    .execute()
}
