import type { Ontbreekt } from '@buurtwijs/figures'
import { quantile, sortedValues } from '@buurtwijs/figures'
import { countWords, joinWords } from '../woorden.ts'

/** Where a buurt lies and how its people fare. */
export interface BuurtKenmerken {
  /** Null when it is not known in which one the buurt lies. */
  readonly provincie: string | null
  readonly gemeente: string | null
  /** A score of socio-economic status, higher is better off; or why there is none. */
  readonly ses: number | Ontbreekt
}

export interface ProvincieRij {
  readonly provincie: string
  readonly gekozen: number
  readonly alle: number
  /** Share of the chosen buurten and of all buurten that lie here, 0 to 1. */
  readonly aandeelGekozen: number
  readonly aandeelAlle: number
}

export interface VijfdeRij {
  /** 1 is the fifth of all Dutch buurten with the lowest score, 5 the one with the highest. */
  readonly vijfde: 1 | 2 | 3 | 4 | 5
  readonly gekozen: number
}

export type SpreidingRegel =
  | 'provincies-met-en-zonder'
  | 'provincie-zwaar'
  | 'gemeente-vaker'
  | 'ligging-onbekend'
  | 'vijfden-geteld'
  | 'vijfde-leeg'
  | 'ses-onbekend'

export interface SpreidingZin {
  readonly regel: SpreidingRegel
  readonly tekst: string
}

/** How a set of buurten lies over the country and over rich and poor, beside all buurten of the country. */
export interface Spreiding {
  readonly aantal: number
  /** Every province of the country, the one with most of its buurten first. */
  readonly provincies: readonly ProvincieRij[]
  readonly provincieOnbekend: number
  /** Gemeenten with more than one chosen buurt. */
  readonly gemeentenVaker: readonly { readonly gemeente: string; readonly gekozen: number }[]
  /** Empty when no buurt of the country has a score. */
  readonly vijfden: readonly VijfdeRij[]
  readonly sesOnbekend: number
  readonly zinnen: readonly SpreidingZin[]
}

/** A province stands out from this many chosen buurten on, when its share is at least twice its share of all buurten. */
const heavyFrom = 3

/**
 * The set as a whole. Fifths are made of all buurten of the country with a score, each counted once whatever its size; a score on the
 * border of two fifths belongs to the lower one. Nothing is hidden: what is unknown is counted as unknown.
 */
export function describeSpreiding(gekozen: readonly BuurtKenmerken[], alle: readonly BuurtKenmerken[]): Spreiding {
  const provincies = countProvincies(gekozen, alle)
  const perGemeente = countBy(gekozen, ({ gemeente }) => gemeente)
  const borders = bordersOf(alle)
  const scores = gekozen.flatMap(({ ses }) => (typeof ses === 'number' ? [ses] : []))
  const fifths = borders.length === 0 ? [] : ([1, 2, 3, 4, 5] as const)
  const facts: Omit<Spreiding, 'zinnen'> = {
    aantal: gekozen.length,
    provincies,
    provincieOnbekend: gekozen.filter(({ provincie }) => provincie === null).length,
    gemeentenVaker: [...perGemeente]
      .filter(([, aantal]) => aantal > 1)
      .map(([gemeente, aantal]) => ({ gemeente, gekozen: aantal }))
      .toSorted((a, b) => b.gekozen - a.gekozen || a.gemeente.localeCompare(b.gemeente, 'nl')),
    vijfden: fifths.map(vijfde => ({ vijfde, gekozen: scores.filter(score => fifthOf(score, borders) === vijfde).length })),
    sesOnbekend: gekozen.length - scores.length,
  }
  return { ...facts, zinnen: gekozen.length === 0 ? [] : [...sayLigging(facts), ...sayVijfden(facts)] }
}

function countProvincies(gekozen: readonly BuurtKenmerken[], alle: readonly BuurtKenmerken[]): readonly ProvincieRij[] {
  const own = countBy(gekozen, ({ provincie }) => provincie)
  const all = countBy(alle, ({ provincie }) => provincie)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return [...new Set([...all.keys(), ...own.keys()])]
    .map(provincie => {
      const [some, every] = [own.get(provincie) ?? 0, all.get(provincie) ?? 0]
      return {
        provincie,
        gekozen: some,
        alle: every,
        aandeelGekozen: share(some, gekozen.length),
        aandeelAlle: share(every, alle.length),
      }
    })
    .toSorted((a, b) => b.alle - a.alle || a.provincie.localeCompare(b.provincie, 'nl'))
}

