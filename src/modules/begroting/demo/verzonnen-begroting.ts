import type { Post } from '../post.ts'

/** A made-up line: whole euros and whole quantities, in a year that counts from the next one. */
export interface VerzonnenPost extends Pick<Post, 'soort' | 'omschrijving' | 'betaler' | 'duur' | 'toelichting'> {
  readonly buurt: string
  readonly nummer: number
  /** Number of the made-up activity. */
  readonly activiteit: number | null
  readonly jaarErna: 0 | 1
  readonly aantal: number
  readonly tariefEuro: number
}

const molenveld = '00000000-0000-4000-8000-000000001001'
const oudeMarkt = '00000000-0000-4000-8000-000000001003'

type Kort = readonly [
  nummer: number,
  activiteit: number | null,
  jaarErna: 0 | 1,
  soort: Post['soort'],
  omschrijving: string,
  aantal: number,
  tariefEuro: number,
  betaler: Post['betaler'],
  duur: Post['duur'],
  toelichting: string,
]

const inMolenveld: readonly Kort[] = [
  [1, 1, 0, 'training', 'Leergang voor twaalf collega’s', 12, 450, 'zvw', 'eenmalig', ''],
  [2, 1, 0, 'vervangingsuren', 'Vervanging tijdens de leergang', 144, 48, 'zvw', 'eenmalig', 'Twaalf mensen, twaalf uur.'],
  [3, 2, 0, 'huur', 'Zaal voor de koffieochtend', 40, 55, 'wmo', 'structureel', ''],
  [4, 2, 0, 'materialen', 'Koffie, thee en folders', 40, 30, 'gemeente', 'structureel', ''],
  [
    5,
    3,
    0,
    'vervangingsuren',
    'Uren van de huisartsenpraktijk',
    60,
    95,
    'iza',
    'structureel',
    'Elke twee weken een overleg van ruim twee uur.',
  ],
  [6, 4, 0, 'coordinatie', 'Uitzoeken welke behandelingen thuis kunnen', 80, 62, 'iza', 'eenmalig', ''],
  [
    7,
    5,
    0,
    'materialen',
    'Boodschappen voor de soeptafel',
    48,
    90,
    'gemeente',
    'structureel',
    'Achtenveertig keer per jaar, dertig mensen.',
  ],
  [8, 5, 0, 'coordinatie', 'Twee uur per week iemand die het regelt', 96, 52, 'wmo', 'structureel', ''],
  [9, 6, 0, 'coordinatie', 'Straten helpen beginnen', 120, 52, 'iza', 'eenmalig', ''],
  [10, 6, 1, 'coordinatie', 'Straten die al begonnen zijn helpen', 60, 52, 'iza', 'structureel', ''],
  [11, 7, 0, 'training', 'Begeleider van de maandelijkse bijeenkomst', 10, 600, 'zvw', 'structureel', ''],
  [12, null, 0, 'technologie', 'Laptop voor de kartrekkers', 1, 900, 'eigen', 'eenmalig', ''],
]

const inOudeMarkt: readonly Kort[] = [
  [21, 21, 0, 'coordinatie', 'Gesprekken met honderd mensen', 100, 48, 'iza', 'eenmalig', ''],
  [22, 21, 0, 'huur', 'Ruimte aan de markt', 12, 400, 'gemeente', 'eenmalig', 'Een jaar lang.'],
  [23, null, 0, 'materialen', 'Folders en posters', 1, 750, 'eigen', 'eenmalig', ''],
]

/** What the plans of the made-up buurten cost. */
export const verzonnenPosten: readonly VerzonnenPost[] = [
  ...inMolenveld.map(kort => spell(molenveld, kort)),
  ...inOudeMarkt.map(kort => spell(oudeMarkt, kort)),
]

function spell(
  buurt: string,
  [nummer, activiteit, jaarErna, soort, omschrijving, aantal, tariefEuro, betaler, duur, toelichting]: Kort,
): VerzonnenPost {
  return { buurt, nummer, activiteit, jaarErna, soort, omschrijving, aantal, tariefEuro, betaler, duur, toelichting }
}
