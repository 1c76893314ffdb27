import { parseGebiedCode } from '@buurtwijs/figures'
import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import { findMerk, type CbsMerk } from './geo-merk.ts'

/** Which area a feature of a map is about, in the words of its properties. */
export interface GeoGebied {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  /** Null when the map only has codes. */
  readonly naam: string | null
  /** Year of the boundaries, when the feature says so itself. */
  readonly jaar: number | null
  /** By what it shows that the map comes from CBS; null when anybody can have made it. */
  readonly merk: CbsMerk | null
}

export type GeoProperties = Readonly<Record<string, unknown>>

interface CodeKey {
  readonly code: string
  readonly naam: string
  /** Put before a code that consists of digits only. */
  readonly prefix: 'BU' | 'WK' | 'GM' | null
}

/** In the order they are tried: a map of buurten tells the wijk and gemeente of each as well. */
const codeKeys: readonly CodeKey[] = [
  { code: 'statcode', naam: 'statnaam', prefix: null },
  { code: 'buurtcode', naam: 'buurtnaam', prefix: 'BU' },
  { code: 'bu_code', naam: 'bu_naam', prefix: 'BU' },
  { code: 'wijkcode', naam: 'wijknaam', prefix: 'WK' },
  { code: 'wk_code', naam: 'wk_naam', prefix: 'WK' },
  { code: 'gemeentecode', naam: 'gemeentenaam', prefix: 'GM' },
  { code: 'gm_code', naam: 'gm_naam', prefix: 'GM' },
  { code: 'gwb_code', naam: 'regio', prefix: null },
  { code: 'gebiedscode', naam: 'gebiedsnaam', prefix: null },
  { code: 'code', naam: 'naam', prefix: null },
]
const codeLength = { BU: 8, WK: 6, GM: 4 } as const
const prefixOfRubriek: Readonly<Record<string, CodeKey['prefix']>> = { buurt: 'BU', wijk: 'WK', gemeente: 'GM' }

/** Finds the area of a feature; null when no property, nor the feature's own id, has a code. */
export function findGeoGebied(properties: GeoProperties, id: unknown): GeoGebied | null {
  const byKey = lowerKeys(properties)
  for (const key of codeKeys) {
    const prefix = key.prefix ?? prefixOfRubriek[textOf(byKey.get('rubriek')).toLowerCase()] ?? null
    const found = parseCode(textOf(byKey.get(key.code)), prefix)
    if (found) return describe(found, key.naam, { byKey, id })
  }
  const found = parseCode(textOf(id), null)
  return found && describe(found, 'naam', { byKey, id })
}

/** Water parts of the wijk- en buurtkaart carry the code of the land beside them. */
export function isWater(properties: GeoProperties): boolean {
  const byKey = lowerKeys(properties)
  return ['JA', 'B'].includes(textOf(byKey.get('water') ?? byKey.get('h2o')).toUpperCase())
}

/** A year in the name of a file or a layer: `buurt_2024`. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)20\d{2}(?!\d)/.exec(text)
  return match ? Number(match[0]) : null
}

function describe(
  found: { code: GebiedCode; soort: GebiedSoort },
  naamKey: string,
  { byKey, id }: { byKey: ReadonlyMap<string, unknown>; id: unknown },
): GeoGebied {
  return { ...found, naam: findNaam(byKey, naamKey), jaar: findJaar(byKey), merk: findMerk({ ...found, byKey, id }) }
}

function parseCode(text: string, prefix: CodeKey['prefix']): { code: GebiedCode; soort: GebiedSoort } | null {
  if (text === '') return null
  const full = prefix && /^\d[\dA-Z]*$/i.test(text) ? prefix + text.padStart(codeLength[prefix], '0') : text
  try {
    const parsed = parseGebiedCode(full)
    return parsed.soort === 'postcode4' ? null : parsed
  } catch {
    return null
  }
}

function findNaam(byKey: ReadonlyMap<string, unknown>, key: string): string | null {
  for (const candidate of [key, 'naam', 'name']) {
    const naam = textOf(byKey.get(candidate)).replaceAll(/\s+/g, ' ')
    if (naam !== '') return naam
  }
  return null
}

/** CBS writes the year before the code (`2024GM0014`); others have a property for it. */
function findJaar(byKey: ReadonlyMap<string, unknown>): number | null {
  const own = ['jaar', 'jaarcode', 'peiljaar', 'year'].map(key => textOf(byKey.get(key))).find(text => /^20\d{2}$/.test(text))
  const match = /^(20\d{2})[A-Z]{2}/.exec(textOf(byKey.get('jrstatcode')))
  return own ? Number(own) : match ? Number(match[1]) : null
}

function lowerKeys(properties: GeoProperties): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]))
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
