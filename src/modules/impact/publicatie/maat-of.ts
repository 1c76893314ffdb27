import { Refusal } from '../../../refusal.ts'
import { catalogus } from '../../statistics/index.ts'
import type { CatalogusMaat } from '../../statistics/index.ts'

/** The published measure of an outcome. */
export function requireMaatOf(uitkomst: string): CatalogusMaat {
  const maat = uitkomst.startsWith('maat:') ? catalogus.find(({ id }) => id === uitkomst.slice(5)) : undefined
  if (maat !== undefined) return maat
  throw new Refusal('Kies een uitkomst uit de lijst.', { code: 'uitkomst-onbekend', status: 400, place: { field: 'uitkomst' } })
}
