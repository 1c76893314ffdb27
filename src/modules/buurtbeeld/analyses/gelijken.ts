import { quantile, sortedValues } from '@buurtwijs/figures'
import type { GebiedInfo, Gebiedsselectie, Statistiek } from '../../statistics/index.ts'
import { readGewichten, type Gewichten } from './gewichten.ts'
import { cijfersOf, findSelectie } from './waarover.ts'
import { isTooLittle, makeLijst } from './zoek-gelijken.ts'

/** A figure of the areas that are most like a place: their middle one, the lowest and the highest. */
export interface Gelijkencijfer {
  readonly mediaan: number
  readonly laagste: number
  readonly hoogste: number
  /** Of how many of them the figure is known. */
  readonly bekend: number
}

/** The areas that are most like a place, as something to set its figures beside. */
export interface Gelijken {
  readonly gebieden: readonly GebiedInfo[]
  /** Null where the figure is known of too few of them. */
  find(maat: string, periode: string): Gelijkencijfer | null
}

/** The middle of fewer than this says more about which were known than about what is usual. */
export const minstBekendeGelijken = 8

/** Of so many places the list is kept: all buurten of a programme, and who visitors look at now. */
const mostKept = 2_000

/** The lists of a set of releases, with the one that was asked longest ago first. */
const kept = new WeakMap<Statistiek, Map<string, readonly GebiedInfo[]>>()

/** All features as heavy. */
const gewoneGewichten: Gewichten = readGewichten(undefined)

/**
 * The peers of an area or a selection, found once for a set of releases. A selection that is one published area has the peers of that area.
 * Null when there are none to find: no structural figures of the whole country, or too little known of the place.
 */
export function findGelijken(
  statistiek: Statistiek,
  over: GebiedInfo | Gebiedsselectie,
  gewichten: Gewichten = gewoneGewichten,
): Gelijken | null {
  const gebieden = listGelijken(statistiek, singleOf(over), gewichten)
  return gebieden.length === 0 ? null : { gebieden, find: (maat, periode) => readGelijken(statistiek, gebieden, { maat, periode }) }
}

/**
 * Which of some groups of areas, such as the buurten of a programme, are most like areas that somebody works on as one: the nearest first, each as near as the nearest buurt in it.
 * Empty where too little is known.
 */
export function rankGelijken(
  statistiek: Statistiek,
  codes: readonly string[],
  groepen: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const selectie = findSelectie(statistiek, { naam: '', codes, jaar: undefined })
  if (selectie === null) return []
  const over = singleOf(selectie)
  const groepVan = new Map(
    [...groepen].flatMap(([id, own]) => buurtenIn(statistiek, own).map((code): readonly [string, string] => [code, id])),
  )
  const onder = new Set(groepVan.keys())
  const lijst = makeLijst({ statistiek, over, cijfers: cijfersOf(statistiek, over), gewichten: gewoneGewichten, onder }, 'nieuwste')
  if (lijst === null || isTooLittle(lijst)) return []
  return [...new Set(lijst.gevonden.flatMap(({ rij }) => groepVan.get(lijst.tabel.gebieden[rij]?.code ?? '') ?? []))]
}

/** The buurten of a list of areas, also those of the wijken in it. */
function buurtenIn(statistiek: Statistiek, codes: readonly string[]): readonly string[] {
  const gebieden = findSelectie(statistiek, { naam: '', codes, jaar: undefined })?.gebieden ?? []
  return gebieden
    .flatMap(gebied => (gebied.soort === 'buurt' ? [gebied] : statistiek.gebieden.kinderen(gebied, 'buurt')))
    .map(({ code }) => code)
}

/** The area of a selection that is one; a selection of more stays what it is. */
export function singleOf(over: GebiedInfo | Gebiedsselectie): GebiedInfo | Gebiedsselectie {
  if (!('gebieden' in over)) return over
  const [only, ...others] = over.gebieden
  return only && others.length === 0 ? only : over
}

function listGelijken(statistiek: Statistiek, over: GebiedInfo | Gebiedsselectie, gewichten: Gewichten): readonly GebiedInfo[] {
  const lists = kept.get(statistiek) ?? new Map<string, readonly GebiedInfo[]>()
  kept.set(statistiek, lists)
  const key = `${over.jaar} ${over.code} ${JSON.stringify(gewichten)}`
  const known = lists.get(key)
  lists.delete(key)
  const list = known ?? searchGelijken(statistiek, over, gewichten)
  lists.set(key, list)
  for (const oldest of lists.keys()) {
    if (lists.size <= mostKept) break
    lists.delete(oldest)
  }
  return list
}

function searchGelijken(statistiek: Statistiek, over: GebiedInfo | Gebiedsselectie, gewichten: Gewichten): readonly GebiedInfo[] {
  const lijst = makeLijst({ statistiek, over, cijfers: cijfersOf(statistiek, over), gewichten }, 'nieuwste')
  if (lijst === null || isTooLittle(lijst)) return []
  return lijst.gevonden.flatMap(({ rij }) => lijst.tabel.gebieden[rij] ?? [])
}

function readGelijken(
  statistiek: Statistiek,
  gebieden: readonly GebiedInfo[],
  { maat, periode }: { readonly maat: string; readonly periode: string },
): Gelijkencijfer | null {
  const waarden = sortedValues(gebieden.flatMap(gebied => statistiek.findFor(maat, periode, gebied)?.cel.waarde ?? []))
  const [laagste] = waarden
  const [hoogste, mediaan] = [waarden.at(-1), quantile(waarden, 0.5)]
  if (waarden.length < minstBekendeGelijken || laagste === undefined || hoogste === undefined || mediaan === null) return null
  return { mediaan, laagste, hoogste, bekend: waarden.length }
}
