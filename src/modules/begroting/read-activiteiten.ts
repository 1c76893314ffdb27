import type { Taal } from '@buurtwijs/figures'
import { themas } from '../buurtagenda/index.ts'
import { readActiviteiten as readPlanActiviteiten } from '../buurtplan/index.ts'
import type { ActiviteitMetThema } from './sommen.ts'
import type { BegrotingTransaction } from './tables.ts'

/** The activities of the plan, theme by theme, as far as a budget needs them. */
export async function readActiviteiten(trx: BegrotingTransaction, buurt: string, taal: Taal): Promise<readonly ActiviteitMetThema[]> {
  const activiteiten = await readPlanActiviteiten(trx, buurt)
  return activiteiten.map(({ id, naam, thema }) => ({ id, naam, thema, themaNaam: themas[thema][taal] }))
}
