/** What organisations deliver. `stroom`: adds up over periods; `stand`: people or people at a moment, which do not. `uren` may have a decimal, `aantal` and `euro` are whole. */
export const levermaten = {
  'wijkverpleging-uren': { nl: 'Uren wijkverpleging', en: 'Hours of district nursing', soort: 'stroom', eenheid: 'uren' },
  'wijkverpleging-clienten': { nl: 'Cliënten wijkverpleging', en: 'Clients of district nursing', soort: 'stand', eenheid: 'aantal' },
  'wijkverpleging-instroom': {
    nl: 'Nieuwe cliënten wijkverpleging',
    en: 'New clients of district nursing',
    soort: 'stroom',
    eenheid: 'aantal',
  },
  'wijkverpleging-kosten': {
    nl: 'Kosten wijkverpleging, in euro',
    en: 'Cost of district nursing, in euros',
    soort: 'stroom',
    eenheid: 'euro',
  },
  'huisarts-patienten': { nl: 'Ingeschreven patiënten huisarts', en: 'Patients of a GP', soort: 'stand', eenheid: 'aantal' },
  'huisarts-consulten': { nl: 'Consulten huisarts', en: 'Consults of a GP', soort: 'stroom', eenheid: 'aantal' },
  'huisarts-visites': { nl: 'Visites huisarts', en: 'Home visits of a GP', soort: 'stroom', eenheid: 'aantal' },
  'seh-bezoeken': { nl: 'Bezoeken spoedeisende hulp (SEH)', en: 'Visits to A&E (SEH)', soort: 'stroom', eenheid: 'aantal' },
  'hap-consulten': { nl: 'Consulten huisartsenpost (HAP)', en: 'Consults of the GP post (HAP)', soort: 'stroom', eenheid: 'aantal' },
  opnames: { nl: 'Opnames in het ziekenhuis', en: 'Admissions to hospital', soort: 'stroom', eenheid: 'aantal' },
  ligdagen: { nl: 'Ligdagen in het ziekenhuis', en: 'Days in hospital', soort: 'stroom', eenheid: 'aantal' },
  'wmo-clienten': { nl: 'Inwoners met Wmo-hulp', en: 'Residents with Wmo support', soort: 'stand', eenheid: 'aantal' },
  'wmo-uren': { nl: 'Uren Wmo-hulp', en: 'Hours of Wmo support', soort: 'stroom', eenheid: 'uren' },
  medewerkers: { nl: 'Medewerkers', en: 'Members of staff', soort: 'stand', eenheid: 'aantal' },
  'medewerkers-uit': { nl: 'Medewerkers die vertrokken', en: 'Members of staff who left', soort: 'stroom', eenheid: 'aantal' },
  'verzuim-uren': { nl: 'Uren ziekteverzuim', en: 'Hours of sick leave', soort: 'stroom', eenheid: 'uren' },
  'contract-uren': { nl: 'Uren volgens contract', en: 'Hours by contract', soort: 'stroom', eenheid: 'uren' },
  'omaha-clienten': {
    nl: 'Cliënten met een begin- en eindmeting (Omaha)',
    en: 'Clients measured at begin and end (Omaha)',
    soort: 'stand',
    eenheid: 'aantal',
  },
  'omaha-beter': {
    nl: 'Cliënten met een betere uitkomst (Omaha)',
    en: 'Clients with a better outcome (Omaha)',
    soort: 'stand',
    eenheid: 'aantal',
  },
  'omaha-gelijk': {
    nl: 'Cliënten met dezelfde uitkomst (Omaha)',
    en: 'Clients with the same outcome (Omaha)',
    soort: 'stand',
    eenheid: 'aantal',
  },
  'omaha-slechter': {
    nl: 'Cliënten met een slechtere uitkomst (Omaha)',
    en: 'Clients with a worse outcome (Omaha)',
    soort: 'stand',
    eenheid: 'aantal',
  },
} as const
export type Levermaat = keyof typeof levermaten

export const levermaatNamen = Object.keys(levermaten) as Levermaat[]

export function isLevermaat(text: string): text is Levermaat {
  return Object.hasOwn(levermaten, text)
}

/** The groups: everybody, parts that together are everybody, and those of 65 and older, of which the last parts are a part. */
export const levergroepen = ['alle', '0-17', '18-64', '65-74', '75-84', '85+', '65+'] as const
export type Levergroep = (typeof levergroepen)[number]

export function isLevergroep(text: string): text is Levergroep {
  return (levergroepen as readonly string[]).includes(text)
}

/** Which groups add up to which. */
export const groepDelen: readonly { readonly geheel: Levergroep; readonly delen: readonly Levergroep[] }[] = [
  { geheel: 'alle', delen: ['0-17', '18-64', '65-74', '75-84', '85+'] },
  { geheel: '65+', delen: ['65-74', '75-84', '85+'] },
]

/** A period as it is written in a file: a year, a quarter or a month. */
export function isLeverperiode(text: string): boolean {
  return /^20\d\d(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/.test(text)
}

/** The periods that add up to this one: quarters of a year, months of a quarter. */
export function periodeDelen(periode: string): readonly string[] {
  const [jaar = '', deel] = periode.split('-')
  if (deel === undefined) return ['Q1', 'Q2', 'Q3', 'Q4'].map(kwartaal => `${jaar}-${kwartaal}`)
  if (!deel.startsWith('Q')) return []
  const first = (Number(deel.slice(1)) - 1) * 3 + 1
  return [first, first + 1, first + 2].map(maand => `${jaar}-${String(maand).padStart(2, '0')}`)
}

/** The largest figure that any country has; more is a code or a mistake. */
export const mostWaarde = 50_000_000
