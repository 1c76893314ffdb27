/** How a percentage is said as a sentence about people: the noun, and what they do, for one and for many. */
export interface Zegswijze {
  readonly wie: string
  readonly enkelvoud: string
  readonly meervoud: string
}

export interface Uitspraak {
  readonly nl: Zegswijze
  readonly en: Zegswijze
  /** Of measures in one group only the one that stands out most speaks, so that nobody reads the same thing three times. */
  readonly groep: string
}

type Rij = readonly [groep: string, nlEnkelvoud: string, nlMeervoud: string, enEnkelvoud: string, enMeervoud: string]

/** Measures that may become a sentence, with what the people concerned do. */
const volwassenen: Readonly<Record<string, Rij>> = {
  'gezondheid-goed-18plus': ['gezondheid', 'voelt zich gezond', 'voelen zich gezond', 'is in good health', 'are in good health'],
  'langdurige-aandoening-18plus': [
    'gezondheid',
    'heeft een langdurige aandoening',
    'hebben een langdurige aandoening',
    'has a long-term condition',
    'have a long-term condition',
  ],
  'beperkt-18plus': [
    'beperkt',
    'kan minder door de gezondheid',
    'kunnen minder door hun gezondheid',
    'is limited by their health',
    'are limited by their health',
  ],
  'lichamelijke-beperking-18plus': [
    'beperkt',
    'heeft moeite met horen, zien of bewegen',
    'hebben moeite met horen, zien of bewegen',
    'has difficulty hearing, seeing or moving',
    'have difficulty hearing, seeing or moving',
  ],
  'risico-angst-depressie-18plus': [
    'somber',
    'heeft kans op angst of somberheid',
    'hebben kans op angst of somberheid',
    'is at risk of anxiety or depression',
    'are at risk of anxiety or depression',
  ],
  'stress-18plus': [
    'somber',
    'had de laatste weken veel stress',
    'hadden de laatste weken veel stress',
    'had a lot of stress in recent weeks',
    'had a lot of stress in recent weeks',
  ],
  'regie-18plus': [
    'regie',
    'heeft grip op het eigen leven',
    'hebben grip op hun eigen leven',
    'feels in control of their life',
    'feel in control of their lives',
  ],
  'eenzaam-18plus': ['eenzaam', 'voelt zich eenzaam', 'voelen zich eenzaam', 'feels lonely', 'feel lonely'],
  'ernstig-eenzaam-18plus': ['eenzaam', 'voelt zich erg eenzaam', 'voelen zich erg eenzaam', 'feels very lonely', 'feel very lonely'],
  'beweegrichtlijn-18plus': ['bewegen', 'beweegt genoeg', 'bewegen genoeg', 'gets enough exercise', 'get enough exercise'],
  'sporters-18plus': ['bewegen', 'sport elke week', 'sporten elke week', 'does sports every week', 'do sports every week'],
  'overgewicht-18plus': ['gewicht', 'heeft overgewicht', 'hebben overgewicht', 'is overweight', 'are overweight'],
  'ernstig-overgewicht-18plus': [
    'gewicht',
    'heeft ernstig overgewicht',
    'hebben ernstig overgewicht',
    'is severely overweight',
    'are severely overweight',
  ],
  'rokers-18plus': ['roken', 'rookt', 'roken', 'smokes', 'smoke'],
  'alcoholrichtlijn-18plus': [
    'alcohol',
    'drinkt weinig of geen alcohol',
    'drinken weinig of geen alcohol',
    'drinks little or no alcohol',
    'drink little or no alcohol',
  ],
  'overmatige-drinkers-18plus': ['alcohol', 'drinkt te veel', 'drinken te veel', 'drinks too much', 'drink too much'],
  'moeite-met-rondkomen-18plus': [
    'rondkomen',
    'heeft moeite met rondkomen',
    'hebben moeite met rondkomen',
    'has trouble making ends meet',
    'have trouble making ends meet',
  ],
  'vrijwilligers-18plus': ['vrijwilligers', 'doet vrijwilligerswerk', 'doen vrijwilligerswerk', 'does volunteer work', 'do volunteer work'],
}

/** By id of the measure. Adults only: figures about 65 and older stand in the tables. */
export const uitspraken: Readonly<Record<string, Uitspraak>> = Object.fromEntries(
  Object.entries(volwassenen).map(([maat, [groep, nlOne, nlMany, enOne, enMany]]) => [
    maat,
    {
      groep,
      nl: { wie: 'volwassenen', enkelvoud: nlOne, meervoud: nlMany },
      en: { wie: 'adults', enkelvoud: enOne, meervoud: enMany },
    },
  ]),
)
