import { perLeeftijd } from './onderwerp.ts'
import type { Onderwerp } from './onderwerp.ts'

/** Who live here, how they get by, and what they do for each other. */
export const leefOnderwerpen: readonly Onderwerp[] = [
  {
    id: 'ouderen',
    naam: { nl: 'Ouder worden', en: 'Growing older' },
    maten: [{ id: 'leeftijd-65-plus-pct', richting: 'vraagt-meer' }],
    kan: { preventie: 2, 'integrale-eerste-lijn': 3, 'behandeling-dichtbij': 3, 'zorgzame-buurt': 3 },
    uitdaging: { nl: 'Veel ouderen, en dus meer vraag naar zorg', en: 'Many older people, so more demand for care' },
    kracht: null,
    waarom: {
      nl: 'Ouderen hebben vaker zorg nodig, terwijl er minder mensen zijn om die te geven. Veel ouderen willen ook zelf iets doen voor de buurt.',
      en: 'Older people need care more often, while fewer people are there to give it. Many of them want to do something for the neighbourhood too.',
    },
  },
  {
    id: 'alleen-wonen',
    naam: { nl: 'Alleen wonen', en: 'Living alone' },
    maten: [{ id: 'huishoudens-alleenwonend-pct', richting: 'vraagt-meer' }],
    kan: { 'zorgzame-buurt': 3, preventie: 1 },
    uitdaging: { nl: 'Veel mensen wonen alleen', en: 'Many people live alone' },
    kracht: null,
    waarom: {
      nl: 'Wie alleen woont, heeft bij ziekte niemand in huis. Dan zijn buren, familie of de thuiszorg nodig.',
      en: 'Who lives alone has nobody at home when ill. Neighbours, family or home care are needed then.',
    },
  },
  {
    id: 'mantelzorg',
    naam: { nl: 'Zorgen voor een ander', en: 'Caring for somebody' },
    maten: perLeeftijd('mantelzorgers', 'vraagt-meer'),
    kan: { preventie: 2, 'integrale-eerste-lijn': 2, 'zorgzame-buurt': 3 },
    uitdaging: { nl: 'Veel mensen zorgen voor een naaste', en: 'Many people care for somebody close' },
    kracht: null,
    waarom: {
      nl: 'Mantelzorg houdt mensen thuis. Wie het te zwaar heeft, valt uit, en dan is er ineens veel zorg nodig.',
      en: 'Informal care keeps people at home. A carer who is overburdened drops out, and then much care is needed at once.',
    },
  },
  {
    id: 'vrijwilligers',
    naam: { nl: 'Vrijwilligers', en: 'Volunteers' },
    maten: perLeeftijd('vrijwilligers', 'gunstig'),
    kan: { 'zorgzame-buurt': 3, 'lerende-buurt': 1 },
    uitdaging: { nl: 'Minder mensen die vrijwilligerswerk doen', en: 'Fewer people who volunteer' },
    kracht: { nl: 'Veel mensen doen vrijwilligerswerk', en: 'Many people volunteer' },
    waarom: {
      nl: 'Een buurt die voor elkaar zorgt, rust op mensen die iets voor een ander doen.',
      en: 'A caring neighbourhood rests on people who do something for others.',
    },
  },
  {
    id: 'rondkomen',
    naam: { nl: 'Rondkomen', en: 'Making ends meet' },
    maten: [
      ...perLeeftijd('moeite-met-rondkomen', 'ongunstig'),
      { id: 'huishoudens-sociaal-minimum', richting: 'ongunstig' },
      { id: 'huishoudens-laag-inkomen', richting: 'ongunstig' },
      { id: 'bijstand-pct', richting: 'ongunstig' },
    ],
    kan: { preventie: 1, 'integrale-eerste-lijn': 2, 'zorgzame-buurt': 1 },
    uitdaging: { nl: 'Meer mensen die moeilijk rondkomen', en: 'More people who struggle to make ends meet' },
    kracht: { nl: 'Weinig mensen hebben moeite met rondkomen', en: 'Few people struggle to make ends meet' },
    waarom: {
      nl: 'Zorgen over geld geven stress, en stress maakt ziek. Zorg en welzijn kunnen samen op tijd naar hulp verwijzen.',
      en: 'Money worries bring stress, and stress makes people ill. Care and welfare can refer to help in time, together.',
    },
  },
  {
    id: 'welvaart',
    naam: { nl: 'Welvaart, opleiding en werk', en: 'Wealth, education and work' },
    maten: [
      { id: 'ses-score', richting: 'gunstig' },
      { id: 'inkomen-per-inwoner', richting: 'gunstig' },
    ],
    kan: { preventie: 1, 'zorgzame-buurt': 1, 'lerende-buurt': 1 },
    uitdaging: { nl: 'Minder welvaart, opleiding en werk', en: 'Less wealth, education and work' },
    kracht: { nl: 'Meer welvaart, opleiding en werk', en: 'More wealth, education and work' },
    waarom: {
      nl: 'Wie minder geld, opleiding of werk heeft, leeft gemiddeld korter en in minder goede gezondheid.',
      en: 'People with less money, education or work live shorter lives on average, and in poorer health.',
    },
  },
]
