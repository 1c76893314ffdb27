import type { Tekst } from '@buurtwijs/figures'
import type { Thema } from './themas.ts'

/**
 * What more of a measure means for a buurt. `gunstig` and `ongunstig` follow the polarity of the catalogue; `vraagt-meer` has no good or bad side
 * (people over 65, people who give care) but asks more of care and of neighbours.
 */
export type Richting = 'gunstig' | 'ongunstig' | 'vraagt-meer'

export interface OnderwerpMaat {
  /** Id of a measure of the catalogue. */
  readonly id: string
  readonly richting: Richting
}

/** Something that a challenge or a strength can be about. */
export interface Onderwerp {
  readonly id: string
  readonly naam: Tekst
  /** Measures that say something about it; the one that differs most speaks. */
  readonly maten: readonly OnderwerpMaat[]
  /** What the themes can do about it: 1 a little, 2 a part, 3 a lot. */
  readonly kan: Readonly<Partial<Record<Thema, 1 | 2 | 3>>>
  /** Title of a challenge, and of a strength when the same measure is on the good side. Null where there is no good side. */
  readonly uitdaging: Tekst
  readonly kracht: Tekst | null
  /** Why it matters in any buurt. */
  readonly waarom: Tekst
}

const leeftijden = ['18plus', '65plus', '18-65'] as const

/** A measure that the health monitor has for all adults, for those over 65 and for those below. */
export function perLeeftijd(id: string, richting: Richting): readonly OnderwerpMaat[] {
  return leeftijden.map(leeftijd => ({ id: `${id}-${leeftijd}`, richting }))
}
