import type { Taal } from '@buurtwijs/figures'
import type { Ongelijkheid, Reeks, Selectiebeeld, SelectiebeeldCijfer, Trechter, Vergelijkbaar } from '#src/modules/buurtbeeld/index.ts'
import type { Antwoord } from './data.ts'

export type { Ongelijkheid, Reeks, Selectiebeeld, SelectiebeeldCijfer, Trechter, Vergelijkbaar }

/** The areas that are most like a place, as a figure tells of them. */
export type NaastGelijken = NonNullable<SelectiebeeldCijfer['gelijken']>

/** A place as an address names it: the code of an area, or those of a selection with commas. */
export interface Plek {
  readonly code: string
  readonly taal: Taal
  readonly jaar?: number | undefined
}

/** A place beside others. An unknown place is refused in words. */
export interface VergelijkClient {
  /** The areas that are most like the place; `gewichten` as the API reads them. */
  gelijken(plek: Plek, gewichten: string): Promise<Antwoord<Vergelijkbaar>>
  /** One measure over the years. */
  reeks(plek: Plek, maat: string): Promise<Antwoord<Reeks>>
  /** All areas in a place around their mean. */
  trechter(plek: Plek, maat: string): Promise<Antwoord<Trechter>>
  /** How much a figure differs over the social ladder within a place. */
  ongelijkheid(plek: Plek, maat: string): Promise<Antwoord<Ongelijkheid>>
  /** `naast`: the areas that are alike, or for a selection the code of a published part of it. */
  beeld(plek: Plek, naast: string | null): Promise<Antwoord<Selectiebeeld>>
}
