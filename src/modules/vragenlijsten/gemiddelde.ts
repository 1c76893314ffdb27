import { tFor } from '@buurtwijs/figures'
import type { Gemiddelde } from './uitkomst.ts'
import type { Verborgen } from './verberg.ts'
import { othersOf, whyHidden } from './verberg.ts'

/** A scale of whole numbers. */
export interface Grenzen {
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
  return { n, stap: 0, gemiddelde, spreiding, onder: Math.max(laagst, gemiddelde - half), boven: Math.min(hoogst, gemiddelde + half) }
}

/** Of fewer people than this the spread is not told, for with the mean it would tell how many gave each answer. */
const klein = 30
/** In so many parts of the scale the spread is told. */
const delenVanSpreiding = 8

const deduced: Verborgen = { verborgen: 'af-te-leiden' }

/**
 * A mean as it can be told. From an exact mean, its spread and the number of people follows how many gave each answer: of ten people on a scale of 0 to 3 nearly always. So it is told in
 * steps as large as one person can move it, and its spread coarsely, or not at all. What would still tell how many a few are is hidden, by what would be told alone.
 */
export function showMean(waarden: readonly number[], grenzen: Grenzen, kleinste: number): Gemiddelde | Verborgen {
  const hidden = whyHidden(waarden, kleinste)
  if (hidden !== null) return hidden
  const exact = mean(waarden, grenzen)
  if (exact.n >= klein) return othersOf(waarden) < kleinste ? deduced : tell(exact, grenzen)
  return isTelling(exact, grenzen, kleinste) ? deduced : tell(exact, grenzen)
}

/** The interval follows from what is told, so that it tells nothing more; it is never narrower than the exact one. */
function tell({ n, gemiddelde, spreiding }: Gemiddelde, grenzen: Grenzen): Gemiddelde {
  const { laagst, hoogst } = grenzen
  const told = inSteps(gemiddelde, grenzen, n)
  const part = (hoogst - laagst) / delenVanSpreiding
  const most = mostSpread(told, grenzen, n)
  const spread = n < klein ? most : Math.min(most, part * Math.ceil(spreiding / part - 1e-9))
  const stap = stapVan(grenzen, n)
  const half = (tFor(0.95, n - 1) * spread) / Math.sqrt(n) + stap / 2
  return {
    n,
    stap,
    gemiddelde: told,
    spreiding: spread,
    onder: Math.max(laagst, Math.floor(10 * (told - half)) / 10),
    boven: Math.min(hoogst, Math.ceil(10 * (told + half)) / 10),
  }
}

/** As large as one person can move the mean, or a little larger. */
function stapVan({ laagst, hoogst }: Grenzen, n: number): number {
  return Math.ceil((10 * (hoogst - laagst)) / n - 1e-9) / 10
}

function inSteps(getal: number, grenzen: Grenzen, n: number): number {
  const stap = stapVan(grenzen, n)
  return Math.min(grenzen.hoogst, Math.max(grenzen.laagst, Number((stap * Math.round(getal / stap)).toFixed(6)) + 0))
}

/** The largest spread that numbers on this scale can have with a mean so near to this. */
function mostSpread(told: number, grenzen: Grenzen, n: number): number {
  const { laagst, hoogst } = grenzen
  const middle = (laagst + hoogst) / 2
  const nearest = told + Math.sign(middle - told) * Math.min(Math.abs(middle - told), stapVan(grenzen, n) / 2)
  return Math.sqrt(((nearest - laagst) * (hoogst - nearest) * n) / (n - 1))
}

/** Whether a mean as it would be told leaves no doubt about how many people, fewer than `kleinste`, gave some answer. */
function isTelling({ n, gemiddelde }: Gemiddelde, grenzen: Grenzen, kleinste: number): boolean {
  const most = grenzen.hoogst - grenzen.laagst
  const told = inSteps(gemiddelde, grenzen, n)
  const sums = Array.from({ length: n * most + 1 }, (_, sum) => sum).filter(sum => inSteps(grenzen.laagst + sum / n, grenzen, n) === told)
  return Array.from({ length: most + 1 }, (_, answer) => answer).some(answer => {
    const possible = Array.from({ length: n + 1 }, (_, count) => count).filter(count =>
      sums.some(sum => canMake(sum - count * answer, n - count, { answer, most })),
    )
    return possible.length === 1 && possible.every(count => count > 0 && count < kleinste)
  })
}

/** Can so many people, none of whom gave this answer, make this sum? */
function canMake(sum: number, people: number, { answer, most }: { readonly answer: number; readonly most: number }): boolean {
  const [low, high] = [answer === 0 ? 1 : 0, answer === most ? most - 1 : most]
  if (sum < people * low || sum > people * high) return false
  // With the one answer between two left out, only every other sum can be made.
  return most !== 2 || answer !== 1 || sum % 2 === 0
}
