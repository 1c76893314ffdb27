import type { Periode } from '@buurtwijs/figures'
import { addUp } from '@buurtwijs/figures'
import type { CatalogusMaat } from '../catalogue/index.ts'
import { findMaat } from '../catalogue/index.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import type { Bijdrage } from './bijdrage.ts'
import { readBijdrage } from './bijdrage.ts'
import type { Combinatie } from './combinatie.ts'
import { deelOf, fewestDecimalen, gemisOf, reeksenOf, restsOn } from './combinatie.ts'
import { divideSums } from './divide-sums.ts'
import type { Gebiedsselectie } from './selectie.ts'
import type { Weging } from './weigh-bijdragen.ts'
import { findWeegPeriode, weighBijdragen } from './weigh-bijdragen.ts'

/** Answers which figure holds for a selection in a period; null when no release holds any of its areas then. */
export type CombineCijfers = (maat: CatalogusMaat, periode: string) => Combinatie | null

/**
 * The figure of a selection by the rule of the measure: from counts where those are there, else added up or weighed. A measure without a
 * rule says that it cannot be combined.
 */
export function combineCijfers(statistiek: Statistiek, selectie: Gebiedsselectie, maat: CatalogusMaat, periode: string): Combinatie | null {
  return combinerOf(statistiek, selectie)(maat, periode)
}

/** As `combineCijfers`, for many measures: what they are weighed by is read once. */
export function combinerOf(statistiek: Statistiek, { gebieden }: Gebiedsselectie): CombineCijfers {
  const wegingen = new Map<string, Weging>()
  return (maat, periode) => {
    const breuk = maat.afleiding ?? maat.uitTellingen
    const divided = breuk && breuk.soort !== 'rest' ? divideSums(statistiek, gebieden, maat, breuk, periode) : null
    if (divided && (divided.cijfer.waarde !== null || maat.samenvoegen !== 'gewogen')) return divided
    const combined = combinePublished(maat, periode)
    return divided && combined?.cijfer.waarde == null ? divided : combined
  }

  function combinePublished(maat: CatalogusMaat, periode: string): Combinatie | null {
    const bijdragen = readAll(maat, periode)
    const reeksen = reeksenOf(bijdragen)
    if (!reeksen) return null
    const gewicht = maat.gewicht === undefined ? null : findMaat(maat.gewicht)
    if (gewicht) return weighBijdragen(maat, bijdragen, findWeging(gewicht, reeksen[0].periode), reeksen)
    const rest = { ...restsOn(reeksen), decimalen: fewestDecimalen(reeksen), gewicht: null }
    if (maat.samenvoegen !== 'optellen') return { cijfer: { waarde: null, ontbreekt: 'niet-samen-te-voegen' }, gemis: [], ...rest }
    const sum = addUp(bijdragen.map(deelOf))
    return { cijfer: sum, gemis: gemisOf(sum, maat.id, bijdragen), ...rest }
  }

  function findWeging(maat: CatalogusMaat, near: Periode): Weging {
    const key = `${maat.id} ${near.id}`
    const known = wegingen.get(key)
    if (known) return known
    const periode = findWeegPeriode(statistiek, maat.id, near, gebieden)
    const weging = { maat, periode, gewichten: readAll(maat, periode.id) }
    wegingen.set(key, weging)
    return weging
  }

  function readAll(maat: CatalogusMaat, periode: string): readonly Bijdrage[] {
    return gebieden.map(gebied => readBijdrage(statistiek, maat, periode, gebied))
  }
}
