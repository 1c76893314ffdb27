import { sumOf } from './instrument.ts'
import type { Antwoorden, Instrument } from './instrument.ts'

/**
 * Instruments of which the official Dutch words are free to use but did not come with this product: we write no words that only look like them. The
 * scoring is here; an administrator puts the words in once, and a second one confirms them.
 */

const zorg = [
  { code: 'cq_voldoening', nl: 'voldoening', en: 'fulfilment', isGunstig: true },
  {
    code: 'cq_relatie',
    nl: 'problemen in de relatie met de naaste',
    en: 'problems in the relation with the person cared for',
    isGunstig: false,
  },
  { code: 'cq_geestelijk', nl: 'eigen geestelijke gezondheid', en: 'own mental health', isGunstig: false },
  { code: 'cq_combineren', nl: 'zorg met dagelijkse dingen combineren', en: 'combining care with daily activities', isGunstig: false },
  { code: 'cq_geld', nl: 'problemen met geld door de zorg', en: 'financial problems because of the care', isGunstig: false },
  { code: 'cq_steun', nl: 'steun van anderen bij de zorg', en: 'support with the care', isGunstig: true },
  { code: 'cq_lichamelijk', nl: 'eigen lichamelijke gezondheid', en: 'own physical health', isGunstig: false },
] as const

const gunstig = new Set<string>(zorg.filter(({ isGunstig }) => isGunstig).map(({ code }) => code))

/** "Geen" is 0, "enige" 1, "veel" 2: as it is for what is good, the other way round for what is hard. */
const zorgTelt = (code: number, item: string) => (gunstig.has(item) ? code : 2 - code)

export const carerqol: Instrument = {
  id: 'carerqol-7d',
  versie: '1',
  naam: { nl: 'Hoe het gaat met mantelzorgers (CarerQol-7D)', en: 'How carers are doing (CarerQol-7D)' },
  wat: {
    nl: 'Wat mantelzorg iemand geeft en kost: zeven kanten van zorgen voor een naaste, in één som.',
    en: 'What caring gives and costs: seven sides of caring for somebody close, in one sum.',
  },
  items: zorg.map(({ code, nl, en }) => ({ code, over: { nl, en } })),
  keuzes: ['0', '1', '2'],
  licentie: {
    nl: 'Vrij te gebruiken zonder toestemming vooraf (iMTA), met bronvermelding.',
    en: 'Free to use without prior permission (iMTA), with the source.',
  },
  bron: 'Brouwer, W.B.F., Van Exel, N.J.A., Van Gorp, B. & Redekop, W.K. (2006). The CarerQol instrument. Quality of Life Research, 15, 1005-1021.',
  woordenUit: null,
  bewoording: null,
  hash: null,
  schalen: [
    {
      id: 'som',
      naam: { nl: 'Som van zeven kanten', en: 'Sum of seven sides' },
      laagst: 0,
      hoogst: 14,
      meerIs: 'gunstig',
      scoor: (antwoorden: Antwoorden) =>
        sumOf(
          antwoorden,
          zorg.map(({ code }) => code),
          { telt: zorgTelt },
        ),
    },
  ],
  indeling: null,
  magNamens: false,
}

const dagelijks = [
  { code: 'katz_wassen', nl: 'wassen', en: 'bathing' },
  { code: 'katz_kleden', nl: 'aankleden', en: 'dressing' },
  { code: 'katz_toilet', nl: 'naar het toilet gaan', en: 'going to the toilet' },
  { code: 'katz_verplaatsen', nl: 'in en uit bed of stoel komen', en: 'getting in and out of bed or chair' },
  { code: 'katz_continentie', nl: 'urine en ontlasting ophouden', en: 'continence' },
  { code: 'katz_eten', nl: 'eten', en: 'feeding' },
] as const

/** "Zelf" is 1, "met hulp" 0: the score of the original index counts what somebody does alone. Other versions count the other way, so the direction is part of the name. */
export const katz6: Instrument = {
  id: 'katz-6',
  versie: '1',
  naam: { nl: 'Zelf de dag redden (Katz-6)', en: 'Managing the day alone (Katz-6)' },
  wat: {
    nl: 'Hoeveel van zes dagelijkse dingen iemand zonder hulp doet. Meer is zelfstandiger.',
    en: 'How many of six daily things somebody does without help. More is more independent.',
  },
  items: dagelijks.map(({ code, nl, en }) => ({ code, over: { nl, en } })),
  keuzes: ['1', '0'],
  licentie: { nl: 'Vrij te gebruiken met bronvermelding.', en: 'Free to use with the source.' },
  bron: 'Katz, S., Ford, A.B., Moskowitz, R.W., Jackson, B.A. & Jaffe, M.W. (1963). Studies of illness in the aged. The index of ADL. JAMA, 185, 914-919.',
  woordenUit: null,
  bewoording: null,
  hash: null,
  schalen: [
    {
      id: 'zelfstandig',
      naam: { nl: 'Dingen die iemand zelf doet', en: 'Things that somebody does alone' },
      laagst: 0,
      hoogst: 6,
      meerIs: 'gunstig',
      scoor: (antwoorden: Antwoorden) =>
        sumOf(
          antwoorden,
          dagelijks.map(({ code }) => code),
        ),
    },
  ],
  indeling: null,
  magNamens: true,
}
