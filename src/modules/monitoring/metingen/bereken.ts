import type { IndicatorNaam } from '../indicatoren/register.ts'
import { findIndicator, isIndicator } from '../indicatoren/register.ts'

/** A figure as it is delivered: how many, and of how many where there is a denominator. */
export interface Cijferpaar {
  readonly teller: number
  readonly noemer: number | null
}

/** What a figure comes to; null when it is a part of nothing. */
export function waardeVan(indicator: IndicatorNaam, { teller, noemer }: Cijferpaar): number | null {
  const row = findIndicator(indicator)
  if (row.noemer === null) return teller
  return noemer === null || noemer === 0 ? null : (row.maal * teller) / noemer
}

/**
 * A figure that is made of others, of the same period. Null when one of them is missing; when numerators are added up, also when they are not parts of one
 * and the same whole.
 */
export function berekend(indicator: IndicatorNaam, find: (naam: IndicatorNaam) => Cijferpaar | null): Cijferpaar | null {
  const { uitdrukking } = findIndicator(indicator)
  if (uitdrukking === null) return find(indicator)
  const look = (naam: string) => (isIndicator(naam) ? find(naam) : null)
  if (uitdrukking.soort === 'deling') {
    const [teller, noemer] = [look(uitdrukking.teller), look(uitdrukking.noemer)]
    return teller === null || noemer === null ? null : { teller: teller.teller, noemer: noemer.teller }
  }
  const parts = uitdrukking.van.map(look)
  const [first] = parts
  if (first === null || first === undefined) return null
  if (parts.some(part => part === null || part.noemer !== first.noemer)) return null
  return { teller: parts.reduce((sum, part) => sum + (part?.teller ?? 0), 0), noemer: first.noemer }
}
