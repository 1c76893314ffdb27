import { parseGebiedCode } from '@buurtwijs/figures'
import type { CatalogusMaat, Gebiedscijfer, Gebiedscijfers, GebiedInfo, Statistiek } from '../statistics/index.ts'
import { margeOf } from '../statistics/index.ts'
import type { Feit, Maatstaf } from './voorstel/feit.ts'

/** Quartiles of a normal distribution lie this many standard deviations apart. */
const quartileDistance = 1.349

/** A figure of the median of the areas that are most like this one; null when it is not known. */
export type FindGelijken = (maat: string, periode: string) => number | null

/** What a proposal needs to know of these measures: the newest figure of each, beside the country and peers. Measures without a figure are left out. */
export function readFeiten(
  statistiek: Statistiek,
  eigen: Gebiedscijfers,
  maten: readonly string[],
  findGelijken: FindGelijken,
): readonly Feit[] {
  const land = eigen.ouders.find(({ soort }) => soort === 'land')
  return maten.flatMap(id => {
    const maat = statistiek.maat(id)
    const found = maat === null ? null : newest(eigen, maat)
    return maat === null || found === null ? [] : [feitOf({ statistiek, eigen, land, findGelijken }, maat, found)]
  })
}

interface Waarin {
  readonly statistiek: Statistiek
  readonly eigen: Gebiedscijfers
  readonly land: GebiedInfo | undefined
  readonly findGelijken: FindGelijken
}

function feitOf({ statistiek, eigen, land, findGelijken }: Waarin, maat: CatalogusMaat, found: Gevuld): Feit {
  const periode = found.periode.id
  const spreiding = spreadOf(statistiek, eigen, found, maat.id)
  const beside = land === undefined ? null : (statistiek.findBeside(maat.id, periode, land)?.cel.waarde ?? null)
  const gelijken = findGelijken(maat.id, periode)
  const maatstaf = (waarde: number | null): Maatstaf | null => (waarde === null || spreiding === null ? null : { waarde, spreiding })
  return {
    maat: maat.id,
    periode,
    release: found.releases[0].id,
    waarde: found.cel.waarde,
    grenzen: found.samenvoeging?.afronding ?? null,
    schatting: maat.schatting,
    marge: maat.marge === null ? Infinity : margeOf(maat.marge, beside ?? found.cel.waarde),
    land: maatstaf(beside),
    gelijken: maatstaf(gelijken),
    bevolking: maat.bevolking === null ? null : populationOf(statistiek, eigen, maat.bevolking),
  }
}

type Gevuld = Gebiedscijfer & { readonly cel: { readonly waarde: number } }

/** The newest figure that is there. */
export function newest(eigen: Gebiedscijfers, maat: CatalogusMaat): Gevuld | null {
  for (const periode of eigen.periodes(maat)) {
    const found = eigen.find(maat, periode.id)
    if (found && found.cel.waarde !== null) return found as Gevuld
  }
  return null
}

function populationOf(statistiek: Statistiek, eigen: Gebiedscijfers, id: string): number | null {
  const maat = statistiek.maat(id)
  return maat === null ? null : (newest(eigen, maat)?.cel.waarde ?? null)
}

/** How far areas of this kind lie apart; those of a selection are held against buurten, gemeenten together against gemeenten. Null when a release holds a part of the country, or all are alike. */
function spreadOf(statistiek: Statistiek, { gebied }: Gebiedscijfers, found: Gebiedscijfer, maat: string): number | null {
  const kinds = gebied.gebieden.length > 0 ? gebied.gebieden.map(each => each.soort) : [gebied.soort]
  const soort = kinds.every(kind => kind === 'gemeente') ? 'gemeente' : gebied.soort === 'wijk' ? 'wijk' : 'buurt'
  const code = gebied.gebieden[0]?.code ?? parseGebiedCode(gebied.code).code
  const reeks = statistiek
    .reeksen(maat)
    .find(({ release, periode }) => release.id === found.releases[0].id && periode.id === found.periode.id)
  const verdeling = reeks === undefined ? null : (statistiek.rangorde(reeks, soort, code)?.verdeling ?? null)
  const spreiding = verdeling === null ? 0 : (verdeling.p75 - verdeling.p25) / quartileDistance
  return spreiding > 0 ? spreiding : null
}
