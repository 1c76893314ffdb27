import { FigureError } from './figure-error.ts'
import { quantile, sortedValues } from './position.ts'

/** Middle and spread of a measure over all areas, of which a few odd ones decide nothing. */
export interface Schaal {
  readonly midden: number
  /** In the unit of the measure; as large as a standard deviation where values are spread normally. */
  readonly spreiding: number
  /** What the spread comes from: the median distance to the middle, or the middle half where more than half lies on the middle. */
  readonly uit: 'mad' | 'kwartielen'
}

/** Areas by measures, on one scale: `waarden` holds a row of `maten` numbers for each area, NaN where a figure is missing. */
export interface Vergelijktabel {
  readonly gebieden: number
  readonly maten: number
  readonly waarden: Float32Array
  /** Of each measure; null where it tells no areas apart and does not count. */
  readonly schalen: readonly (Schaal | null)[]
}

/** An area that is alike. */
export interface Vergelijkbare {
  readonly rij: number
  /** How far apart, in standard deviations: the weighted root mean square over the measures that both have. */
  readonly afstand: number
  /** The part of the squared distance that comes from each measure; adds up to 1, NaN where either misses the figure. */
  readonly aandelen: readonly number[]
  /** The part of the weight that could be compared. */
  readonly bekend: number
}

export interface NearestOptions {
  /** How much each measure counts; at least one above 0. */
  readonly gewichten: readonly number[]
  /** 15 unless told. */
  readonly aantal?: number
  /** Areas that may not be on the list, such as the own one. */
  readonly isUitgesloten?: (rij: number) => boolean
  /** An area of which less of the weight can be compared is left out: 0.8 unless told. */
  readonly minstBekend?: number
}

/** Further from the middle than this many standard deviations is all the same: one odd figure decides no list. */
export const uiterstePlek = 5

/** A list of alike areas has this many, as the nearest neighbours of CIPFA have. */
export const aantalVergelijkbaar = 15

const madToDeviation = 1.482602218505602
const quartilesToDeviation = 1.3489795003921634

/**
 * Median and median absolute deviation, the latter times 1.4826 (Rousseeuw and Croux, 1993). Where more than half of the areas lie on the
 * median, the distance between the quartiles over 1.349. Null where that is 0 as well: such a measure tells no areas apart. NaN is left out.
 */
export function robustScale(waarden: Iterable<number>): Schaal | null {
  const sorted = sortedValues(waarden)
  const midden = quantile(sorted, 0.5)
  if (midden === null) return null
  const mad = quantile(sorted.map(waarde => Math.abs(waarde - midden)).sort(), 0.5) ?? 0
  if (mad > 0) return { midden, spreiding: mad * madToDeviation, uit: 'mad' }
  const quartiles = (quantile(sorted, 0.75) ?? 0) - (quantile(sorted, 0.25) ?? 0)
  return quartiles > 0 ? { midden, spreiding: quartiles / quartilesToDeviation, uit: 'kwartielen' } : null
}

/** Puts the figures of all areas on one scale. A column holds one measure for every area, NaN where the figure is missing. */
export function tabulatePeers(kolommen: readonly ArrayLike<number>[]): Vergelijktabel {
  const [first] = kolommen
  if (!first) throw new FigureError('vergelijking-ongeldig', 'Er zijn geen maten om gebieden op te vergelijken. Kies minstens één maat.')
  const schalen = kolommen.map(kolom => robustScale(Array.from(kolom)))
  const waarden = new Float32Array(first.length * kolommen.length)
  for (const [maat, kolom] of kolommen.entries()) {
    const schaal = schalen[maat] ?? null
    for (let rij = 0; rij < first.length; rij++) waarden[rij * kolommen.length + maat] = placeOn(schaal, kolom[rij] ?? Number.NaN)
  }
  return { gebieden: first.length, maten: kolommen.length, waarden, schalen }
}

/** Where a figure lies: standard deviations from the middle, at most `uiterstePlek`; NaN for a missing one and without a scale. */
export function placeOn(schaal: Schaal | null, waarde: number): number {
  if (schaal === null) return Number.NaN
  return Math.max(-uiterstePlek, Math.min(uiterstePlek, (waarde - schaal.midden) / schaal.spreiding))
}

/**
 * The areas most like one whose figures lie at `eigen` (as `placeOn` gives them), the nearest first; of two as near, the one that comes first
 * in the table. Reads the table once and remembers only the best.
 *
 * Throws `FigureError` for weights that are negative, all 0, or not one for each measure. When the own area misses too much, the list is empty.
 */
