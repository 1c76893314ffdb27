import type { Tekst } from '@buurtwijs/figures'
import type { Interventie } from './schema.ts'
import { onbekend } from './woorden.ts'

/** Every field of an entry that can be unknown, with how to read it. What is not here is compulsory. */
const velden = {
  probleem: { nl: 'Probleem', en: 'Problem' },
  doel: { nl: 'Doel', en: 'Goal' },
  doelgroep: { nl: 'Doelgroep', en: 'Target group' },
  omvang: { nl: 'Hoeveel mensen', en: 'How many people' },
  regel: { nl: 'Hoeveel mensen in een buurt', en: 'How many people in a neighbourhood' },
  aanpak: { nl: 'Aanpak', en: 'Approach' },
  minderZorg: { nl: 'Minder zorg', en: 'Less care' },
  slimmereZorg: { nl: 'Slimmere zorg', en: 'Smarter care' },
  betereZorg: { nl: 'Betere zorg', en: 'Better care' },
  planning: { nl: 'Planning', en: 'Timeline' },
  organisaties: { nl: 'Wie doen mee', en: 'Organisations involved' },
  impactOpAnderen: { nl: 'Gevolgen voor anderen', en: 'Impact on others' },
  bekostiging: { nl: 'Bekostiging', en: 'Funding' },
  gegevens: { nl: 'Gegevens uitwisselen', en: 'Data exchange' },
  voorwaarden: { nl: 'Andere voorwaarden', en: 'Other conditions' },
  bewoners: { nl: 'Rol van bewoners', en: 'Role of residents' },
  'bewijs.nl': { nl: 'Niveau in het Nederlandse register', en: 'Level in the Dutch register' },
  'bewijs.wwfh': { nl: 'Niveau bij What Works for Health', en: 'Rating of What Works for Health' },
  'bewijs.toelichting': { nl: 'Uitleg bij het bewijs', en: 'Explanation of the evidence' },
  effecten: { nl: 'Verwacht effect', en: 'Expected effect' },
  'kosten.eenmalig': { nl: 'Eenmalige kosten', en: 'One-off cost' },
  'kosten.perDeelnemer': { nl: 'Kosten per deelnemer', en: 'Cost per participant' },
  'kosten.perJaar': { nl: 'Kosten per jaar', en: 'Cost per year' },
  'uren.gevraagd': { nl: 'Tijd die het vraagt', en: 'Staff time asked' },
  'uren.bespaard': { nl: 'Tijd die het bespaart', en: 'Staff time saved' },
  betaalt: { nl: 'Wie betaalt', en: 'Who pays' },
  profiteert: { nl: 'Wie er baat bij heeft', en: 'Who gains' },
  contact: { nl: 'Contact', en: 'Contact' },
  doetHetAl: { nl: 'Wie doet het al', en: 'Who already does it' },
} as const satisfies Record<string, Tekst>
export type VeldNaam = keyof typeof velden

export const veldNamen = Object.keys(velden) as readonly VeldNaam[]

export function naamVanVeld(veld: VeldNaam): Tekst {
  return velden[veld]
}

/** What of an entry nobody knows, in the order of reading. */
export function listOnbekend(interventie: Interventie): readonly VeldNaam[] {
  return veldNamen.filter(veld => readVeld(interventie, veld) === onbekend)
}

function readVeld(interventie: Interventie, veld: VeldNaam): unknown {
  const { bewijs, kosten, uren, ...own } = interventie
  const nested: Readonly<Record<string, unknown>> = {
    'bewijs.nl': bewijs.nl,
    'bewijs.wwfh': bewijs.wwfh,
    'bewijs.toelichting': bewijs.toelichting,
    'kosten.eenmalig': kosten.eenmalig,
    'kosten.perDeelnemer': kosten.perDeelnemer,
    'kosten.perJaar': kosten.perJaar,
    'uren.gevraagd': uren.gevraagd,
    'uren.bespaard': uren.bespaard,
    ...own,
  }
  return nested[veld]
}
