import type { Keuzevraag } from './vorm.ts'

/** What somebody can tell of themselves, in wide groups: results are split by these, one at a time. */
export const achtergronden = ['leeftijd', 'geslacht'] as const
export type Achtergrond = (typeof achtergronden)[number]

export const achtergrondVragen: Readonly<Record<Achtergrond, Keuzevraag>> = {
  leeftijd: {
    type: 'radiogroup',
    name: 'leeftijd',
    title: 'Hoe oud bent u?',
    choices: [
      { value: 'tot40', text: 'Jonger dan 40' },
      { value: '40tot65', text: '40 tot en met 64' },
      { value: '65tot75', text: '65 tot en met 74' },
      { value: 'vanaf75', text: '75 of ouder' },
    ],
  },
  geslacht: {
    type: 'radiogroup',
    name: 'geslacht',
    title: 'Bent u een vrouw of een man?',
    choices: [
      { value: 'vrouw', text: 'Vrouw' },
      { value: 'man', text: 'Man' },
      { value: 'anders', text: 'Anders' },
    ],
  },
}
