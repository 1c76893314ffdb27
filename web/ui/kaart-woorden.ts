import { describeOntbreekt } from '@buurtwijs/figures'
import { formatWaarde } from '../charts/numbers.ts'
import type { Taal } from '../data.ts'
import type { Klasse, Onderwerp, Vlak } from '../kaart-data.ts'

type Over = Pick<Onderwerp, 'decimalen' | 'eenheid'>

/** A figure as the map rounds it: with a per cent sign, other units stand under the title. */
export function writeGetal(waarde: number, { decimalen, eenheid }: Over, taal: Taal): string {
  return formatWaarde(waarde, { taal, decimalen, ...(eenheid === '%' ? { eenheid } : {}) })
}

/** The figures of a class: from the lowest to the highest. */
export function writeKlasse(
  klasse: Klasse,
  over: Over,
  how: { readonly taal: Taal; readonly van: (van: string, tot: string) => string },
): string {
  return how.van(writeGetal(klasse.van, over, how.taal), writeGetal(klasse.tot, over, how.taal))
}

/** What an area shows: its figure, or that it has none and why. */
export function writeOpKaart(
  { waarde, ontbreekt }: Pick<Vlak, 'waarde' | 'ontbreekt'>,
  over: Over,
  { taal, geen }: { readonly taal: Taal; readonly geen: string },
): string {
  if (waarde !== null) return writeGetal(waarde, over, taal)
  return ontbreekt === undefined ? geen : describeOntbreekt(ontbreekt, taal)
}
