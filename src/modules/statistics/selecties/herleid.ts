import type { Herleiding } from '@buurtwijs/figures'
import { minstOvergedragen, parseGebiedCode, traceBack } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { CatalogusMaat } from '../catalogue/index.ts'
import { grenzenOf, type Reeks } from '../figures/reeks.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import { cijfersOfGebied } from './cijfers-of-gebied.ts'
import { cijfersOfSelectie } from './cijfers-of-selectie.ts'
import type { Gebiedscijfer } from './gebiedscijfers.ts'
import { composeSelectie } from './selectie.ts'

/** A figure of earlier areas that stands for a place of today, or null when they cover it too little or have none. */
export interface Herleid {
  readonly herleiding: Herleiding
  readonly gebieden: readonly GebiedInfo[]
  readonly cijfer: Gebiedscijfer | null
}

/**
 * The figure of a place in a series on earlier boundaries, by the areas that stood where it lies. Null when no table of changes leads from
 * those boundaries to these. With less than `minstOvergedragen` of the inhabitants carried over there is a tracing and no figure.
 */
export function herleidCijfer(statistiek: Statistiek, gebieden: readonly GebiedInfo[], maat: CatalogusMaat, reeks: Reeks): Herleid | null {
  const jaar = gebieden[0]?.jaar
  const then = grenzenOf(reeks)
  const links = jaar === undefined || then >= jaar ? null : statistiek.overgangen.between(then, jaar)
  const herleiding = links && traceBack(links, listLinked(statistiek, gebieden, new Set(links.map(({ naar }) => naar))))
  if (!herleiding) return null
  const earlier = herleiding.gebieden
    .map(code => statistiek.gebieden.find(parseGebiedCode(code).code, then))
    .filter(gebied => gebied !== null)
  const isWhole = earlier.length === herleiding.gebieden.length
  if (herleiding.overgedragen < minstOvergedragen || !isWhole) return { herleiding, gebieden: earlier, cijfer: null }
  const [only, ...others] = earlier
  const cijfers =
    only && others.length === 0 ? cijfersOfGebied(statistiek, only) : cijfersOfSelectie(statistiek, composeEarlier(statistiek, earlier))
  return { herleiding, gebieden: earlier, cijfer: cijfers.find(maat, reeks.periode.id) }
}

function composeEarlier(statistiek: Statistiek, gebieden: readonly GebiedInfo[]) {
  return composeSelectie(gebieden, {
    find: (code, year) => statistiek.gebieden.find(code, year),
    onderdelen: (gebied, soort) => statistiek.onderdelen(gebied, soort),
  })
}

/** The areas as the table of changes has them: a wijk by itself where it is there, else by its buurten. */
function listLinked(statistiek: Statistiek, gebieden: readonly GebiedInfo[], known: ReadonlySet<string>): string[] {
  return gebieden.flatMap(gebied =>
    known.has(gebied.code) ? [gebied.code] : [gebied.code, ...statistiek.gebieden.kinderen(gebied, 'buurt').map(({ code }) => code)],
  )
}
