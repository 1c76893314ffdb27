import type { BestedingTransaction, Besluit } from './tables.ts'
import type { Verantwoording } from './verantwoording.ts'

/** An account as it is kept, without what it holds. */
export interface VerantwoordingKort {
  readonly nummer: number
  readonly jaar: number
  readonly sha256: string
  readonly opgesteldDoor: string | null
  readonly opgesteld: Date
  readonly besluit: Besluit | null
  readonly reden: string | null
  readonly beslotenDoor: string | null
  readonly besloten: Date | null
}

/** The accounts of a buurt, the latest first. */
export async function readVerantwoordingen(trx: BestedingTransaction, buurt: string): Promise<readonly VerantwoordingKort[]> {
  const rows = await trx
    .selectFrom('besteding.verantwoording')
    .select(['nummer', 'jaar', 'sha256', 'opgesteld_door', 'opgesteld', 'besluit', 'reden', 'besloten_door', 'besloten'])
    .where('buurt_id', '=', buurt)
    .orderBy('nummer', 'desc')
    .execute()
  return rows.map(({ opgesteld_door, besloten_door, ...same }) => ({ ...same, opgesteldDoor: opgesteld_door, beslotenDoor: besloten_door }))
}

/** What an account holds: the text that was hashed, and its value. */
export async function readInhoudVan(
  trx: BestedingTransaction,
  buurt: string,
  nummer: number,
): Promise<{ readonly text: string; readonly inhoud: Verantwoording } | null> {
  const row = await trx
    .selectFrom('besteding.verantwoording')
    .select('inhoud')
    .where('buurt_id', '=', buurt)
    .where('nummer', '=', nummer)
    .executeTakeFirst()
  return row === undefined ? null : { text: row.inhoud, inhoud: JSON.parse(row.inhoud) as Verantwoording }
}
