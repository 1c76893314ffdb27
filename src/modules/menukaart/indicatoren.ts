import type { Tekst } from '@buurtwijs/figures'
import type { Thema } from './woorden.ts'

/** The three layers of the monitoring plans: did practice change, what do people gain, what happens to the use of care. */
export const lagen = {
  adoptie: { nl: 'Is er iets veranderd in de praktijk?', en: 'Did practice change?' },
  kwaliteit: { nl: 'Wat merken mensen ervan?', en: 'What do people notice?' },
  effectiviteit: { nl: 'Is er minder zorg nodig?', en: 'Is less care needed?' },
} as const satisfies Record<string, Tekst>
export type Laag = keyof typeof lagen

export interface Indicator {
  readonly naam: Tekst
  readonly laag: Laag
  /** The themes whose monitoring plan has it. */
  readonly themas: readonly Thema[]
}

/** The indicators that the monitoring plans of the five themes name. */
export const indicatoren = {
  'clienten-deelname': {
    naam: { nl: 'Aantal cliënten dat meedoet', en: 'Clients taking part' },
    laag: 'adoptie',
    themas: ['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij'],
  },
  'interventies-gestart': {
    naam: { nl: 'Aantal gestarte interventies', en: 'Interventions started' },
    laag: 'adoptie',
    themas: ['preventie', 'integrale-eerste-lijn'],
  },
  'trainingen-gevolgd': {
    naam: { nl: 'Aantal gevolgde trainingen', en: 'Trainings followed' },
    laag: 'adoptie',
    themas: ['preventie', 'lerende-buurt'],
  },
  'ervaring-professionals': {
    naam: { nl: 'Ervaringen van professionals', en: 'Experiences of professionals' },
    laag: 'adoptie',
    themas: ['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij'],
  },
  'zorgpaden-gestart': {
    naam: { nl: 'Aantal gestarte zorgpaden', en: 'Pathways started' },
    laag: 'adoptie',
    themas: ['behandeling-dichtbij'],
  },
  'initiatieven-ontwikkeld': {
    naam: { nl: 'Aantal ontwikkelde initiatieven', en: 'Initiatives developed' },
    laag: 'adoptie',
    themas: ['zorgzame-buurt'],
  },
  'bewoners-deelname': {
    naam: { nl: 'Aantal bewoners dat meedoet', en: 'Residents taking part' },
    laag: 'adoptie',
    themas: ['zorgzame-buurt'],
  },
  kennismodules: {
    naam: { nl: 'Aantal kennismodules en gebruikers', en: 'Knowledge modules and users' },
    laag: 'adoptie',
    themas: ['lerende-buurt'],
  },
  dashboardsessies: {
    naam: { nl: 'Aantal besprekingen van het dashboard', en: 'Sessions about the dashboard' },
    laag: 'adoptie',
    themas: ['lerende-buurt'],
  },
  'goede-voorbeelden': {
    naam: { nl: 'Aantal gedeelde goede voorbeelden', en: 'Best practices shared' },
    laag: 'adoptie',
    themas: ['lerende-buurt'],
  },
  zelfredzaamheid: { naam: { nl: 'Zelfredzaamheid', en: 'Self-reliance' }, laag: 'kwaliteit', themas: ['preventie'] },
  mantelzorgbelasting: {
    naam: { nl: 'Belasting van mantelzorgers', en: 'Burden on informal carers' },
    laag: 'kwaliteit',
    themas: ['preventie'],
  },
  clientervaring: {
    naam: { nl: 'Ervaring van cliënten en patiënten', en: 'Experience of clients and patients' },
    laag: 'kwaliteit',
    themas: ['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij'],
  },
  klachtenverloop: {
    naam: { nl: 'Verloop van de klachten', en: 'Course of symptoms' },
    laag: 'kwaliteit',
    themas: ['behandeling-dichtbij'],
  },
  'ervaring-bewoners': {
    naam: { nl: 'Ervaring van bewoners', en: 'Experience of residents' },
    laag: 'kwaliteit',
    themas: ['zorgzame-buurt', 'lerende-buurt'],
  },
  ervaringsverhalen: { naam: { nl: 'Ervaringsverhalen', en: 'Residents’ stories' }, laag: 'kwaliteit', themas: ['zorgzame-buurt'] },
  'omaha-uitkomst': {
    naam: { nl: 'Cliënten met een betere uitkomst (Omaha)', en: 'Clients with a better outcome (Omaha)' },
    laag: 'kwaliteit',
    themas: ['preventie', 'behandeling-dichtbij'],
  },
  'uren-wijkverpleging': {
    naam: { nl: 'Uren wijkverpleging per cliënt per jaar', en: 'District-nursing hours per client per year' },
    laag: 'effectiviteit',
    themas: ['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij'],
  },
  'instroom-wijkverpleging': {
    naam: { nl: 'Nieuwe cliënten in de wijkverpleging', en: 'Clients entering district nursing' },
    laag: 'effectiviteit',
    themas: ['preventie'],
  },
  'uren-wmo': {
    naam: { nl: 'Uren Wmo-hulp per cliënt', en: 'Hours of Wmo support per client' },
    laag: 'effectiviteit',
    themas: ['preventie'],
  },
  'consulten-huisarts': {
    naam: { nl: 'Consulten bij de huisarts per patiënt', en: 'GP consults per patient' },
    laag: 'effectiviteit',
    themas: ['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij'],
  },
  'seh-en-hap': {
    naam: { nl: 'Bezoeken aan spoedeisende hulp en huisartsenpost', en: 'Visits to A&E and the out-of-hours GP post' },
    laag: 'effectiviteit',
    themas: ['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij'],
  },
  opnames: {
    naam: { nl: 'Opnames in het ziekenhuis', en: 'Hospital admissions' },
    laag: 'effectiviteit',
    themas: ['behandeling-dichtbij'],
  },
  ligduur: { naam: { nl: 'Ligduur in het ziekenhuis', en: 'Length of stay' }, laag: 'effectiviteit', themas: ['behandeling-dichtbij'] },
  'verloop-en-verzuim': {
    naam: { nl: 'Verloop en ziekteverzuim van personeel', en: 'Staff turnover and sick leave' },
    laag: 'effectiviteit',
    themas: ['preventie', 'integrale-eerste-lijn'],
  },
  praktijkopvolging: {
    naam: { nl: 'Huisartsenpraktijken zonder opvolger', en: 'GP practices without a successor' },
    laag: 'effectiviteit',
    themas: ['integrale-eerste-lijn'],
  },
} as const satisfies Record<string, Indicator>
export type IndicatorId = keyof typeof indicatoren
