import { Refusal } from '../../refusal.ts'
import type { Gebiedscijfers, Gebiedsselectie, Statistiek } from '../statistics/index.ts'
import { cijfersOfSelectie, requireSelectie } from '../statistics/index.ts'
import type { BuurtagendaTransaction } from './tables.ts'

/** A buurt of the programme, as far as its agenda needs it. */
export interface AgendaBuurt {
  readonly id: string
  readonly naam: string
  readonly gebieden: readonly string[]
  readonly jaar: number | null
}

/** The buurt, or a refusal when it is not there for this actor. */
export async function requireAgendaBuurt(trx: BuurtagendaTransaction, id: string): Promise<AgendaBuurt> {
  const row = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .select(['b.naam', 't.gebieden', 't.indelingsjaar as jaar'])
    .where('t.buurt_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('Deze buurt is er niet, of is niet van u.', { code: 'unknown', status: 404 })
  return { id, ...row }
}

/** The areas of a buurt as one; null while they are not chosen, or their figures are not here. */
export function selectieOfBuurt(statistiek: Statistiek, { gebieden, jaar }: AgendaBuurt): Gebiedsselectie | null {
  if (gebieden.length === 0) return null
  try {
    return requireSelectie(statistiek, gebieden, jaar ?? undefined)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** The figures of a buurt, as far as its areas are chosen and known. */
export function cijfersOfBuurt(statistiek: Statistiek, buurt: AgendaBuurt): Gebiedscijfers | null {
  const selectie = selectieOfBuurt(statistiek, buurt)
  return selectie && cijfersOfSelectie(statistiek, selectie)
}
