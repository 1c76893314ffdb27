import { aanbevelingsscore } from './instrumenten/aanbeveling.ts'
import { toonDelen } from './delen.ts'
import type { Aanbeveling, Verdeling } from './uitkomst.ts'
import type { Verborgen } from './verberg.ts'
import { whyHidden } from './verberg.ts'

/** What part of those who answered chose each answer. Somebody who chose several counts with each. */
export function showVerdeling(
  gekozen: readonly (readonly string[])[],
  ids: readonly string[],
  { kleinste, isEen }: { readonly kleinste: number; readonly isEen: boolean },
): Verdeling | Verborgen {
  const hidden = whyHidden(
    gekozen.map(each => [...each].toSorted().join('\n')),
    kleinste,
  )
  const aantallen = ids.map(id => gekozen.filter(each => each.includes(id)).length)
  return hidden ?? toonDelen({ ids, n: gekozen.length, aantallen, kleinste, isEen })
}

/** As fine as a score is told when a class has few people, and its interval: from finer ones their number follows. */
const grof = { score: 5, marge: 10 } as const

/** Hidden for fewer people than are asked of other results: with fewer than thirty it jumps about. */
export function showAanbeveling(
  klassen: readonly string[],
  { minstens, kleinste }: { readonly minstens: number; readonly kleinste: number },
): Aanbeveling | Verborgen {
  const hidden = whyHidden(klassen, minstens)
  if (hidden !== null) return hidden
  const of = (klasse: string) => klassen.filter(each => each === klasse).length
  const n = klassen.length
  const { score, fout } = aanbevelingsscore({ aanraders: of('aanrader'), afraders: of('afrader'), n })
  const half = 1.959964 * fout
  const [onder, boven] = [Math.max(-100, score - half), Math.min(100, score + half)]
  if (['aanrader', 'neutraal', 'afrader'].every(klasse => of(klasse) >= kleinste)) return { n, score, fout, onder, boven }
  const to = (step: number, round: (getal: number) => number, getal: number) => step * round(getal / step) + 0
  return {
    n,
    score: to(grof.score, Math.round, score),
    fout: null,
    onder: to(grof.marge, Math.floor, onder),
    boven: to(grof.marge, Math.ceil, boven),
  }
}
