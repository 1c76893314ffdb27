import type { Indicator } from './indicator.ts'

const gedeeld = {
  laag: 'effectiviteit',
  soort: 'verhouding',
  polariteit: 'minder-is-gunstig',
  samenvoegen: 'opnieuw-delen',
  isPerActiviteit: false,
  periode: 'jaar',
  uitdrukking: null,
} as const

const perPatient = {
  ...gedeeld,
  noemer: { nl: 'Patiënten in de buurt', en: 'Patients in the neighbourhood' },
  maal: 1,
  decimalen: 2,
} as const

const procent = { eenheid: { nl: '%', en: '%' }, maal: 100, decimalen: 1 } as const

/** Is less care needed, and do professionals stay? */
export const effectiviteit = {
  'uren-wijkverpleging': {
    ...gedeeld,
    kaart: 'uren-wijkverpleging',
    naam: { nl: 'Uren wijkverpleging per cliënt', en: 'District-nursing hours per client' },
    teller: { nl: 'Uren wijkverpleging in deze periode', en: 'Hours of district nursing in this period' },
    noemer: { nl: 'Cliënten van de wijkverpleging', en: 'Clients of district nursing' },
    eenheid: { nl: 'uur per cliënt', en: 'hours per client' },
    maal: 1,
    decimalen: 1,
  },
  'instroom-wijkverpleging': {
    ...gedeeld,
    ...procent,
    kaart: 'instroom-wijkverpleging',
    naam: { nl: 'Nieuwe cliënten in de wijkverpleging', en: 'Clients entering district nursing' },
    teller: { nl: 'Cliënten die in deze periode begonnen', en: 'Clients who began in this period' },
    noemer: { nl: 'Cliënten bij het begin van de periode', en: 'Clients at the beginning of the period' },
  },
  'uren-wmo': {
    ...gedeeld,
    kaart: 'uren-wmo',
    naam: { nl: 'Uren Wmo-hulp per cliënt', en: 'Hours of Wmo support per client' },
    teller: { nl: 'Uren Wmo-hulp in deze periode', en: 'Hours of Wmo support in this period' },
    noemer: { nl: 'Inwoners met Wmo-hulp', en: 'Residents with Wmo support' },
    eenheid: { nl: 'uur per cliënt', en: 'hours per client' },
    polariteit: 'geen',
    maal: 1,
    decimalen: 1,
  },
  'consulten-huisarts': {
    ...perPatient,
    kaart: 'consulten-huisarts',
    naam: { nl: 'Consulten bij de huisarts', en: 'GP consults' },
    teller: { nl: 'Consulten bij de huisarts in deze periode', en: 'GP consults in this period' },
    eenheid: { nl: 'per patiënt', en: 'per patient' },
  },
  'visites-huisarts': {
    ...perPatient,
    kaart: 'consulten-huisarts',
    naam: { nl: 'Visites van de huisarts', en: 'GP home visits' },
    teller: { nl: 'Visites van de huisarts in deze periode', en: 'GP home visits in this period' },
    eenheid: { nl: 'per patiënt', en: 'per patient' },
  },
  'seh-bezoeken': {
    ...perPatient,
    kaart: 'seh-en-hap',
    naam: { nl: 'Bezoeken aan de spoedeisende hulp', en: 'Visits to A&E' },
    teller: { nl: 'Bezoeken aan de spoedeisende hulp in deze periode', en: 'Visits to A&E in this period' },
    eenheid: { nl: 'per patiënt', en: 'per patient' },
  },
  'hap-bezoeken': {
    ...perPatient,
    kaart: 'seh-en-hap',
    naam: { nl: 'Contacten met de huisartsenpost', en: 'Contacts with the out-of-hours GP post' },
    teller: { nl: 'Contacten met de huisartsenpost in deze periode', en: 'Contacts with the out-of-hours GP post in this period' },
    eenheid: { nl: 'per patiënt', en: 'per patient' },
  },
  'seh-en-hap': {
    ...perPatient,
    kaart: 'seh-en-hap',
    naam: { nl: 'Spoedeisende hulp en huisartsenpost samen', en: 'A&E and out-of-hours GP post together' },
    teller: { nl: 'Bezoeken aan beide samen', en: 'Visits to both together' },
    eenheid: { nl: 'per patiënt', en: 'per patient' },
    uitdrukking: { soort: 'som', van: ['seh-bezoeken', 'hap-bezoeken'] },
  },
  opnames: {
    ...perPatient,
    kaart: 'opnames',
    naam: { nl: 'Opnames in het ziekenhuis', en: 'Hospital admissions' },
    teller: { nl: 'Opnames in deze periode', en: 'Admissions in this period' },
    eenheid: { nl: 'per patiënt', en: 'per patient' },
  },
  ligduur: {
    ...gedeeld,
    kaart: 'ligduur',
    naam: { nl: 'Ligduur in het ziekenhuis', en: 'Length of stay in hospital' },
    teller: { nl: 'Dagen in het ziekenhuis in deze periode', en: 'Days in hospital in this period' },
    noemer: { nl: 'Opnames in deze periode', en: 'Admissions in this period' },
    eenheid: { nl: 'dagen per opname', en: 'days per admission' },
    maal: 1,
    decimalen: 1,
  },
  personeelsverloop: {
    ...gedeeld,
    ...procent,
    kaart: 'verloop-en-verzuim',
    soort: 'aandeel',
    naam: { nl: 'Verloop van personeel', en: 'Staff turnover' },
    teller: { nl: 'Medewerkers die in deze periode vertrokken', en: 'Staff who left in this period' },
    noemer: { nl: 'Medewerkers bij het begin van de periode', en: 'Staff at the beginning of the period' },
  },
  ziekteverzuim: {
    ...gedeeld,
    ...procent,
    kaart: 'verloop-en-verzuim',
    soort: 'aandeel',
    naam: { nl: 'Ziekteverzuim van personeel', en: 'Sick leave of staff' },
    teller: { nl: 'Uren of dagen ziek in deze periode', en: 'Hours or days of sick leave in this period' },
    noemer: { nl: 'Uren of dagen waarop gewerkt zou worden', en: 'Hours or days that would have been worked' },
  },
  praktijkopvolging: {
    ...gedeeld,
    kaart: 'praktijkopvolging',
    soort: 'aantal',
    naam: { nl: 'Huisartsenpraktijken zonder opvolger', en: 'GP practices without a successor' },
    teller: {
      nl: 'Praktijken die aan het eind van de periode een opvolger zochten',
      en: 'Practices looking for a successor at the end of the period',
    },
    noemer: null,
    eenheid: { nl: 'praktijken', en: 'practices' },
    maal: 1,
    decimalen: 0,
    samenvoegen: 'optellen',
  },
} as const satisfies Record<string, Indicator>
