import type { Taal } from '@buurtwijs/figures'

type Tekst = Readonly<Record<Taal, string>>

interface Criterium {
  readonly naam: Tekst
  /** What a reviewer looks at, in a sentence or two. */
  readonly uitleg: Tekst
}

/** What every plan is judged on, in the order in which people read it. */
export const criteria = {
  'past-bij-de-buurt': {
    naam: { nl: 'Past bij de buurt', en: 'Fits the neighbourhood' },
    uitleg: {
      nl: 'Pakken de activiteiten aan wat er in deze buurt speelt? Staat bij de activiteiten welke uitdaging zij aanpakken?',
      en: 'Do the activities take on what matters in this neighbourhood? Do they say which challenge they take on?',
    },
  },
  'werkt-het': {
    naam: { nl: 'Aannemelijk dat het werkt', en: 'Likely to work' },
    uitleg: {
      nl: 'Is het elders onderzocht of geprobeerd? Staat er wat er verandert, en waar die verwachting vandaan komt?',
      en: 'Was it studied or tried elsewhere? Does it say what changes, and where that expectation comes from?',
    },
  },
  'samen-met-bewoners': {
    naam: { nl: 'Samen met bewoners', en: 'Together with residents' },
    uitleg: {
      nl: 'Dachten bewoners mee, en doen zij mee? Doen ook huisarts, wijkverpleging, welzijn en gemeente mee?',
      en: 'Did residents think along, and do they take part? Do the GP, district nursing, welfare and the municipality?',
    },
  },
  'te-doen': {
    naam: { nl: 'Te doen voor dit netwerk', en: 'Feasible for this network' },
    uitleg: {
      nl: 'Is duidelijk wie wat doet en wanneer? Kan dit netwerk het naast het gewone werk aan?',
      en: 'Is it clear who does what, and when? Can this network carry it beside the usual work?',
    },
  },
  'kosten-passen': {
    naam: { nl: 'Kosten passen erbij', en: 'Costs are in proportion' },
    uitleg: {
      nl: 'Zijn uren en tarieven gewoon? Staat het bedrag in verhouding tot wat het oplevert, en betaalt de juiste partij?',
      en: 'Are hours and rates normal? Is the amount in proportion to what it yields, and does the right party pay?',
    },
  },
  'kan-blijven': {
    naam: { nl: 'Kan blijven', en: 'Can last' },
    uitleg: {
      nl: 'Gaat wat werkt door als dit geld op is? Wie betaalt het dan?',
      en: 'Does what works go on when this money is spent? Who pays for it then?',
    },
  },
} as const satisfies Record<string, Criterium>

export type CriteriumId = keyof typeof criteria

export const criteriumIds = Object.keys(criteria) as readonly CriteriumId[]

/** The scale, in words; the number is only how it is kept. */
export const schaal: Readonly<Record<1 | 2 | 3 | 4, Tekst>> = {
  1: { nl: 'Nog niet', en: 'Not yet' },
  2: { nl: 'Deels', en: 'Partly' },
  3: { nl: 'Ja', en: 'Yes' },
  4: { nl: 'Ja, heel goed', en: 'Yes, very well' },
}

export type Score = keyof typeof schaal
