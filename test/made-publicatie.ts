import { parseGebiedCode } from '@buurtwijs/figures'
import { sql } from 'kysely'
import type { PublishedGeometrie } from '#src/modules/statistics/published-table.ts'
import type { Database } from '#src/platform/database/database.ts'
import { seededRandom } from '#src/platform/random.ts'
import type { MadeCel, MadeTable } from './made-table.ts'

/** Known beforehand: a quarter fewer people with support, from 2025 on. */
export const publicatieEffect = -0.25
export const publicatieStart = 2025

interface Buurt {
  readonly code: string
  readonly naam: string
  readonly doetMee: boolean
  /** Place on the map. */
  readonly x: number
  readonly y: number
  readonly inwoners: number
  readonly ouderen: number
  readonly niveau: number
}

const perRij = 12
const gemeenten = ['Aardam', 'Beekwoud', 'Cosgrave', 'Duinwijk', 'Eikelaar', 'Fluitenberg']

/** Six gemeenten of twelve buurten, row above row on the map; those of the first take part, but for the last two. */
const buurten: readonly Buurt[] = (() => {
  const random = seededRandom('gepubliceerde buurten')
  return gemeenten.flatMap((gemeente, y) =>
    Array.from({ length: perRij }, (_, x): Buurt => {
      const inwoners = 1500 + 5 * Math.floor(200 * random.next())
      return {
        code: `BU98${String(y + 1).padStart(2, '0')}00${String(x + 1).padStart(2, '0')}`,
        naam: `${gemeente} ${x + 1}`,
        doetMee: y === 0 && x < 10,
        x,
        y,
        inwoners,
        ouderen: 5 * Math.round((inwoners * (0.12 + 0.2 * random.next())) / 5),
        niveau: 60 + 40 * random.next(),
      }
    }),
  )
})()

/** What goes wrong in real editions, each in one buurt to compare with. */
export const eigenaardig = {
  andereGrens: 'BU98030001',
  geheim: 'BU98030002',
  nul: 'BU98030003',
  laterAndereGrens: 'BU98030004',
} as const

/** The edition of a year, as it would be published: with every trap of real ones. */
export function madeUitgave(jaar: number): MadeTable {
  const random = seededRandom(`uitgave ${jaar}`)
  const rate = (each: Buurt): MadeCel => {
    const chance = 0.98 + 0.04 * random.next()
    if (each.code === eigenaardig.geheim && jaar === 2022) return 'geheim'
    if (each.code === eigenaardig.nul && jaar === 2023) return 0
    const after = each.doetMee && jaar >= publicatieStart ? 1 + publicatieEffect : 1
    return Math.round(each.niveau * 1.01 ** (jaar - 2020) * after * chance)
  }
  const rates = buurten.map(rate)
  const flag = ({ code }: Buurt) =>
    (code === eigenaardig.andereGrens && jaar === 2023) || (code === eigenaardig.laterAndereGrens && jaar === 2026) ? 3 : 1
  const clients = rates.map((cel, at): MadeCel => (typeof cel === 'number' ? Math.round((cel * buurten[at]!.inwoners) / 1000) : cel))
  const whole = [17_900_000, ...gemeenten.map(() => 20_000)]
  return {
    bron: { tabel: `KWB-${jaar}`, titel: `Kerncijfers wijken en buurten ${jaar}`, indelingsjaar: jaar },
    gebieden: [
      ['NL00', 'Nederland'],
      ...gemeenten.map((naam, y) => [`GM98${String(y + 1).padStart(2, '0')}`, naam, naam, 1] as const),
      ...buurten.map(each => [each.code, each.naam, gemeenten[each.y]!, flag(each)] as const),
    ],
    kolommen: [
      { onderwerp: 'Bevolking/Aantal inwoners', jaar, cellen: [...whole, ...buurten.map(({ inwoners }) => inwoners)] },
      {
        onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder',
        jaar,
        cellen: [...whole.map(all => all / 5), ...buurten.map(({ ouderen }) => ouderen)],
      },
      { onderwerp: 'Zorg/Wmo-cliënten relatief', eenheid: 'per 1 000 inwoners', jaar, cellen: [...whole.map(() => 70), ...rates] },
      { onderwerp: 'Zorg/Wmo-cliënten', jaar, cellen: [...whole.map(all => all / 14), ...clients] },
    ],
  }
}

