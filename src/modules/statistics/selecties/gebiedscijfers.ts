import type { Bounds, GebiedSoort, Periode, Status, Verdeling } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { CatalogusMaat } from '../catalogue/index.ts'
import type { Cel, Reeks } from '../figures/reeks.ts'
import type { Release } from '../release.ts'
import type { Gemis } from './combinatie.ts'

/** Who figures are about: a published area, or an own selection of them. */
export interface BeeldGebied {
  readonly code: string
  readonly soort: GebiedSoort | 'transitiebuurt'
  readonly jaar: number
  /** What a selection consists of; empty for a published area. */
  readonly gebieden: readonly GebiedInfo[]
}

/** What only a combined figure has. */
export interface Samenvoeging {
  /** The bounds between which the true figure lies, as far as rounding and weighing leave room; null without a value. */
  readonly afronding: Bounds | null
  /** The areas that miss a part. */
  readonly gemis: readonly Gemis[]
  /** What the areas were weighed by; null where they were not. */
  readonly gewicht: { readonly maat: string; readonly periode: string } | null
}

/** A figure of an area or of a selection, with where it comes from. */
export interface Gebiedscijfer {
  readonly cel: Cel
  readonly periode: Periode
  readonly decimalen: number
  readonly status: Status
  /** The release that gave the figure first, and every other that it rests on. */
  readonly releases: readonly [Release, ...Release[]]
  /** Year of the boundaries of the figure, and whether nobody knows if they changed since. */
  readonly grenzen: number
  readonly grenzenOnzeker: boolean
  /** The place among all areas of the kind; null where there is none to give. */
  readonly rang: { readonly positie: number | null; readonly verdeling: Verdeling | null } | null
  readonly samenvoeging: Samenvoeging | null
}

/** The one way to ask for figures, whether they are of an area or of a selection. */
export interface Gebiedscijfers {
  readonly gebied: BeeldGebied
  /** The areas that all of it lies in, the nearest first. */
  readonly ouders: readonly GebiedInfo[]
  /** Periods in which there is something to tell of a measure, the newest first. */
  periodes(maat: CatalogusMaat): readonly Periode[]
  find(maat: CatalogusMaat, periode: string): Gebiedscijfer | null
  /** The newest series that holds the whole country and nothing of this: the area had another code then. */
  findWithout(maat: CatalogusMaat): Reeks | null
}
