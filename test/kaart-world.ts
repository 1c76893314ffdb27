import { parseGebiedCode } from '@buurtwijs/figures'
import type { PublishedGeometrie, Vorm } from '#src/modules/statistics/published-table.ts'
import type { StatistiekSource } from '#src/modules/statistics/figures/statistiek.ts'
import type { MadeTable } from './made-table.ts'
import { sourceOf } from './statistics-bed.ts'

/** Two gemeenten beside each other: six buurten of Lindebeek in a wijk, and two of Elders. Perenlaan is kept secret, Kade has no figure. */
const buurten = [
  ['BU99010401', 'Hofkwartier', 12],
  ['BU99010402', 'Hovenierspark', 15],
  ['BU99010403', 'Appelgaard', 22],
  ['BU99010404', 'De Hoven-Zuid', 22],
  ['BU99010405', 'Kruidentuin', 40],
  ['BU99010406', 'Perenlaan', null],
  ['BU99020101', 'Markt', 30],
  ['BU99020102', 'Kade', null],
] as const

/** A buurt of Lindebeek that was abolished after 2023. */
export const opgeheven = 'BU99010407'

const bron = { uitgever: 'Demo (verzonnen)', licentie: 'EUPL-1.2' } as const
const wider = [
  ['NL99', 'Verzonnen land'],
  ['GM9901', 'Lindebeek', 'Lindebeek', 1],
  ['GM9902', 'Elders', 'Elders', 1],
  ['WK990104', 'De Hoven', 'Lindebeek', 1],
  ['WK990201', 'Binnenstad', 'Elders', 1],
] as const
const rows = buurten.map(([code, naam]) => [code, naam, code.startsWith('BU9901') ? 'Lindebeek' : 'Elders', 1] as const)
const lonely = buurten.map(([, , waarde]) => waarde ?? ('onderdrukt' as const))
const people = buurten.map((_, index) => (index === 7 ? 0 : 100 * (index + 1)))

const kwb2024: MadeTable = {
  bron: { ...bron, tabel: 'DEMO-KWB-2024', titel: 'Verzonnen kerncijfers 2024', indelingsjaar: 2024 },
  gebieden: [...wider, ...rows],
  kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [9000, 2900, 700, 2900, 700, ...people] }],
}

const kwb2023: MadeTable = {
  bron: { ...bron, tabel: 'DEMO-KWB-2023', titel: 'Verzonnen kerncijfers 2023', indelingsjaar: 2023 },
  gebieden: [...wider, ...rows, [opgeheven, 'Oude Kas', 'Lindebeek', 1]],
  kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2023, cellen: [9000, 2900, 700, 2900, 700, ...people, 50] }],
}

const gezondheid: MadeTable = {
  bron: { ...bron, familie: 'rivm-gezondheid', tabel: 'DEMO-GEZONDHEID', titel: 'Verzonnen gezondheid 2024', indelingsjaar: 2024 },
  gebieden: [...wider, ...rows],
  kolommen: [
    {
      onderwerp: 'Eenzaam',
      eenheid: '%',
      decimalen: 1,
      jaar: 2024,
      dimensies: { Leeftijd: '18 jaar of ouder' },
      cellen: [47, 21.4, 30.2, 21.4, 30.2, ...lonely],
    },
  ],
}

function block(code: string, naam: string, [west, east]: readonly [number, number], hoog = 1): Vorm {
  const corner = (x: number, y: number): [number, number] => [3 + x / 100, 53 + y / 100]
  const ring = [corner(west, 0), corner(east, 0), corner(east, hoog), corner(west, hoog), corner(west, 0)]
  return { code: parseGebiedCode(code).code, naam, geometrie: { type: 'MultiPolygon', coordinates: [[ring]] } }
}

function kaartOf(soort: string, vormen: readonly Vorm[]): PublishedGeometrie {
  return {
    bron: {
      ...bron,
      familie: 'wijkbuurtkaart',
      tabel: `DEMO-KAART-${soort}`,
      titel: `Verzonnen grenzen per ${soort}`,
      adres: null,
      gewijzigd: null,
      status: 'definitief',
      indelingsjaar: 2024,
    },
    vormen,
    grof: false,
    opmerkingen: [],
  }
}

/** Figures of both gemeenten, and outlines of all but Appelgaard; or only of the gemeenten. */
export async function kaartSource({ heeftBuurten = true }: { readonly heeftBuurten?: boolean } = {}): Promise<StatistiekSource> {
  const source = await sourceOf(kwb2023, kwb2024, gezondheid)
  const from = { herkomst: 'test', opgehaald: '2026-01-09T00:00:00.000Z', sha256: '' }
  const shapes = buurten.flatMap(([code, naam], index) => (naam === 'Appelgaard' ? [] : [block(code, naam, [index, index + 1])]))
  const gemeenten = [block('GM9901', 'Lindebeek', [0, 6]), block('GM9902', 'Elders', [6, 8])]
  for (const kaart of [...(heeftBuurten ? [kaartOf('buurt', shapes)] : []), kaartOf('gemeente', gemeenten)]) {
    await source.store.keepGeometrie(kaart, from, new AbortController().signal)
  }
  return source
}
