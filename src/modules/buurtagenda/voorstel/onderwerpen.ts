import type { Tekst } from '@buurtwijs/figures'
import { gezondheidOnderwerpen } from './onderwerpen-gezondheid.ts'
import { leefOnderwerpen } from './onderwerpen-leven.ts'
import type { Onderwerp } from './onderwerp.ts'

/** Everything that a challenge or a strength can be about, when it rests on public figures. */
export const onderwerpen: readonly Onderwerp[] = [...gezondheidOnderwerpen, ...leefOnderwerpen]

export function findOnderwerp(id: string): Onderwerp | null {
  return onderwerpen.find(onderwerp => onderwerp.id === id) ?? null
}

/** The subject that a measure belongs to; null when no challenge rests on it. */
export function onderwerpOf(maat: string): Onderwerp | null {
  return onderwerpen.find(({ maten }) => maten.some(({ id }) => id === maat)) ?? null
}

/** How much a theme can do, in words. */
export const kanWoorden: Readonly<Record<1 | 2 | 3, Tekst>> = {
  1: { nl: 'een beetje', en: 'a little' },
  2: { nl: 'een deel', en: 'a part' },
  3: { nl: 'veel', en: 'a lot' },
}
