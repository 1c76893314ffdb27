import { Refusal } from '../../../refusal.ts'
import type { Kenmerk } from '../../statistics/index.ts'
import { kenmerken, structuurmaten } from '../../statistics/index.ts'

/** How much each feature and, within its feature, each measure counts: 1 unless told, at most `zwaarste`. */
export interface Gewichten {
  readonly kenmerken: Readonly<Record<Kenmerk, number>>
  /** By id of the measure; those that are not here count 1. */
  readonly maten: Readonly<Record<string, number>>
}

/** More, and the other features would play no part any more. */
export const zwaarste = 5

/**
 * Reads `leeftijd:2,koopwoningen:0`: how much features and measures count; those that are not named count 1. Refuses what is neither, what is no
 * number from 0 to 5, and a list in which nothing counts.
 */
export function readGewichten(text: string | undefined): Gewichten {
  const perKenmerk: Record<Kenmerk, number> = { leeftijd: 1, huishoudens: 1, herkomst: 1, ses: 1, stedelijkheid: 1, woningen: 1 }
  const maten: Record<string, number> = {}
  for (const part of text === undefined || text === '' ? [] : text.split(',')) {
    const [name = '', number = ''] = part.split(':').map(each => each.trim())
    const kenmerk = kenmerken.find(each => each === name)
    const maat = structuurmaten.find(each => each.maat === name)
    const gewicht = Number(number)
    if (!kenmerk && !maat) {
      const [short, all] = [name.slice(0, 30), kenmerken.join(', ')]
      throw refuseGewicht(`'${short}' is geen kenmerk. Kies uit: ${all}.`, `'${short}' is not a feature. Choose from: ${all}.`)
    }
    if (number === '' || !(gewicht >= 0 && gewicht <= zwaarste)) {
      throw refuseGewicht(
        `Geef ${name} een gewicht van 0 tot en met ${zwaarste}, zoals ${name}:2.`,
        `Give ${name} a weight from 0 to ${zwaarste}, such as ${name}:2.`,
      )
    }
    if (kenmerk) perKenmerk[kenmerk] = gewicht
    else if (maat) maten[maat.maat] = gewicht
  }
  const gewichten = { kenmerken: perKenmerk, maten }
  if (weightsOf(gewichten).every(gewicht => gewicht === 0))
    throw refuseGewicht('Laat minstens één kenmerk meetellen.', 'Let at least one feature count.')
  return gewichten
}

function refuseGewicht(sentence: string, en: string): Refusal {
  return new Refusal(sentence, { code: 'gewicht-invalid', en })
}

/** Of each structural measure, in their order: it counts for its part of its feature. */
export function weightsOf({ kenmerken: perKenmerk, maten }: Gewichten): number[] {
  const within = (maat: string) => maten[maat] ?? 1
  const all = Map.groupBy(structuurmaten, ({ kenmerk }) => kenmerk)
  return structuurmaten.map(({ maat, kenmerk }) => {
    const together = (all.get(kenmerk) ?? []).reduce((sum, each) => sum + within(each.maat), 0)
    return together === 0 ? 0 : (perKenmerk[kenmerk] * within(maat)) / together
  })
}
