import { tFor, wilson } from '@buurtwijs/figures'
import { aanbevelingsscore } from './instrumenten/aanbeveling.ts'
import type { Aanbeveling, Deel, Gemiddelde, Verdeling } from './uitkomst.ts'
import type { Verborgen } from './verberg.ts'
import { whyHidden } from './verberg.ts'

interface Grenzen {
  readonly laagst: number
  readonly hoogst: number
}

/** The mean of at least two numbers with its interval, by Student's t, not beyond what a scale can have. */
export function mean(waarden: readonly number[], { laagst, hoogst }: Grenzen): Gemiddelde {
  const n = waarden.length
  if (n < 2) throw new Error(`a mean with an interval requires two values, got ${n}`)
  const gemiddelde = waarden.reduce((sum, one) => sum + one, 0) / n
  const spreiding = Math.sqrt(waarden.reduce((sum, one) => sum + (one - gemiddelde) ** 2, 0) / (n - 1))
  const half = (tFor(0.95, n - 1) * spreiding) / Math.sqrt(n)
  return { n, gemiddelde, spreiding, onder: Math.max(laagst, gemiddelde - half), boven: Math.min(hoogst, gemiddelde + half) }
}

export function showMean(waarden: readonly number[], grenzen: Grenzen, kleinste: number): Gemiddelde | Verborgen {
  return whyHidden(waarden, kleinste) ?? mean(waarden, grenzen)
}

/** What part of those who answered chose each answer. Somebody who chose several counts with each. */
export function showVerdeling(gekozen: readonly (readonly string[])[], ids: readonly string[], kleinste: number): Verdeling | Verborgen {
  const n = gekozen.length
  const hidden = whyHidden(
    gekozen.map(each => [...each].toSorted().join('\n')),
    kleinste,
  )
  if (hidden !== null) return hidden
  return { n, delen: ids.map(id => share(id, gekozen.filter(each => each.includes(id)).length, n)) }
}

function share(id: string, x: number, n: number): Deel {
  const found = wilson(x, n)
  if (found.waarde === null) return { id, procent: 0, onder: 0, boven: 0 }
  const { waarde, onder, boven } = found
  return { id, procent: Math.round(waarde * 100), onder: Math.floor(onder * 100), boven: Math.ceil(boven * 100) }
}

/** Hidden for fewer people than are asked of other results: with fewer than thirty it jumps about. */
export function showAanbeveling(klassen: readonly string[], kleinste: number): Aanbeveling | Verborgen {
  const hidden = whyHidden(klassen, kleinste)
  if (hidden !== null) return hidden
  const of = (klasse: string) => klassen.filter(each => each === klasse).length
  const n = klassen.length
  const { score, fout } = aanbevelingsscore({ aanraders: of('aanrader'), afraders: of('afrader'), n })
  const half = 1.959964 * fout
  return { n, score, fout, onder: Math.max(-100, score - half), boven: Math.min(100, score + half) }
}
