import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Eenheid } from './cel.ts'
import { sayWaarde } from './fouten.ts'

const woorden = {
  nl: { onbekend: 'onbekend', nooit: 'niet voor 2044', jaar: 'jaar', miljard: 'miljard', miljoen: 'miljoen' },
  en: { onbekend: 'unknown', nooit: 'not before 2044', jaar: 'years', miljard: 'billion', miljoen: 'million' },
} as const

/** How many digits behind the point say something. */
const decimalen: Readonly<Record<Eenheid, number>> = { personen: 0, fte: 0, euro: 0, deel: 4, jaar: 0, jaren: 1, buurten: 1, verhouding: 3 }

/** A value in words, with as many digits as say something. */
export function zeg(waarde: number | null | undefined, eenheid: Eenheid, taal: Taal): string {
  if (waarde === null || waarde === undefined) return woorden[taal].onbekend
  const schaal = 10 ** decimalenOf(waarde, eenheid)
  const rond = Math.round(waarde * schaal) / schaal + 0
  return `${sayWaarde(rond, eenheid, taal)}${eenheid === 'jaren' ? ` ${woorden[taal].jaar}` : ''}`
}

/** A share of some size says enough with one digit behind the point of its per cent; of a few people the part counts too. */
function decimalenOf(waarde: number, eenheid: Eenheid): number {
  if (eenheid === 'deel' && Math.abs(waarde) >= 0.05) return 3
  return (eenheid === 'personen' || eenheid === 'fte') && Math.abs(waarde) < 100 ? 1 : decimalen[eenheid]
}

/** How long until the money is back. Without a number it never is within the years of the model, unless the amounts themselves are not known. */
export function zegTerug(waarde: number | null | undefined, isBekend: boolean, taal: Taal): string {
  return (waarde === null || waarde === undefined) && isBekend ? woorden[taal].nooit : zeg(waarde, 'jaren', taal)
}

/** The same with large amounts in millions and billions. */
export function zegKort(waarde: number | null | undefined, eenheid: Eenheid, taal: Taal): string {
  if (waarde === null || waarde === undefined || eenheid !== 'euro' || Math.abs(waarde) < 1e6) return zeg(waarde, eenheid, taal)
  const { miljard, miljoen } = woorden[taal]
  const [deler, woord] = Math.abs(waarde) >= 1e9 ? [1e9, miljard] : [1e6, miljoen]
  const rond = waarde / deler
  const cijfers = Math.abs(rond) >= 100 ? 0 : 1
  const text = formatGetal(rond, Number.isInteger(Number(rond.toFixed(cijfers))) ? 0 : cijfers, taal)
  return `€\u00A0${text}\u00A0${woord}`
}

/** To the cent, as it stands in the workbook; what is not in euros as exactly as it is shown anywhere. */
export function zegPrecies(waarde: number | null | undefined, eenheid: Eenheid, taal: Taal): string {
  if (waarde === null || waarde === undefined) return woorden[taal].onbekend
  return eenheid === 'euro' ? `€\u00A0${formatGetal(waarde, 2, taal)}` : zeg(waarde, eenheid, taal)
}
