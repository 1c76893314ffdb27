/** A figure that can be drawn: null, undefined and what is no finite number count as missing. */
export function isPresent(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** How figures are written. */
export interface Schrijfwijze {
  readonly taal: 'nl' | 'en'
  readonly decimalen: number
  /** What follows the figure: '%' without a space, any other unit after one. */
  readonly eenheid?: string
}

const formats = new Map<string, Intl.NumberFormat>()

/** A figure as people write it: 1.234, 16%, 2,1. Figures too long for a label are written in powers of ten. */
export function formatWaarde(value: number, how: Schrijfwijze): string {
  const notation = Math.abs(value) >= 1e10 ? 'scientific' : 'standard'
  const key = `${how.taal} ${how.decimalen} ${notation}`
  let format = formats.get(key)
  if (format === undefined) {
    const digits = notation === 'scientific' ? 1 : how.decimalen
    format = new Intl.NumberFormat(how.taal === 'nl' ? 'nl-NL' : 'en-GB', {
      notation,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(key, format)
  }
  const written = format.format(value).replace(/^-(?=[0.,]+$)/, '')
  if (how.eenheid === undefined || how.eenheid === '') return written
  return how.eenheid === '%' ? `${written}%` : `${written} ${how.eenheid}`
}

/** A scale that ends on round figures, with the marks to label. */
export interface Schaal {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

/** For shares: from zero to a round figure at or above the largest, at least one per cent. Without values: zero to a hundred. */
export function scaleFromZero(values: readonly number[], marks = 4): Schaal {
  const largest = Math.max(0, ...values)
  return roundScale(0, largest > 0 ? Math.max(1, largest) : 100, marks)
}

/** Around the values with some air, on round figures: for lines, which need not start at zero. */
export function scaleAround(values: readonly number[], marks = 4): Schaal {
  if (values.length === 0) return roundScale(0, 100, marks)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const spread = high - low
  const air = Number.isFinite(spread) && spread > 0 ? spread * 0.2 : Math.max(Math.abs(high) * 0.1, 1)
  const start = low >= 0 ? Math.max(0, low - air) : low - air
  return roundScale(start, high + air, marks)
}

/** Beyond this a scale is not drawn true; no published figure comes near. */
const limit = 1e300

function roundScale(low: number, high: number, marks: number): Schaal {
  const from = Math.max(-limit, Math.min(limit, low))
  const to = Math.max(from, Math.min(limit, high))
  const rough = (to - from) / marks || 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find(each => each * power >= rough * 0.999999) ?? 10) * power
  const first = Math.floor(from / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9))
  const ticks = Array.from({ length: Math.min(last - first, 20) + 1 }, (_, index) => tidy((first + index) * step))
  return { domain: [tidy(first * step), tidy(last * step)], ticks }
}

/** Takes away what binary fractions add: 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** The decimals that marks of a scale need: none for 0, 10, 20; one for 0, 2.5, 5. */
export function decimalsOf(ticks: readonly number[]): number {
  const needed = ticks.map(tick => (String(tick).split('.')[1] ?? '').length)
  return Math.min(4, Math.max(0, ...needed))
}
