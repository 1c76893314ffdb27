import { balanceOf, effectiveSize, EffectError, matchUnits } from '@buurtwijs/effects'
import { Refusal } from '../../../refusal.ts'
import { structuurTabel } from '../../statistics/index.ts'
import type { Buren, GebiedInfo, Statistiek } from '../../statistics/index.ts'

/** What comparison buurten have to be like: who live there and in what, never how they fare. */
const opMaten = ['leeftijd-65-plus-pct', 'huishoudens-alleenwonend-pct', 'ses-score', 'bevolkingsdichtheid', 'koopwoningen', 'woz-waarde']

/** A line of a love plot: how far the groups lie apart, in standard deviations; below 0.1 is good. */
export interface Balans {
  readonly maat: string
  readonly voor: number | null
  readonly na: number | null
}

export interface Gekozen {
  readonly jaar: number
  readonly paren: readonly { readonly buurt: Plaats; readonly naast: readonly Plaats[] }[]
  /** Buurten of which figures are missing, so that nothing can be laid beside them. */
  readonly zonderCijfers: readonly Plaats[]
  readonly balans: readonly Balans[]
  /** As many comparison buurten as weigh as surely as these. */
  readonly telt: number
  readonly naast: Weggelaten
}

/** Who was left out for lying against a buurt that takes part, across the border of its gemeente. */
export interface Weggelaten {
  /** The year of the map that says so; null without a map. */
  readonly kaart: number | null
  readonly aantal: number
  /** Buurten that are not on the map: who lies next to them is not known. */
  readonly zonderKaart: readonly Plaats[]
}

export interface Plaats {
  readonly code: string
  readonly naam: string
  readonly gemeente: string | null
}

/**
 * Buurten to compare with: the nearest by published figures (Mahalanobis distance), each used once, and never one in the gemeente of a buurt that takes part or against it across the border: those next
 * door and those of the same team notice the programme too. Null when there are no figures for the whole country.
 */
export function kiesVergelijking(
  statistiek: Statistiek,
  buurten: readonly GebiedInfo[],
  { perBuurt, land, buren }: { readonly perBuurt: number; readonly land: 'NL00' | 'NL99'; readonly buren: Buren },
): Gekozen | null {
  const jaar = Math.max(...buurten.map(each => each.jaar))
  const table = structuurTabel(statistiek, { soort: 'buurt', land, jaar, uitgave: 'nieuwste' })
  if (table === null) return null
  const columns = table.maten.flatMap(({ structuur }, column) =>
    opMaten.includes(structuur.maat) ? [{ maat: structuur.maat, column }] : [],
  )
  const { waarden, maten, schalen } = table.tabel
  const used = columns.filter(({ column }) => schalen[column] !== null)
  if (used.length === 0) return null
  const valueAt = (row: number, column: number): number => waarden[row * maten + column] ?? Number.NaN
  const isWhole = (row: number): boolean => used.every(({ column }) => !Number.isNaN(valueAt(row, column)))
  const own = new Set(buurten.map(({ code }) => code))
  const gemeenten = new Set(buurten.map(({ code }) => code.slice(2, 6)))
  const isElsewhere = ({ code }: GebiedInfo): boolean => !gemeenten.has(code.slice(2, 6))
  const rows = table.gebieden.flatMap((gebied, row) =>
    isWhole(row) && (own.has(gebied.code) || (isElsewhere(gebied) && !buren.naast.has(gebied.code))) ? [row] : [],
  )
  const group = {
    treated: rows.map(row => (own.has(table.gebieden[row]!.code) ? 1 : 0)),
    covariates: Object.fromEntries(used.map(({ maat, column }) => [maat, rows.map(row => valueAt(row, column))])),
  }
  if (!group.treated.includes(0)) {
    throw new Refusal('Er zijn geen buurten in andere gemeenten om mee te vergelijken. Lees eerst de cijfers van meer gemeenten in.', {
      code: 'ontwerp-geen-vergelijking',
      status: 409,
      place: { field: 'buurten' },
    })
  }
  const there = new Set(rows.map(row => table.gebieden[row]!.code))
  const zonderCijfers = buurten.filter(({ code }) => !there.has(code)).map(each => placeOf(each))
  const found = match(group, perBuurt)
  const at = (unit: number): Plaats => placeOf(table.gebieden[rows[unit]!]!)
  const [voor, na] = [balanceOf(group), balanceOf(group, found.weights)]
  return {
    jaar,
    paren: [...new Set(found.pairs.map(({ treated }) => treated))].map(treated => ({
      buurt: at(treated),
      naast: found.pairs.filter(pair => pair.treated === treated).map(({ comparison }) => at(comparison)),
    })),
    zonderCijfers,
    balans: voor.map(({ covariate, difference }, index) => ({ maat: covariate, voor: difference, na: na[index]?.difference ?? null })),
    telt: effectiveSize(found.weights.filter((_, unit) => group.treated[unit] === 0)),
    naast: {
      kaart: buren.jaar,
      aantal: table.gebieden.filter(gebied => isElsewhere(gebied) && buren.naast.has(gebied.code)).length,
      zonderKaart: buren.zonderKaart.map(each => placeOf(each)),
    },
  }
}

function match(group: Parameters<typeof matchUnits>[0], ratio: number): ReturnType<typeof matchUnits> {
  try {
    return matchUnits(group, { distance: 'mahalanobis', method: 'nearest', ratio })
  } catch (error) {
    if (error instanceof EffectError)
      throw new Refusal(error.message, { code: `effect-${error.code}`, place: { field: 'buurten' }, cause: error })
    throw error
  }
}

function placeOf({ code, naam, gemeente }: GebiedInfo): Plaats {
  return { code, naam, gemeente }
}
