import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'

/** Outlines are kept in whole steps of this many degrees: about 1.1 m from south to north, 0.7 m from west to east. */
export const gradenPerStap = 1e-5

/** The corners of a ring one after another: longitude, latitude, longitude, ... in steps. The first corner is not repeated at the end. */
export type StapRing = Int32Array

/** An outer ring, then the holes in it. */
export type StapPolygoon = readonly StapRing[]

/** The outline of an area, ready to be drawn. */
export interface Shape {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  readonly naam: string
  readonly polygonen: readonly StapPolygoon[]
  /** West, south, east and north edge in degrees. */
  readonly kader: readonly [number, number, number, number]
  /** Centre of gravity: longitude and latitude in degrees. Lies outside an area that is bent around another. */
  readonly zwaartepunt: readonly [number, number]
}

/** From steps to degrees without the noise of a binary fraction: 451234 becomes 4.51234. */
export function toGraden(stappen: number): number {
  return stappen / 100_000
}

export function toStappen(graden: number): number {
  return Math.round(graden * 100_000)
}
