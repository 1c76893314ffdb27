import type { Datum, MisschienDatum } from '../datum.ts'
import { formatDatum } from '../datum.ts'
import { countWords } from '../woorden.ts'
import type { Portefeuille } from './portefeuille.ts'
import type { NieuwStuk, Stuk } from './stuk.ts'
import { makeStuk } from './stuk.ts'

/** A milestone as agreed with the insurers. */
export interface Mijlpaal {
  readonly id: string
  readonly tekst: string
  /** Null when no day was agreed. */
  readonly afgesproken: Datum | null
  /** Null while it is not reached. */
  readonly bereikt: MisschienDatum | null
  /** Where it can be seen that it was reached; null when there is nothing yet. */
  readonly bewijs: string | null
}

export interface MijlpalenInhoud {
  readonly programma: string
  readonly portefeuille: Portefeuille
  readonly mijlpalen: readonly Mijlpaal[]
}

export interface MijlpalenVraag extends MijlpalenInhoud, Pick<NieuwStuk<MijlpalenInhoud>, 'vorige' | 'hash'> {}

/** The report about milestones to the insurers: totals per cohort and the state of each milestone, in data and in words. */
export function makeMijlpalenrapport({ programma, portefeuille, mijlpalen, vorige, hash }: MijlpalenVraag): Stuk<MijlpalenInhoud> {
  const inhoud = { programma, portefeuille, mijlpalen }
  return makeStuk({ soort: 'mijlpalenrapport', datum: portefeuille.op, inhoud, teksten: sayMijlpalen(inhoud), vorige, hash })
}

/** How a milestone stands on a day. */
export function sayMijlpaal({ tekst, afgesproken, bereikt, bewijs }: Mijlpaal, op: Datum): string {
  const agreed = afgesproken === null ? '' : ` De afspraak was ${formatDatum(afgesproken)}.`
  if (bereikt === null) {
    const late = afgesproken !== null && afgesproken < op ? ' Dat is voorbij.' : ''
    return `${tekst}: nog niet bereikt.${agreed}${late}`
  }
  const when = bereikt === 'onbekend' ? 'bereikt, maar de datum is onbekend' : `bereikt op ${formatDatum(bereikt)}`
  const proof = bewijs === null ? ' Er is nog geen bewijsstuk bij.' : ` Bewijs: ${bewijs}.`
  return `${tekst}: ${when}.${agreed}${proof}`
}

function sayMijlpalen({ programma, portefeuille, mijlpalen }: MijlpalenInhoud): readonly string[] {
  const { op, cohorten } = portefeuille
  const reached = mijlpalen.filter(({ bereikt }) => bereikt !== null).length
  const count =
    mijlpalen.length === 0
      ? 'Er zijn nog geen mijlpalen afgesproken.'
      : `Van de ${countWords(mijlpalen.length, 'mijlpaal', 'mijlpalen')} ${reached === 1 ? 'is' : 'zijn'} er ${reached} bereikt.`
  return [
    `Dit is de stand van ${programma} op ${formatDatum(op)}.`,
    ...cohorten.map(({ zin }) => zin),
    count,
    ...mijlpalen.map(mijlpaal => sayMijlpaal(mijlpaal, op)),
  ]
}
