import type { Polariteit, Tekst } from '@buurtwijs/figures'
import type { Sectie } from './types.ts'

/** In which age groups an indicator is a row of every buurtbeeld. The other ages are there for who asks. */
export type InBeeld = 'kern' | 'kern-en-65-plus' | 'beeld' | 'beeld-en-65-plus' | 'niet'

/** One subject of the health monitor, asked of three age groups. */
export interface RivmIndicator {
  readonly slug: string
  /** The publisher's title; 50090NED and 50120NED agree on it, not on the key. */
  readonly titel: string
  readonly sectie: Sectie
  readonly polariteit: Polariteit
  /** Percentage points: one for what few people have, two for the rest. */
  readonly marge: 1 | 2
  readonly inBeeld: InBeeld
  readonly naam: Tekst
  /** How the sentence "of every 100 residents, this many …" ends. */
  readonly zin: Tekst
  readonly niet: Tekst
}
