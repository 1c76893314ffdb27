import { keptDatum } from './datum.ts'
import type { Mijlpaal } from './rapport/mijlpalen.ts'
import type { ProgrammaTransaction } from './tables.ts'

/** Milestones, the one that was agreed for the earliest day first. */
export async function readMijlpalen(trx: ProgrammaTransaction): Promise<readonly (Mijlpaal & { readonly versie: number })[]> {
  const rows = await trx
    .selectFrom('programma.mijlpaal')
    .select(['id', 'tekst', 'afgesproken', 'is_bereikt', 'bereikt', 'bewijs', 'versie'])
    .orderBy('afgesproken')
    .orderBy('aangemaakt')
    .orderBy('id')
    .execute()
  return rows.map(({ afgesproken, is_bereikt, bereikt, ...row }) => ({
    ...row,
    afgesproken: afgesproken === null ? null : keptDatum(afgesproken),
    bereikt: is_bereikt ? (bereikt === null ? 'onbekend' : keptDatum(bereikt)) : null,
  }))
}
