import type { GebiedSoort } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { Reeks } from '../figures/reeks.ts'
import { grenzenOf } from '../figures/reeks.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import type { Gebiedscijfer, Gebiedscijfers } from './gebiedscijfers.ts'

/** Kinds of area that have a place among their own kind. */
const ranked: readonly GebiedSoort[] = ['buurt', 'wijk', 'gemeente']

/** The figures of a published area, as they were published. */
export function cijfersOfGebied(statistiek: Statistiek, gebied: GebiedInfo): Gebiedscijfers {
  const { code, soort, jaar } = gebied
  return {
    gebied: { code, soort, jaar, gebieden: [] },
    ouders: statistiek.gebieden.ouders(gebied),
    periodes: maat => statistiek.periodes(maat.id, code),
    find(maat, periode) {
      const found = statistiek.findFor(maat.id, periode, gebied)
      if (!found) return null
      const { cel, reeks } = found
      const grenzen = grenzenOf(reeks)
      return {
        cel,
        periode: reeks.periode,
        decimalen: reeks.decimalen,
        status: reeks.release.bron.status,
        releases: [reeks.release],
        grenzen,
        grenzenOnzeker: statistiek.gebieden.compareGrenzen(code, grenzen, jaar) === 'onbekend',
        rang: rangOf(statistiek, reeks, gebied, cel.waarde !== null),
        samenvoeging: null,
      }
    },
    findWithout: maat => statistiek.findWithout(maat.id, gebied),
  }
}

/** None where only one area has a value: a place among one says nothing. */
function rangOf(statistiek: Statistiek, reeks: Reeks, { code, soort }: GebiedInfo, hasWaarde: boolean): Gebiedscijfer['rang'] {
  const rangorde = ranked.includes(soort) ? statistiek.rangorde(reeks, soort, code) : null
  if (!rangorde || rangorde.aantal <= 1) return null
  return { positie: hasWaarde ? rangorde.positieOf(reeks.rijen.rowOf(code) ?? -1) : null, verdeling: rangorde.verdeling }
}
