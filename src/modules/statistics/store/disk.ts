import { Refusal } from '../../../refusal.ts'

/** A full disk as a sentence, whether Node or DuckDB ran into it; null for any other trouble. */
export function explainDisk(error: unknown): Refusal | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || /no space left|disk quota/i.test(String(error))
  if (!isFull) return null
  return new Refusal('De schijf is vol. Er is niets bewaard en niets veranderd. Maak ruimte vrij en importeer opnieuw.', {
    code: 'disk-full',
    status: 507,
    cause: error,
  })
}