/** A map of the same buurten, in squares of a hundredth of a degree. */
export const madeKaart: PublishedGeometrie = {
  bron: {
    familie: 'wijkbuurtkaart',
    uitgever: 'CBS',
    tabel: 'grenzen-buurt',
    titel: 'Grenzen van buurten 2024',
    adres: null,
    licentie: null,
    gewijzigd: null,
    status: 'definitief',
    indelingsjaar: 2024,
  },
  vormen: buurten.map(({ code, naam, x, y }) => {
    const ring = [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ].map(([lengte, breedte]): [number, number] => [5 + lengte! / 100, 52 + breedte! / 100])
    return { code: parseGebiedCode(code).code, naam, geometrie: { type: 'MultiPolygon', coordinates: [[ring]] } }
  }),
  grof: false,
  opmerkingen: [],
}

/** A programme in the first gemeente: nine buurten that start in 2025, one of two areas, and what `more` names besides. */
export async function makeDeelnemers(
  tasks: Database,
  { opening = '2025-02-01', gebieden = [] }: { readonly opening?: string; readonly gebieden?: readonly (readonly string[])[] } = {},
): Promise<void> {
  const cohort = crypto.randomUUID()
  const open = JSON.stringify({ datum: opening, door: ['Het transitieteam'], reden: 'Klaar' })
  await sql`insert into programma.cohort (id, nummer, naam, plaatsen, staat, opening) values (${cohort}, 81, 'De eersten', 200, 'open', ${open}::jsonb)`.execute(
    tasks,
  )
  const lijst = JSON.stringify({
    cohort,
    nummer: 81,
    versie: 1,
    vorige: null,
    buurten: [],
    besluit: { datum: opening, door: ['Het transitieteam'], redenen: [], nietGekozen: [], adviezen: [] },
  })
  await sql`insert into programma.lijst (cohort_id, versie, inhoud, sha256) values (${cohort}, 1, ${lijst}::jsonb, ${'a'.repeat(64)})`.execute(
    tasks,
  )
  const own = buurten.filter(({ doetMee }) => doetMee).map(({ code }) => code)
  const selecties = gebieden.length > 0 ? gebieden : [...own.slice(0, 8).map(code => [code]), own.slice(8)]
  for (const [at, codes] of selecties.entries()) {
    const id = crypto.randomUUID()
    await sql`insert into identity.buurt (id, naam) values (${id}, ${`Meedoener ${at + 1}`})`.execute(tasks)
    await sql`insert into programma.transitiebuurt (buurt_id, staat, gebieden, indelingsjaar, cohort_id)
      values (${id}, 'deelnemer', ${codes}, 2024, ${cohort})`.execute(tasks)
  }
}

/** A plan about these figures. */
export const madePublicatieplan = {
  titel: 'Hulp uit de Wmo, gepubliceerde cijfers',
  uitkomst: 'maat:wmo-per-1000',
  vergelijking: 'andere-buurten',
  wie: 'Alle inwoners van de buurten die meedoen.',
  van: 2021,
  tot: 2026,
  basisjaar: 2024,
  drempel: -0.15,
  methode: 'dr',
  vergelijk: 'nooit',
  kenmerken: [],
  publicatie: {
    groep: 'passend',
    omgeving: 'gemeente',
    op: ['leeftijd-65-plus-pct'],
    afstand: 'mahalanobis',
    manier: 'optimal',
    perBuurt: 3,
    kaliber: null,
  },
} as const
