import type { BeeldGebied, GebiedRef } from '../../data.ts'

/** The place of a page: an area, or areas that somebody took together. */
export interface Plek extends Pick<BeeldGebied, 'code' | 'naam' | 'soort' | 'jaar'> {
  /** As the address names it: its code, or the codes that somebody chose. */
  readonly adres: string
  /** The boundary years in which all of it exists. */
  readonly jaren: readonly number[]
  readonly ouders: readonly GebiedRef[]
  /** What lies in it, or the areas that somebody chose. */
  readonly onderdelen: readonly GebiedRef[]
  /** Null for an area by itself. */
  readonly selectie: Selectie | null
}

/** How somebody made a place of several areas. */
export interface Selectie {
  /** Whether they are exactly one published area. */
  readonly isGeheel: boolean
  /** The published wijken and gemeenten that lie whole in it, when it is more than one of them. */
  readonly heleDelen: readonly GebiedRef[]
  /** The code of the one that stands beside the figures. */
  readonly naast: string | null
  /** What the API calls it, when a neighbourhood of the programme gives it a name of its own. */
  readonly omschrijving: string
}

/** What every address about a place takes along when it looks at boundaries that are not the newest. */
export function oldYearOf({ jaar, jaren }: Pick<Plek, 'jaar' | 'jaren'>): number | null {
  return jaar < Math.max(...jaren) ? jaar : null
}
