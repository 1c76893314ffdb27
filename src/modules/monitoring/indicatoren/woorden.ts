import type { Tekst } from '@buurtwijs/figures'

/** Where a figure comes from. */
export const bronnen = {
  netwerk: { nl: 'Het netwerk telt zelf', en: 'Counted by the network' },
  gesprek: { nl: 'Gesprekken', en: 'Conversations' },
  vragenlijst: { nl: 'Vragenlijst', en: 'Questionnaire' },
  trainingsplatform: { nl: 'Platform voor trainingen', en: 'Training platform' },
  platform: { nl: 'Leverancier van het platform', en: 'Supplier of the platform' },
  transitieteam: { nl: 'Netwerk en transitieteam', en: 'Network and transition team' },
  verzekeraar: { nl: 'Zorgverzekeraars', en: 'Health insurers' },
  aanbieder: { nl: 'Zorgaanbieders', en: 'Care providers' },
  gemeente: { nl: 'Gemeente', en: 'Municipality' },
} as const satisfies Record<string, Tekst>
export type Bron = keyof typeof bronnen

/** How often a figure is delivered. */
export const frequenties = {
  maand: { nl: 'Elke maand', en: 'Every month' },
  kwartaal: { nl: 'Elk kwartaal', en: 'Every quarter' },
  halfjaar: { nl: 'Elk halfjaar', en: 'Every half year' },
  jaar: { nl: 'Elk jaar', en: 'Every year' },
  'begin-en-eind': { nl: 'Aan het begin en aan het eind', en: 'At the beginning and at the end' },
  'af-te-spreken': { nl: 'Nog af te spreken', en: 'Still to be agreed' },
} as const satisfies Record<string, Tekst>
export type Frequentie = keyof typeof frequenties

/** Who sees to it that a figure comes. */
export const eigenaren = {
  buurtnetwerk: { nl: 'Buurtnetwerk', en: 'Neighbourhood network' },
  'netwerk-en-transitieteam': { nl: 'Buurtnetwerk en transitieteam', en: 'Neighbourhood network and transition team' },
  'netwerk-en-onderzoek': {
    nl: 'Buurtnetwerk, lerende buurt en onderzoekscoalitie',
    en: 'Neighbourhood network, learning neighbourhood and research coalition',
  },
  transitieteam: { nl: 'Transitieteam', en: 'Transition team' },
  verzekeraar: { nl: 'Zorgverzekeraar', en: 'Health insurer' },
  alliantiepartner: { nl: 'Alliantiepartner', en: 'Alliance partner' },
  gemeente: { nl: 'Gemeente', en: 'Municipality' },
} as const satisfies Record<string, Tekst>
export type Eigenaar = keyof typeof eigenaren
