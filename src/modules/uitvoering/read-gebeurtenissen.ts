import type { Datum } from '../programma/index.ts'
import { mensenOf } from './mensen.ts'
import type { GebeurtenisSoort, Mensen } from './mensen.ts'
import type { UitvoeringTransaction } from './tables.ts'

/** Something that happened, as it is kept. */
export interface Gebeurtenis {
  readonly id: string
  readonly activiteit: string
  readonly ookVoor: readonly string[]
  readonly soort: GebeurtenisSoort
  readonly dag: Datum
  readonly naam: string
  readonly mensen: Mensen
  readonly versie: number
}

/** What happened in a buurt, the latest first. */
export async function readGebeurtenissen(trx: UitvoeringTransaction, buurt: string): Promise<readonly Gebeurtenis[]> {
  const rows = await trx
    .selectFrom('uitvoering.gebeurtenis')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .orderBy('dag', 'desc')
    .orderBy('naam')
    .orderBy('id')
    .execute()
  return rows.map(({ buurt_id: _, activiteit_id, ook_voor, mensen, ...row }) => ({
    ...row,
    activiteit: activiteit_id,
    ookVoor: ook_voor,
    mensen: mensenOf(mensen),
  }))
}
