import { FigureError } from './figure-error.ts'
import type { Tekst } from './taal.ts'

/** telling = count, verhouding = rate or ratio, gemiddelde = mean, geld = an amount of money. */
export const maatSoorten = ['telling', 'percentage', 'verhouding', 'gemiddelde', 'score', 'geld'] as const
export type MaatSoort = (typeof maatSoorten)[number]

/** Whether more of it is good news, bad news, or neither. */
export const polariteiten = ['meer-is-gunstig', 'minder-is-gunstig', 'geen'] as const
export type Polariteit = (typeof polariteiten)[number]

/** How figures of several areas become one: added up, averaged with `gewicht` as weight, or not at all. */
export const samenvoegWijzen = ['optellen', 'gewogen', 'niet'] as const
export type Samenvoegen = (typeof samenvoegWijzen)[number]

/** What is measured: one measure has one unit, one number of decimals and one direction, whichever release it comes from. */
export interface Maat {
  readonly id: string
  readonly naam: Tekst
  readonly eenheid: Tekst
  readonly soort: MaatSoort
  /** Digits behind the comma when shown, 0 to 10. */
  readonly decimalen: number
  readonly polariteit: Polariteit
  readonly samenvoegen: Samenvoegen
  /** Id of the measure that weighs; always with `samenvoegen: 'gewogen'` and never otherwise. */
  readonly gewicht?: string
}

const mayAddUp: readonly MaatSoort[] = ['telling', 'geld']

/**
 * Freezes the definition of a measure, or throws `FigureError` when it contradicts itself: only counts and amounts of money add up;
 * counts have no weighted mean; a weighted mean needs another measure as weight; a name in both languages; 0 to 10 decimals.
 */
export function defineMaat(maat: Maat): Maat {
  const problem = findContradiction(maat)
  if (problem) throw new FigureError('maat-ongeldig', `De maat '${maat.id}' klopt niet: ${problem}.`)
  return Object.freeze({ ...maat, naam: Object.freeze({ ...maat.naam }), eenheid: Object.freeze({ ...maat.eenheid }) })
}

function findContradiction(maat: Maat): string | null {
  return findUnknownWord(maat) ?? findMissingPart(maat) ?? findWrongCombining(maat)
}

/** Definitions can come from a JSON file, past the type checker. */
function findUnknownWord({ soort, polariteit, samenvoegen }: Maat): string | null {
  if (!maatSoorten.includes(soort)) return `de soort '${soort}' bestaat niet`
  if (!polariteiten.includes(polariteit)) return `de polariteit '${polariteit}' bestaat niet`
  if (!samenvoegWijzen.includes(samenvoegen)) return `samenvoegen '${samenvoegen}' bestaat niet`
  return null
}

function findMissingPart({ id, naam, decimalen }: Maat): string | null {
  if (id === '' || /\s/.test(id)) return 'een id is één woord zonder spaties'
  if (naam.nl.trim() === '' || naam.en.trim() === '') return 'er hoort een naam in het Nederlands en in het Engels bij'
  if (!Number.isInteger(decimalen) || decimalen < 0 || decimalen > 10) {
    return `het aantal decimalen is ${decimalen} en moet een geheel getal van 0 tot en met 10 zijn`
  }
  return null
}

function findWrongCombining({ id, soort, samenvoegen, gewicht }: Maat): string | null {
  if (samenvoegen === 'optellen' && !mayAddUp.includes(soort)) return `een ${soort} kunt u niet optellen over gebieden`
  if (samenvoegen === 'gewogen' && soort === 'telling') return 'een telling kunt u niet middelen over gebieden'
  if (samenvoegen === 'gewogen' && !gewicht) return 'een gewogen gemiddelde heeft een gewicht nodig'
  if (samenvoegen !== 'gewogen' && gewicht !== undefined) return `een gewicht past niet bij samenvoegen '${samenvoegen}'`
  if (gewicht === id) return 'een maat kan niet het eigen gewicht zijn'
  return null
}
