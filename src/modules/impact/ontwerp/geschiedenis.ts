import { detectableMultiple, EffectError, simulateHistory, spreadOfHistory } from '@buurtwijs/effects'
import { findBreuken } from '../../statistics/index.ts'
import type { CatalogusMaat, Statistiek } from '../../statistics/index.ts'
import { jarenOf, readBuurt, reeksenIn } from '../publicatie/jaarcijfers.ts'
import type { Land } from '../publicatie/jaarcijfers.ts'
import type { Krachtvraag } from './bereken-kracht.ts'
import { omvangen } from './bereken-kracht.ts'

/** What a published measure did in buurten over the years: how far they lie apart, and how alike each is to itself a year later. */
export interface Geschiedenis {
  readonly maat: string
  readonly jaren: readonly number[]
  readonly buurten: number
  /** As a share: 0.25 is a quarter more or less. */
  readonly spreiding: number
  /** 1 is the same. */
  readonly samenhang: number
  /** The logarithm of the figure, a row per buurt, a column per year. */
  readonly rijen: readonly (readonly number[])[]
}

/** A programme of some size, tried out on a history in which nothing started. */
export interface Nagespeeld {
  readonly gestart: number
  readonly vergelijking: number
  readonly voor: number
  readonly na: number
  /** The smallest fall that is found four times out of five. */
  readonly aantoonbaar: number
  /** How often the asked fall was found. */
  readonly kans: number
  /** How often something was found where nothing happened: should be near 5 of 100. */
  readonly vals: number
}

/** Longer ago says less of what is to come. */
const meesteJaren = 10
const minsteJaren = 2
const minsteBuurten = 20
/** How alike it can be at most, for a formula that needs some chance left. */
const meesteSamenhang = 0.99
const trekkingen = 400
/** Larger programmes are left to the formula: trying them out keeps everybody else waiting. */
const grootste = 100
const zaad = 2024

const kept = new WeakMap<Statistiek, Map<string, Geschiedenis | null>>()

/**
 * The history of a measure in all buurten of a country that have a figure above zero and the same boundaries in every year: the newest years in a row, after the last change of definition. Spread and
 * likeness are those of the logarithm, after what all buurten share in a year is taken out. Null with too few years or buurten.
 */
export function leesGeschiedenis(statistiek: Statistiek, maat: CatalogusMaat, land: Land): Geschiedenis | null {
  const found = kept.get(statistiek) ?? new Map<string, Geschiedenis | null>()
  kept.set(statistiek, found)
  const key = `${maat.id} ${land}`
  let geschiedenis = found.get(key)
  if (geschiedenis === undefined) found.set(key, (geschiedenis = makeGeschiedenis(statistiek, maat, land)))
  return geschiedenis
}

function makeGeschiedenis(statistiek: Statistiek, maat: CatalogusMaat, land: Land): Geschiedenis | null {
  const jaren = lastInRow(
    jarenOf(statistiek, maat.id, land),
    Math.max(0, ...findBreuken(maat.id).map(({ tussen: [, volgend] }) => volgend)),
  )
  const laatste = jaren.at(-1)
  if (laatste === undefined || jaren.length < minsteJaren) return null
  const [reeks] = reeksenIn(statistiek, maat.id, { jaar: laatste, land })
  if (reeks === undefined) return null
  const rijen = [...reeks.rijen.rowsOfKind('buurt', land)].flatMap(row => {
    const gebied = statistiek.gebieden.find(reeks.rijen.codes[row]!, reeks.release.bron.indelingsjaar)
    if (gebied === null) return []
    const cijfers = jaren.map(jaar => readBuurt(statistiek, maat, gebied, jaar).waarde)
    return cijfers.every(waarde => waarde !== null) ? [cijfers.map(waarde => Math.log(waarde))] : []
  })
  if (rijen.length < minsteBuurten) return null
  try {
    const { sd, correlation } = spreadOfHistory(rijen)
    const samenhang = Math.min(meesteSamenhang, Math.max(0, correlation))
    return { maat: maat.id, jaren, buurten: rijen.length, spreiding: Math.expm1(sd), samenhang, rijen }
  } catch (error) {
    if (error instanceof EffectError) return null
    throw error
  }
}

/** The newest years without a gap, none before the first. */
function lastInRow(jaren: readonly number[], eerste: number): readonly number[] {
  const row: number[] = []
  for (const jaar of jaren.toReversed()) {
    if (jaar < eerste || row.length >= meesteJaren || (row[0] !== undefined && row[0] !== jaar + 1)) break
    row.unshift(jaar)
  }
  return row
}

const gespeeld = new WeakMap<Geschiedenis['rijen'], Map<string, readonly Nagespeeld[]>>()
const mostKept = 500

/** Tries programmes of the usual sizes, up to a hundred buurten, out on a history, with as many of the asked years as it has. Sizes for which there are too few buurten are left out. */
export function speelNa(geschiedenis: Geschiedenis, vraag: Speelvraag): readonly Nagespeeld[] {
  const found = gespeeld.get(geschiedenis.rijen) ?? new Map<string, readonly Nagespeeld[]>()
  gespeeld.set(geschiedenis.rijen, found)
  const { effect, perBuurt } = vraag
  const jaren = jarenVan(geschiedenis, vraag)
  const key = JSON.stringify([effect, perBuurt, jaren])
  const known = found.get(key)
  if (known !== undefined) return known
  const nagespeeld = trekNa(geschiedenis, vraag)
  if (found.size >= mostKept) found.clear()
  found.set(key, nagespeeld)
  return nagespeeld
}

type Speelvraag = Pick<Krachtvraag, 'effect' | 'perBuurt' | 'jarenVoor' | 'jarenNa'>

/** As many of the asked years as there are. */
function jarenVan({ jaren }: Pick<Geschiedenis, 'jaren'>, { jarenVoor, jarenNa }: Pick<Speelvraag, 'jarenVoor' | 'jarenNa'>) {
  const na = Math.max(1, Math.min(jarenNa, Math.floor(jaren.length / 2)))
  return { na, voor: Math.max(1, Math.min(jarenVoor, jaren.length - na)) }
}

function trekNa({ rijen, jaren }: Geschiedenis, { effect, perBuurt, jarenVoor, jarenNa }: Speelvraag): readonly Nagespeeld[] {
  const { voor, na } = jarenVan({ jaren }, { jarenVoor, jarenNa })
  return omvangen.flatMap(gestart => {
    const vergelijking = gestart * perBuurt
    if (gestart > grootste || gestart + vergelijking > rijen.length) return []
    const log = Math.abs(Math.log1p(effect))
    const found = simulateHistory(rijen, {
      treated: gestart,
      controls: vergelijking,
      before: voor,
      after: na,
      alpha: 0.05,
      power: 0.8,
      draws: trekkingen,
      seed: zaad,
      effect: -log,
    })
    const aantoonbaar = 1 - Math.exp(-detectableMultiple({ power: 0.8, df: gestart + vergelijking - 2 }) * found.se)
    return [{ gestart, vergelijking, voor, na, aantoonbaar, kans: found.powerAtEffect ?? 0, vals: found.size }]
  })
}
