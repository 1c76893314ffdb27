import { checkPercentage } from './people.ts'
import type { Taal, Tekst } from './taal.ts'

/** A percentage as people say it. */
export interface Woorden {
  /** `ruim vier op de tien`, or with a noun `bijna de helft van de volwassenen`. No capital, no full stop. */
  readonly tekst: string
  /** The share that the words stand for, 0 to 1, without `ruim` or `bijna`. */
  readonly verhouding: number
}

/** How a noun follows: "één op de acht volwassenen", "de helft van de volwassenen", "bijna alle volwassenen". */
type Aansluiting = 'direct' | 'van-de'

interface Anchor extends Tekst {
  readonly percentage: number
  readonly aansluiting: Aansluiting
}

const nlNumbers = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'] as const
const enNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** The shares that have a plain name, in ascending order. */
const anchors: readonly Anchor[] = [
  oneIn(100, 'honderd', 'a hundred'),
  oneIn(70, 'zeventig', 'seventy'),
  oneIn(50, 'vijftig', 'fifty'),
  oneIn(40, 'veertig', 'forty'),
  oneIn(30, 'dertig', 'thirty'),
  oneIn(25, 'vijfentwintig', 'twenty-five'),
  oneIn(20, 'twintig', 'twenty'),
  oneIn(15, 'vijftien', 'fifteen'),
  oneIn(12, 'twaalf', 'twelve'),
  ...[10, 9, 8, 7, 6, 5].map(n => oneIn(n, nlNumbers[n - 1] ?? '', enNumbers[n - 1] ?? '')),
  part(25, 'een kwart', 'a quarter'),
  inTen(3),
  part(100 / 3, 'een derde', 'a third'),
  inTen(4),
  part(50, 'de helft', 'half'),
  inTen(6),
  part(200 / 3, 'twee derde', 'two thirds'),
  inTen(7),
  part(75, 'driekwart', 'three quarters'),
  inTen(8),
  inTen(9),
]

function oneIn(n: number, nl: string, en: string): Anchor {
  return { percentage: 100 / n, nl: `één op de ${nl}`, en: `one in ${en}`, aansluiting: 'direct' }
}

function inTen(k: number): Anchor {
  return { percentage: 10 * k, nl: `${nlNumbers[k - 1] ?? ''} op de tien`, en: `${enNumbers[k - 1] ?? ''} in ten`, aansluiting: 'direct' }
}

function part(percentage: number, nl: string, en: string): Anchor {
  return { percentage, nl, en, aansluiting: 'van-de' }
}

/**
 * A percentage (0 to 100) in words that people use: `zeven op de tien`, `één op de acht`, `bijna de helft`. With `wie`, a plural noun
 * without article, the noun is joined on as the language wants it: `één op de acht volwassenen`, `de helft van de volwassenen`, `bijna
 * alle volwassenen`.
 *
 * The rule: the nearest share with a plain name (of two as near, the one at or nearest to the half). `ruim` (more than) or `bijna`
 * (nearly) goes before it when the value is more than 1 percentage point or a twentieth of that share away, whichever is smaller.
 * Below 1% it is `minder dan één op de honderd`, below 0.5% `bijna niemand`, above 95% `bijna iedereen`; never "nobody" or "everyone",
 * since published percentages are rounded.
 *
 * The share in the words is at most 5 percentage points from the value, and from 1% to 25% at most a fifth of the value. Throws
 * `FigureError` outside 0-100.
 */
export function inWords(percentage: number, taal: Taal, wie?: string): Woorden {
  checkPercentage(percentage)
  if (percentage < 0.5) return { tekst: nearlyNobody(taal, wie), verhouding: 0 }
  if (percentage > 95) return { tekst: nearlyEveryone(taal, wie), verhouding: 1 }
  const anchor = nearestAnchor(percentage)
  const tekst = `${modifierFor(percentage, anchor.percentage)[taal]}${anchor[taal]}`
  return { tekst: wie === undefined ? tekst : joinNoun(tekst, wie, anchor.aansluiting, taal), verhouding: anchor.percentage / 100 }
}

function nearlyNobody(taal: Taal, wie: string | undefined): string {
  if (wie === undefined) return { nl: 'bijna niemand', en: 'hardly anyone' }[taal]
  return { nl: `bijna geen ${wie}`, en: `hardly any ${wie}` }[taal]
}

function nearlyEveryone(taal: Taal, wie: string | undefined): string {
  if (wie === undefined) return { nl: 'bijna iedereen', en: 'nearly everyone' }[taal]
  return { nl: `bijna alle ${wie}`, en: `nearly all ${wie}` }[taal]
}

function nearestAnchor(percentage: number): Anchor {
  return anchors.reduce((best, anchor) => {
    const gain = Math.abs(best.percentage - percentage) - Math.abs(anchor.percentage - percentage)
    if (Math.abs(gain) > 1e-9) return gain > 0 ? anchor : best
    return Math.abs(anchor.percentage - 50) < Math.abs(best.percentage - 50) ? anchor : best
  })
}

function modifierFor(percentage: number, named: number): Tekst {
  if (percentage < 1) return { nl: 'minder dan ', en: 'fewer than ' }
  const difference = percentage - named
  if (Math.abs(difference) <= Math.min(1, named / 20) + 1e-9) return { nl: '', en: '' }
  return difference > 0 ? { nl: 'ruim ', en: 'more than ' } : { nl: 'bijna ', en: 'nearly ' }
}

function joinNoun(tekst: string, wie: string, aansluiting: Aansluiting, taal: Taal): string {
  if (aansluiting === 'direct') return `${tekst} ${wie}`
  return { nl: `${tekst} van de ${wie}`, en: `${tekst} of the ${wie}` }[taal]
}
