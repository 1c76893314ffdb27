import type { Indicator } from './indicator.ts'

const gedeeld = {
  laag: 'kwaliteit',
  samenvoegen: 'opnieuw-delen',
  isPerActiviteit: true,
  periode: 'halfjaar',
  uitdrukking: null,
} as const

const score = {
  ...gedeeld,
  soort: 'score',
  teller: { nl: 'Wie een 9 of 10 gaf, min wie een 0 tot en met 6 gaf', en: 'Who gave a 9 or 10, minus who gave a 0 up to and including 6' },
  eenheid: { nl: 'aanbevelingsscore', en: 'recommendation score' },
  maal: 100,
  decimalen: 0,
  polariteit: 'meer-is-gunstig',
} as const

/** What do people notice? */
export const kwaliteit = {
  zelfredzaamheid: {
    ...gedeeld,
    kaart: 'zelfredzaamheid',
    soort: 'aandeel',
    naam: { nl: 'Mensen die zich goed zelf redden', en: 'People who manage well by themselves' },
    teller: {
      nl: 'Mensen die volgens de vragenlijst alles zelf kunnen',
      en: 'People who can do everything themselves, by the questionnaire',
    },
    noemer: { nl: 'Mensen die antwoordden', en: 'People who answered' },
    eenheid: { nl: '%', en: '%' },
    maal: 100,
    decimalen: 0,
    polariteit: 'meer-is-gunstig',
  },
  mantelzorgbelasting: {
    ...gedeeld,
    kaart: 'mantelzorgbelasting',
    soort: 'aandeel',
    naam: { nl: 'Mantelzorgers die zwaar belast zijn', en: 'Informal carers with a heavy burden' },
    teller: {
      nl: 'Mantelzorgers die volgens de vragenlijst zwaar belast zijn',
      en: 'Informal carers with a heavy burden by the questionnaire',
    },
    noemer: { nl: 'Mantelzorgers die antwoordden', en: 'Informal carers who answered' },
    eenheid: { nl: '%', en: '%' },
    maal: 100,
    decimalen: 0,
    polariteit: 'minder-is-gunstig',
  },
  clientervaring: {
    ...score,
    kaart: 'clientervaring',
    naam: { nl: 'Zouden cliënten en patiënten dit aanraden?', en: 'Would clients and patients recommend this?' },
    noemer: { nl: 'Cliënten en patiënten die antwoordden', en: 'Clients and patients who answered' },
  },
  klachtenverloop: {
    ...gedeeld,
    kaart: 'klachtenverloop',
    soort: 'aandeel',
    naam: { nl: 'Patiënten met minder klachten', en: 'Patients with fewer symptoms' },
    teller: {
      nl: 'Patiënten die aan het eind van het zorgpad minder klachten hadden',
      en: 'Patients with fewer symptoms at the end of the pathway',
    },
    noemer: { nl: 'Patiënten die bij begin en eind antwoordden', en: 'Patients who answered at beginning and end' },
    eenheid: { nl: '%', en: '%' },
    maal: 100,
    decimalen: 0,
    polariteit: 'meer-is-gunstig',
  },
  'omaha-uitkomst': {
    ...gedeeld,
    kaart: 'omaha-uitkomst',
    soort: 'aandeel',
    naam: { nl: 'Cliënten met een betere uitkomst (Omaha)', en: 'Clients with a better outcome (Omaha)' },
    teller: { nl: 'Cliënten met wie het beter ging', en: 'Clients who were doing better' },
    noemer: { nl: 'Cliënten met een begin- en eindmeting', en: 'Clients measured at begin and end' },
    eenheid: { nl: '%', en: '%' },
    maal: 100,
    decimalen: 0,
    polariteit: 'meer-is-gunstig',
    isPerActiviteit: false,
    periode: 'jaar',
  },
  'ervaring-bewoners': {
    ...score,
    kaart: 'ervaring-bewoners',
    naam: { nl: 'Zouden bewoners dit aanraden?', en: 'Would residents recommend this?' },
    noemer: { nl: 'Bewoners die antwoordden', en: 'Residents who answered' },
  },
  ervaringsverhalen: {
    ...gedeeld,
    kaart: 'ervaringsverhalen',
    soort: 'verhalen',
    naam: { nl: 'Ervaringsverhalen', en: 'Residents’ stories' },
    teller: { nl: 'Verhalen die in deze periode zijn verteld, met toestemming', en: 'Stories told in this period, with consent' },
    noemer: null,
    eenheid: { nl: 'verhalen', en: 'stories' },
    maal: 1,
    decimalen: 0,
    polariteit: 'geen',
    samenvoegen: 'niet',
    isPerActiviteit: false,
  },
} as const satisfies Record<string, Indicator>
