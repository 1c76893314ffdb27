import { madeInput, readTable } from './read/made-input.ts'
import type { MadeCel, MadeTable } from './made-table.ts'
import { sourceOf } from './statistics-bed.ts'
import type { StatistiekSource } from '#src/modules/statistics/figures/statistiek.ts'

const names = [
  'Oude Markt',
  'Kerkkwartier',
  'Haven',
  'Molenveld',
  'Parkwijk',
  'Vogelbuurt',
  'Ringbaan',
  'Zuidrand',
  'Akkers',
  'Landgoed',
  'Heide',
  'Bedrijven',
]

/** The gemeente Wilgenoord with twelve buurten in two wijken; nobody lives in the last. */
export const wilgenoord = [
  ['NL99', 'Demoland'],
  ['GM9901', 'Wilgenoord', 'Wilgenoord', 1],
  ['WK990101', 'Centrum', 'Wilgenoord', 1],
  ['WK990102', 'Rand', 'Wilgenoord', 1],
  ...names.map((naam, index) => [`BU990${index < 6 ? '101' : '102'}${String(index + 1).padStart(2, '0')}`, naam, 'Wilgenoord', 1] as const),
] as const

export const inwoners = [1230, 1770, 640, 2210, 980, 1500, 1100, 860, 720, 450, 1310, 0]
const ouderen = [420, 330, 60, 480, 230, 290, 190, 150, 140, 130, 250, 0]
export const ses = [-0.31, -0.24, -0.42, -0.1, 0.02, -0.05, 0.11, 0.08, 0.21, 0.44, 0.27]
export const eenzaam = [52.1, 50.3, 55, 48.2, 46.4, 47.9, 44.1, 45, 42.2, 38.6, 41.9]

/** The country, the gemeente and both wijken first, then each buurt. */
export function rowOf(
  wider: readonly [number, number, number, number],
  buurten: readonly MadeCel[],
  last: MadeCel = 'kan-niet-voorkomen',
): MadeCel[] {
  return [...wider, ...buurten, ...(buurten.length === 11 ? [last] : [])]
}

const demo = { uitgever: 'Demo (verzonnen)', licentie: 'EUPL-1.2' } as const

export const kwbTable: MadeTable = {
  bron: { ...demo, tabel: 'DEMO-KWB-2024', titel: 'Verzonnen kerncijfers 2024', indelingsjaar: 2024 },
  gebieden: wilgenoord,
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: rowOf([1_000_000, 12_770, 8330, 4440], inwoners) },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: rowOf([205_000, 2670, 1810, 860], ouderen) },
  ],
}

export const sesTable: MadeTable = {
  bron: { ...demo, familie: 'ses-woa', tabel: 'DEMO-SES-2023', titel: 'Verzonnen SES-WOA 2023', indelingsjaar: 2024 },
  gebieden: wilgenoord,
  kolommen: [
    {
      onderwerp: 'SES-WOA/Totaalscore/Gemiddelde score',
      eenheid: 'Getal',
      decimalen: 3,
      jaar: 2023,
      cellen: rowOf([0, -0.04, -0.16, 0.2], ses),
    },
  ],
}

export const gezondheidTable: MadeTable = {
  bron: { ...demo, familie: 'rivm-gezondheid', tabel: 'DEMO-GEZONDHEID', titel: 'Verzonnen gezondheid 2024', indelingsjaar: 2024 },
  gebieden: wilgenoord,
  kolommen: [
    {
      onderwerp: 'Eenzaam',
      eenheid: '%',
      decimalen: 1,
      jaar: 2024,
      dimensies: { Leeftijd: '18 jaar of ouder' },
      cellen: rowOf([47, 46.4, 49, 43], eenzaam),
    },
  ],
}

/** Five years of a survey in Oude Markt, in which fewer and fewer people feel alone. */
export const peiling = [
  'code;jaar;maat;eenheid;gunstig;waarde;onder;boven',
  ...[52, 49, 45, 41, 36].map(
    (waarde, index) => `BU99010101;${2020 + index};Voelt zich alleen;%;minder;${waarde};${waarde - 4};${waarde + 4}`,
  ),
]

/** Everything above, with a file of one's own as somebody types it. */
export async function analyseSource(lines: readonly string[] = peiling, ...more: readonly MadeTable[]): Promise<StatistiekSource> {
  const source = await sourceOf(kwbTable, sesTable, gezondheidTable, ...more)
  const { tabel } = await readTable(madeInput('peiling.csv', `${lines.join('\n')}\n`))
  const from = { herkomst: 'peiling.csv', opgehaald: '2026-02-01T00:00:00.000Z', sha256: '' }
  await source.store.keepTabel(tabel, from, new AbortController().signal)
  return source
}
