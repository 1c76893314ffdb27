import { FigureError, quoted } from './figure-error.ts'

/** Every kind of area, from large to small. */
export const gebiedSoorten = [
  'land',
  'landsdeel',
  'provincie',
  'corop',
  'ggd-regio',
  'zorgkantoor',
  'gemeente',
  'wijk',
  'buurt',
  'postcode4',
  'postcode6',
] as const
export type GebiedSoort = (typeof gebiedSoorten)[number]

declare const brand: unique symbol

/** The code of an area in its canonical spelling. Only `parseGebiedCode` and `parentCode` make one. */
export type GebiedCode = string & { readonly [brand]: 'GebiedCode' }

/** An area as it was drawn in one year. The same code in another year can have other boundaries: identity is code **and** year. */
export interface Gebied {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  readonly naam: string
  /** Year of the boundaries. */
  readonly jaar: number
}

const patterns: readonly (readonly [RegExp, GebiedSoort])[] = [
  [/^BU\d{4}[0-9A-Z]{2}\d{2}$/, 'buurt'],
  [/^WK\d{4}[0-9A-Z]{2}$/, 'wijk'],
  [/^GM\d{4}$/, 'gemeente'],
  [/^NL(?:00|99)$/, 'land'],
  [/^LD\d{2}$/, 'landsdeel'],
  [/^PV\d{2}$/, 'provincie'],
  [/^CR\d{2}$/, 'corop'],
  [/^GG\d{4}$/, 'ggd-regio'],
  [/^ZK\d{2,4}$/, 'zorgkantoor'],
  [/^[1-9]\d{3}$/, 'postcode4'],
  [/^[1-9]\d{3}[A-Z]{2}$/, 'postcode6'],
]

/**
 * Reads the code of an area as a publisher writes it: padded with spaces, in small letters, `NL01` for the Netherlands (`NL00`), a
 * postcode as `5051 AB`. Amsterdam has letters in the codes of its wijken and buurten (`BU0363AA01`). Throws `FigureError` for
 * everything else.
 *
 * Four digits are a postcode. A file with bare municipality numbers (`1680` for GM1680) has to put `GM` in front itself.
 */
export function parseGebiedCode(text: string): { code: GebiedCode; soort: GebiedSoort } {
  const tidy = text
    .trim()
    .toUpperCase()
    .replace(/^(\d{4})\s([A-Z]{2})$/, '$1$2')
  const canonical = tidy === 'NL01' ? 'NL00' : tidy
  const soort = patterns.find(([pattern]) => pattern.test(canonical))?.[1]
  if (soort) return { code: canonical as GebiedCode, soort }
  throw new FigureError('gebied-ongeldig', refusalFor(tidy))
}

function refusalFor(text: string): string {
  if (text === '') return 'Er staat geen gebiedscode. Vul een code in, zoals GM0785.'
  return `De gebiedscode ${quoted(text)} is niet bekend. Schrijf bijvoorbeeld NL00, PV30, GM0785, WK078501, BU07850101, 5051 of 5051AB.`
}

/** The kind of an area, as its code tells. */
export function soortOf(code: GebiedCode): GebiedSoort {
  return parseGebiedCode(code).soort
}

/** The area that contains this one as far as the code tells: buurt to wijk, wijk to gemeente, otherwise null (the rest is data). */
export function parentCode(code: GebiedCode): GebiedCode | null {
  if (code.startsWith('BU')) return `WK${code.slice(2, 8)}` as GebiedCode
  if (code.startsWith('WK')) return `GM${code.slice(2, 6)}` as GebiedCode
  return null
}

/**
 * The country of an area: `NL00`, or `NL99` for the made-up country of the demo (GM99xx and what lies in it). Their figures never mix.
 */
export function landOf(code: GebiedCode): 'NL00' | 'NL99' {
  return /^(?:NL|GM|WK|BU)99/.test(code) ? 'NL99' : 'NL00'
}

/**
 * An area with the boundaries of a year, frozen. Reads the code with `parseGebiedCode`; throws `FigureError` without a name or a whole
 * year.
 */
export function defineGebied({ code, naam, jaar }: { code: string; naam: string; jaar: number }): Gebied {
  const parsed = parseGebiedCode(code)
  const tidyNaam = naam.trim()
  if (tidyNaam === '') throw new FigureError('gebied-ongeldig', `Gebied ${parsed.code} heeft geen naam. Vul een naam in.`)
  if (!Number.isInteger(jaar) || jaar < 1800 || jaar > 2999) {
    throw new FigureError('gebied-ongeldig', `Het jaar van de grenzen van ${parsed.code} is ${jaar}. Vul een heel jaar in, zoals 2024.`)
  }
  return Object.freeze({ ...parsed, naam: tidyNaam, jaar })
}

/** Whether two areas are the same one: the same code **and** the boundaries of the same year. The name does not count. */
export function isSameGebied(a: Gebied, b: Gebied): boolean {
  return a.code === b.code && a.jaar === b.jaar
}