export function nearestPeers(tabel: Vergelijktabel, eigen: ArrayLike<number>, options: NearestOptions): readonly Vergelijkbare[] {
  const { gewichten, aantal = aantalVergelijkbaar, isUitgesloten = () => false, minstBekend = 0.8 } = options
  checkGewichten(gewichten, tabel.maten)
  const used = listUsed(tabel, gewichten)
  const { sum } = used
  const own = Float64Array.from(used.maten, maat => eigen[maat] ?? Number.NaN)
  const best: { readonly rij: number; readonly afstand: number }[] = []
  let worst = Number.POSITIVE_INFINITY
  for (let rij = 0; rij < tabel.gebieden; rij++) {
    const squared = squaredDistance(tabel, rij, own, used, worst * sum, minstBekend * sum)
    if (!(squared < worst) || isUitgesloten(rij)) continue
    const place = best.findIndex(other => other.afstand > squared)
    best.splice(place === -1 ? best.length : place, 0, { rij, afstand: squared })
    if (best.length > aantal) best.pop()
    if (best.length === aantal) worst = best.at(-1)?.afstand ?? worst
  }
  return best.map(({ rij, afstand }) => explainDistance(tabel, rij, eigen, { gewichten, sum, afstand: Math.sqrt(afstand) }))
}

interface Used {
  readonly maten: Int32Array
  readonly gewichten: Float64Array
  readonly sum: number
}

/** Only measures that count and that tell areas apart. */
function listUsed({ schalen }: Vergelijktabel, gewichten: readonly number[]): Used {
  const maten = Int32Array.from(gewichten.keys()).filter(maat => (gewichten[maat] ?? 0) > 0 && schalen[maat] !== null)
  const used = Float64Array.from(maten, maat => gewichten[maat] ?? 0)
  return { maten, gewichten: used, sum: used.reduce((total, gewicht) => total + gewicht, 0) }
}

/** NaN when too little can be compared; stops early when it is past the worst that is kept. */
function squaredDistance(
  { waarden, maten }: Vergelijktabel,
  rij: number,
  own: Float64Array,
  used: Used,
  most: number,
  least: number,
): number {
  const from = rij * maten
  let total = 0
  let known = 0
  for (let i = 0; i < own.length; i++) {
    const difference = waarden[from + used.maten[i]!]! - own[i]!
    if (Number.isNaN(difference)) continue
    const gewicht = used.gewichten[i]!
    known += gewicht
    total += gewicht * difference * difference
    if (total > most) return Number.POSITIVE_INFINITY
  }
  return known > 0 && known >= least ? total / known : Number.NaN
}

function explainDistance(
  { waarden, maten }: Vergelijktabel,
  rij: number,
  eigen: ArrayLike<number>,
  { gewichten, sum, afstand }: { readonly gewichten: readonly number[]; readonly sum: number; readonly afstand: number },
): Vergelijkbare {
  const parts = gewichten.map((gewicht, maat) => gewicht * ((waarden[rij * maten + maat] ?? Number.NaN) - (eigen[maat] ?? Number.NaN)) ** 2)
  const isKnown = parts.map(part => !Number.isNaN(part))
  const total = parts.reduce((most, part, maat) => (isKnown[maat] ? most + part : most), 0)
  const known = gewichten.reduce((most, gewicht, maat) => (isKnown[maat] ? most + gewicht : most), 0)
  return { rij, afstand, aandelen: parts.map(part => (total === 0 && !Number.isNaN(part) ? 0 : part / total)), bekend: known / sum }
}

/** How much of a list was on it the year before. */
export type Stabiliteit = 'vast' | 'redelijk-vast' | 'wisselend'

/** `vast` when at least four in five stayed, `redelijk-vast` when at least half did. Throws `FigureError` for an empty list. */
export function stabilityOf(nu: readonly string[], eerder: readonly string[]): { readonly woord: Stabiliteit; readonly gebleven: number } {
  if (nu.length === 0) throw new FigureError('vergelijking-ongeldig', 'Een lege lijst is niet te vergelijken. Kies een ander gebied.')
  const before = new Set(eerder)
  const gebleven = nu.filter(code => before.has(code)).length
  const share = gebleven / nu.length
  return { woord: share >= 0.8 ? 'vast' : share >= 0.5 ? 'redelijk-vast' : 'wisselend', gebleven }
}

function checkGewichten(gewichten: readonly number[], maten: number): void {
  const isRight = gewichten.length === maten && gewichten.every(gewicht => gewicht >= 0 && Number.isFinite(gewicht))
  if (isRight && gewichten.some(gewicht => gewicht > 0)) return
  throw new FigureError('vergelijking-ongeldig', 'Geef elke maat een gewicht van 0 of meer, en minstens één maat een gewicht boven 0.')
}
