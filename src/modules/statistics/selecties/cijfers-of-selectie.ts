import type { Bounds, Interval, Periode } from '@buurtwijs/figures'
import { comparePeriode, statussen } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { CatalogusMaat } from '../catalogue/index.ts'
import type { Cel, Reeks } from '../figures/reeks.ts'
import { grenzenOf } from '../figures/reeks.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import { cijfersOfGebied } from './cijfers-of-gebied.ts'
import { combinerOf } from './combine-cijfers.ts'
import type { Gebiedscijfer, Gebiedscijfers } from './gebiedscijfers.ts'
import type { Gebiedsselectie } from './selectie.ts'

/** The figures of a selection: those of the published area that it equals, or else combined ones. */
export function cijfersOfSelectie(statistiek: Statistiek, selectie: Gebiedsselectie): Gebiedscijfers {
  const { code, jaar, gebieden } = selectie
  const [only, ...others] = gebieden
  if (only && others.length === 0) return cijfersOfGebied(statistiek, only)
  const combine = combinerOf(statistiek, selectie)
  return {
    gebied: { code, soort: 'transitiebuurt', jaar, gebieden },
    ouders: findSharedOuders(statistiek, gebieden),
    periodes: maat => periodesOf(statistiek, maat, gebieden),
    find(maat, periode) {
      const combined = combine(maat, periode)
      if (!combined) return null
      const { cijfer, reeksen, decimalen, gemis, gewicht } = combined
      const [first] = reeksen
      const grenzen = grenzenOf(first)
      return {
        cel: celOf(cijfer, decimalen),
        periode: first.periode,
        decimalen,
        status: statussen.find(status => reeksen.some(({ release }) => release.bron.status === status)) ?? 'voorlopig',
        releases: combined.releases,
        grenzen,
        grenzenOnzeker: gebieden.some(gebied => statistiek.gebieden.compareGrenzen(gebied.code, grenzen, jaar) === 'onbekend'),
        rang: rangOf(
          statistiek,
          statistiek.reeksen(maat.id).find(reeks => reeks.periode.id === first.periode.id),
          gebieden,
        ),
        samenvoeging:
          cijfer.waarde === null ? { afronding: null, gemis, gewicht: null } : { afronding: roundOut(cijfer, decimalen), gemis, gewicht },
      }
    },
    findWithout: maat => firstOf(gebieden.map(gebied => statistiek.findWithout(maat.id, gebied))),
  }
}

/** The kind of area that a selection is set among: gemeenten for a region of gemeenten, else buurten. */
export function soortAmong(gebieden: readonly Pick<GebiedInfo, 'soort'>[]): 'buurt' | 'gemeente' {
  return gebieden.every(({ soort }) => soort === 'gemeente') ? 'gemeente' : 'buurt'
}

/**
 * A selection is no area of its own, so it has no place among them; how they are spread says what is usual. That is told by the series of the measure
 * itself, which may be another than those that it was combined from.
 */
function rangOf(statistiek: Statistiek, reeks: Reeks | undefined, gebieden: readonly GebiedInfo[]): Gebiedscijfer['rang'] {
  const [first] = gebieden
  const rangorde = reeks && first ? statistiek.rangorde(reeks, soortAmong(gebieden), first.code) : null
  return rangorde && rangorde.aantal > 1 ? { positie: null, verdeling: rangorde.verdeling } : null
}

/** What cannot be combined is told once, not for every wave. */
function periodesOf(statistiek: Statistiek, maat: CatalogusMaat, gebieden: readonly GebiedInfo[]): readonly Periode[] {
  const found = new Map(gebieden.flatMap(({ code }) => statistiek.periodes(maat.id, code)).map(periode => [periode.id, periode]))
  const sorted = [...found.values()].toSorted((a, b) => comparePeriode(b, a))
  return maat.samenvoegen === 'niet' && maat.afleiding === undefined ? sorted.slice(0, 1) : sorted
}

function findSharedOuders(statistiek: Statistiek, gebieden: readonly GebiedInfo[]): readonly GebiedInfo[] {
  const [first = [], ...others] = gebieden.map(gebied => statistiek.gebieden.ouders(gebied))
  return first.filter(({ code }) => others.every(ouders => ouders.some(ouder => ouder.code === code)))
}

/** One decimal more than whole numbers have, as for a figure that is derived within one area. */
function celOf(cijfer: Interval | Cel, decimalen: number): Cel {
  if (cijfer.waarde === null) return { waarde: null, ontbreekt: cijfer.ontbreekt }
  const round = 10 ** Math.max(decimalen, 1)
  return { waarde: Math.round(cijfer.waarde * round) / round }
}

/** Outward to the decimals that are shown, so that the bounds hold as they are read; what computers add is left out. */
function roundOut({ onder, boven }: Bounds, decimalen: number): Bounds {
  const round = 10 ** decimalen
  return { onder: Math.floor(onder * round + 1e-6) / round, boven: Math.ceil(boven * round - 1e-6) / round }
}

function firstOf<T>(found: readonly (T | null)[]): T | null {
  return found.find(each => each !== null) ?? null
}