function countBy(buurten: readonly BuurtKenmerken[], keyOf: (buurt: BuurtKenmerken) => string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const buurt of buurten) {
    const key = keyOf(buurt)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The four scores that part all buurten in fifths; none when no buurt has a score. */
function bordersOf(alle: readonly BuurtKenmerken[]): readonly number[] {
  const sorted = sortedValues(alle.flatMap(({ ses }) => (typeof ses === 'number' ? [ses] : [])))
  return [0.2, 0.4, 0.6, 0.8].flatMap(share => quantile(sorted, share) ?? [])
}

function fifthOf(score: number, borders: readonly number[]): number {
  return 1 + borders.filter(border => score > border).length
}

function sayLigging({ aantal, provincies, provincieOnbekend, gemeentenVaker }: Omit<Spreiding, 'zinnen'>): readonly SpreidingZin[] {
  const without = provincies.filter(({ gekozen }) => gekozen === 0).map(({ provincie }) => provincie)
  const heavy = provincies.filter(row => row.gekozen >= heavyFrom && row.aandeelGekozen >= 2 * row.aandeelAlle)
  const lie = aantal === 1 ? 'ligt' : 'liggen'
  const reach = `De ${countWords(aantal, 'buurt', 'buurten')} ${lie} in ${provincies.length - without.length} van de ${provincies.length} provincies.`
  return [
    ...(provincies.length === 0
      ? []
      : [
          {
            regel: 'provincies-met-en-zonder' as const,
            tekst: without.length === 0 ? reach : `${reach} Er is nog geen buurt in ${joinWords(without)}.`,
          },
        ]),
    ...heavy.map(row => ({
      regel: 'provincie-zwaar' as const,
      tekst: `${row.gekozen} van de ${aantal} buurten liggen in ${row.provincie}. Van alle buurten in Nederland ligt daar ${percent(row.aandeelAlle)}.`,
    })),
    ...gemeentenVaker.map(({ gemeente, gekozen }) => ({
      regel: 'gemeente-vaker' as const,
      tekst: `In de gemeente ${gemeente} liggen ${gekozen} van de ${aantal} buurten.`,
    })),
    ...(provincieOnbekend === 0
      ? []
      : [
          {
            regel: 'ligging-onbekend' as const,
            tekst: `Van ${countWords(provincieOnbekend, 'buurt', 'buurten')} weten wij de provincie niet.`,
          },
        ]),
  ]
}

const fifthNames = ['de laagste score', 'een lage score', 'een score in het midden', 'een hoge score', 'de hoogste score']

function sayVijfden({ aantal, vijfden, sesOnbekend }: Omit<Spreiding, 'zinnen'>): readonly SpreidingZin[] {
  const known = aantal - sesOnbekend
  const [lowest] = vijfden
  const empty = vijfden.filter(({ gekozen }) => gekozen === 0)
  const unknown =
    sesOnbekend === 0
      ? []
      : [
          {
            regel: 'ses-onbekend' as const,
            tekst: `Van ${countWords(sesOnbekend, 'buurt', 'buurten')} weten wij de sociaal-economische score niet. Die ${sesOnbekend === 1 ? 'telt' : 'tellen'} hier niet mee.`,
          },
        ]
  if (!lowest || known === 0) return unknown
  const belong = lowest.gekozen === 1 ? 'hoort' : 'horen'
  return [
    {
      regel: 'vijfden-geteld',
      tekst: `${lowest.gekozen === 0 ? 'Geen' : lowest.gekozen} van de ${countWords(known, 'buurt', 'buurten')} met een bekende score ${belong} bij het vijfde deel van Nederland met de laagste score. Bij een gelijke mix is dat één op de vijf.`,
    },
    ...empty.map(({ vijfde }) => ({
      regel: 'vijfde-leeg' as const,
      tekst: `Er is geen buurt uit het vijfde deel van Nederland met ${fifthNames[vijfde - 1] ?? ''}.`,
    })),
    ...unknown,
  ]
}

function percent(share: number): string {
  return share < 0.01 ? 'minder dan 1%' : `${Math.round(share * 100)}%`
}
