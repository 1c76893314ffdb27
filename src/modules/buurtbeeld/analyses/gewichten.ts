import { Refusal } from '../../../refusal.ts'
import type { Kenmerk } from '../../statistics/index.ts'
import { kenmerken, structuurmaten } from '../../statistics/index.ts'

/** How much each feature counts: 1 unless told, at most `zwaarste`. */
export type Gewichten = Readonly<Record<Kenmerk, number>>

/** More, and the other features would play no part any more. */
export const zwaarste = 5

/**
 * Reads `leeftijd:2,ses:0`: how much features count; those that are not named count 1. Refuses what is no feature and no number from 0 to 5,
 * and a list in which nothing counts.
 */
export function readGewichten(text: string | undefined): Gewichten {
  const gewichten: Record<Kenmerk, number> = { leeftijd: 1, huishoudens: 1, herkomst: 1, ses: 1, stedelijkheid: 1, woningen: 1 }
  for (const part of text === undefined || text === '' ? [] : text.split(',')) {
    const [name = '', number = ''] = part.split(':').map(each => each.trim())
    const kenmerk = kenmerken.find(each => each === name)
    const gewicht = Number(number)
    if (!kenmerk) throw refuseGewicht(`'${name.slice(0, 30)}' is geen kenmerk. Kies uit: ${kenmerken.join(', ')}.`)
    if (number === '' || !(gewicht >= 0 && gewicht <= zwaarste))
      throw refuseGewicht(`Geef ${kenmerk} een gewicht van 0 tot en met ${zwaarste}, zoals ${kenmerk}:2.`)
    gewichten[kenmerk] = gewicht
  }
  if (kenmerken.every(kenmerk => gewichten[kenmerk] === 0)) throw refuseGewicht('Laat minstens één kenmerk meetellen.')
  return gewichten
}

function refuseGewicht(sentence: string): Refusal {
  return new Refusal(sentence, { code: 'gewicht-invalid' })
}

/** Of each structural measure, in their order: it counts for its part of its feature. */
export function weightsOf(gewichten: Gewichten): number[] {
  const counts = Map.groupBy(structuurmaten, ({ kenmerk }) => kenmerk)
  return structuurmaten.map(({ kenmerk }) => gewichten[kenmerk] / (counts.get(kenmerk)?.length ?? 1))
}
