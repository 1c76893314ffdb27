import { Refusal } from '../../../refusal.ts'

/**
 * How heavy each part of a proposal counts. `ernst`, `omvang` and `invloed` are exponents of a weighted geometric mean, 0 to 5; `stem` is the
 * share that voices have beside the figures, 0 to 1.
 */
export interface Gewichten {
  readonly ernst: number
  readonly omvang: number
  readonly invloed: number
  readonly stem: number
}

/** All three as heavy, and voices for three tenths: a default of our own, which a network can change. */
export const gewoneGewichten: Gewichten = { ernst: 1, omvang: 1, invloed: 1, stem: 0.3 }

/** Refuses weights outside their range, and three that are all nothing. */
export function checkGewichten(gewichten: Gewichten): Gewichten {
  const { ernst, omvang, invloed, stem } = gewichten
  for (const [field, value] of Object.entries({ ernst, omvang, invloed })) {
    if (!(value >= 0 && value <= 5)) throw refuse(field, `Kies voor ${field} een gewicht van 0 tot en met 5.`)
  }
  if (!(stem >= 0 && stem <= 1)) throw refuse('stem', 'Kies voor stemmen een aandeel van 0 tot en met 1.')
  if (ernst + omvang + invloed === 0) throw refuse('ernst', 'Geef ten minste één van de drie een gewicht boven 0.')
  return gewichten
}

function refuse(field: string, sentence: string): Refusal {
  return new Refusal(sentence, { code: 'gewicht-invalid', place: { field } })
}
