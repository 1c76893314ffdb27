import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../canonical-json.ts'
import type { Bewoording } from './instrument.ts'

/** What the words of an instrument are locked with: SHA-256 over the one form of JSON, so that anyone can check it. */
export function hashBewoording({ vooraf, items, keuzes }: Bewoording): string {
  return createHash('sha256').update(canonicalJson({ vooraf, items, keuzes })).digest('hex')
}
