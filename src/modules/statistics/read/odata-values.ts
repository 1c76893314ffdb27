import type { Ontbreekt } from '@buurtwijs/figures'
import type { TabelFamilie } from '../published-table.ts'

/** Why OData v4 says that an observation has no value. What it never said before is `onbekend`, with a remark. */
const valueAttributes: ReadonlyMap<string, Ontbreekt> = new Map([
  ['Impossible', 'kan-niet-voorkomen'],
  ['Confidential', 'geheim'],
  ['Secret', 'geheim'],
  ['Unreliable', 'onbetrouwbaar'],
  ['Missing', 'onbekend'],
  ['NotAvailable', 'onbekend'],
  ['Unknown', 'onbekend'],
  ['None', 'onbekend'],
])

export function reasonOfAttribute(attribute: string): Ontbreekt | null {
  return valueAttributes.get(attribute) ?? null
}

/** What the symbols in an untyped v3 cell mean, per family of tables. */
export interface Symbols {
  readonly punt: Ontbreekt
  readonly leeg: Ontbreekt
}

export function symbolsOf(familie: TabelFamilie): Symbols {
  if (familie === 'rivm-gezondheid') return { punt: 'onderdrukt', leeg: 'niet-gevraagd' }
  return { punt: 'geheim', leeg: 'kan-niet-voorkomen' }
}

/** Figures beyond this are a fault in the file: no count or amount about people comes near. */
const largest = 1e15

/** A number as publishers write it in OData, with a decimal point; NaN for everything else. */
export function readNumber(text: string): number {
  if (!/^-?\d{1,18}(?:\.\d{1,18})?$/.test(text)) return Number.NaN
  return checkSize(Number(text))
}

/** The number itself, or NaN when it is too large to be a figure. */
export function checkSize(value: number): number {
  return Math.abs(value) <= largest ? value : Number.NaN
}
