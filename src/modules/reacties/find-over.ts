import { Refusal } from '../../refusal.ts'
import { themaNamen } from '../buurtagenda/index.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import type { Over } from './over.ts'
import type { ReactiesTransaction } from './tables.ts'

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What people comment on by the name that it has now, or a refusal when it is not there. What was taken out of the plan can still be spoken about. */
export async function requireOver(trx: ReactiesTransaction, buurt: string, { soort, op }: Over): Promise<string> {
  const { naam } = await requirePlanBuurt(trx, buurt)
  if (soort === 'plan' && op === '') return naam
  if (soort === 'thema' && themaNamen.some(thema => thema === op)) return op
  const found = isId.test(op) ? await findNaam(trx, buurt, { soort, op }) : undefined
  if (found === undefined) throw new Refusal('Dit staat niet in het plan van deze buurt.', { code: 'unknown', status: 404 })
  return found
}

async function findNaam(trx: ReactiesTransaction, buurt: string, { soort, op }: Over): Promise<string | undefined> {
  if (soort === 'activiteit') {
    const row = await trx
      .selectFrom('buurtplan.activiteit')
      .select('naam')
      .where('buurt_id', '=', buurt)
      .where('id', '=', op)
      .executeTakeFirst()
    return row?.naam
  }
  if (soort !== 'post') return undefined
  const row = await trx
    .selectFrom('begroting.post')
    .select(['omschrijving', 'jaar', 'soort'])
    .where('buurt_id', '=', buurt)
    .where('id', '=', op)
    .executeTakeFirst()
  return row && `${row.omschrijving.trim() === '' ? row.soort : row.omschrijving}, ${row.jaar}`.slice(0, 300)
}
