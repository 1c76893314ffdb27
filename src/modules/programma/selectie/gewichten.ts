import { Refusal } from '../../../refusal.ts'
import type { CriteriumId } from './criteria.ts'
import { criteriumIds, criteriumNaam } from './criteria.ts'

/** How heavy each criterium counts. Only the proportions matter: 1 and 2 say the same as 10 and 20. */
export type Gewichten = Readonly<Record<CriteriumId, number>>

/** Every criterium as heavy as another: the choice of who did not choose. */
export const gelijkeGewichten: Gewichten = {
  'eerste-lijn': 1,
  bewoners: 1,
  keten: 1,
  marktaandeel: 1,
  urgentie: 1,
  uitvoeringskracht: 1,
}

/** Refuses a weight that is negative or no number, and weights that are all zero. */
export function defineGewichten(input: Gewichten): Gewichten {
  for (const id of criteriumIds) {
    if (input[id] >= 0 && Number.isFinite(input[id])) continue
    throw new Refusal(`Het gewicht ${input[id]} voor ‘${criteriumNaam(id)}’ kan niet. Geef 0 of een getal boven 0.`, {
      code: 'gewichten-invalid',
      place: { field: id },
    })
  }
  if (criteriumIds.every(id => input[id] === 0)) {
    throw new Refusal('Alle gewichten zijn 0. Geef minstens één criterium een gewicht boven 0.', { code: 'gewichten-invalid' })
  }
  return Object.freeze({ ...input })
}

/** The weights as shares that add up to 1. */
export function sharesOf(gewichten: Gewichten): Gewichten {
  const largest = Math.max(...criteriumIds.map(id => gewichten[id]))
  const scaled = mapGewichten(id => gewichten[id] / largest)
  const sum = criteriumIds.reduce((total, id) => total + scaled[id], 0)
  return mapGewichten(id => scaled[id] / sum)
}

/** Criteria that count. */
export function countedCriteria(gewichten: Gewichten): readonly CriteriumId[] {
  return criteriumIds.filter(id => gewichten[id] > 0)
}

/** Says which weights were used, and that they are equal when they are. */
export function sayGewichten(gewichten: Gewichten): string {
  const shares = sharesOf(gewichten)
  const parts = criteriumIds.map(id => `${criteriumNaam(id)} ${Math.round(shares[id] * 100)}%`)
  const isEqual = new Set(criteriumIds.map(id => gewichten[id])).size === 1
  if (isEqual) return 'Alle criteria tellen even zwaar. Dat is de gewone keuze; u kunt zelf andere gewichten kiezen.'
  return `De gewichten zijn zelf gekozen: ${parts.join(', ')}.`
}

function mapGewichten(weigh: (id: CriteriumId) => number): Gewichten {
  return {
    'eerste-lijn': weigh('eerste-lijn'),
    bewoners: weigh('bewoners'),
    keten: weigh('keten'),
    marktaandeel: weigh('marktaandeel'),
    urgentie: weigh('urgentie'),
    uitvoeringskracht: weigh('uitvoeringskracht'),
  }
}
