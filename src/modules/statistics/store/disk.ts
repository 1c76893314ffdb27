import { Refusal } from '../../../refusal.ts'

/** A full disk as a sentence, whether Node or DuckDB ran into it, and so a limit on the size of a file; null for any other trouble. */
export function explainDisk(error: unknown): Refusal | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EFBIG' || /file too large/i.test(String(error))) {
    return new Refusal(
      'Deze schijf of dit account staat zo een groot bestand niet toe. Er is niets bewaard en niets veranderd. Verhoog de grens, of kies een andere map met BUURTWIJS_DATA.',
      { code: 'disk-limit', status: 507, cause: error },
    )
  }
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || /no space left|disk quota/i.test(String(error))
  if (!isFull) return null
  return new Refusal('De schijf is vol. Er is niets bewaard en niets veranderd. Maak ruimte vrij en importeer opnieuw.', {
    code: 'disk-full',
    status: 507,
    cause: error,
  })
}
