import type { Interval, NoInterval } from '@buurtwijs/figures'
import type { CatalogusMaat } from '../catalogue/index.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import { readBijdrage } from './bijdrage.ts'
import { combineCijfers } from './combine-cijfers.ts'
import type { Gebiedsselectie } from './selectie.ts'

/**
 * A figure of a selection with everything between which it can lie: the publisher's own interval where a single area has one, or else what
 * rounding and weighing leave open. For who calculates on with it.
 */
export function findRuimte(statistiek: Statistiek, selectie: Gebiedsselectie, maat: CatalogusMaat, periode: string): Interval | NoInterval {
  const [only, ...others] = selectie.gebieden
  if (only === undefined || others.length > 0) {
    const combined = combineCijfers(statistiek, selectie, maat, periode)?.cijfer
    if (combined === undefined) return { waarde: null, ontbreekt: 'niet-geimporteerd' }
    return combined.waarde === null ? { waarde: null, ontbreekt: combined.ontbreekt } : combined
  }
  const cel = statistiek.findFor(maat.id, periode, only)?.cel
  if (cel?.onder === undefined || cel.boven === undefined) return readBijdrage(statistiek, maat, periode, only).cijfer
  return { waarde: cel.waarde, onder: cel.onder, boven: cel.boven }
}
