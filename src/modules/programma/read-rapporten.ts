import type { Stuk } from './rapport/stuk.ts'
import { isUnchanged } from './rapport/stuk.ts'
import { sha256 } from './sha256.ts'
import type { ProgrammaTransaction } from './tables.ts'

export type RapportSoort = 'mijlpalen' | 'vervolgaanvraag'

/** A report as it was made. */
export interface Rapport {
  readonly id: string
  readonly soort: RapportSoort
  readonly stuk: Stuk<unknown>
  readonly gemaakt: Date
  /** Whether it still is what was made, as its hash says. */
  readonly isOngewijzigd: boolean
}

/** Reports, the newest first. */
export async function readRapporten(trx: ProgrammaTransaction): Promise<readonly Rapport[]> {
  const rows = await trx
    .selectFrom('programma.rapport')
    .select(['id', 'soort', 'inhoud', 'sha256', 'gemaakt'])
    .orderBy('gemaakt', 'desc')
    .orderBy('versie', 'desc')
    .execute()
  return rows.map(row => {
    const stuk = { ...(row.inhoud as Omit<Stuk<unknown>, 'sha256'>), sha256: row.sha256 }
    return { id: row.id, soort: row.soort as RapportSoort, stuk, gemaakt: row.gemaakt, isOngewijzigd: isUnchanged(stuk, sha256) }
  })
}
