import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { Laag } from '../indicatoren/indicator.ts'
import type { Bron, Eigenaar, Frequentie } from '../indicatoren/woorden.ts'

/**
 * Where a figure should go: to a value; up or down by so much, or by so many percent, from the baseline; or nowhere, with the reason. What a plan
 * expected of an activity is the beginning of it.
 */
export type Doel =
  | { readonly soort: 'waarde' | 'verschil' | 'procent'; readonly getal: number; readonly op: string | null }
  | { readonly soort: 'geen'; readonly reden: string }

/** What people changed of a line; null where what the programme or the plan says holds. */
export interface RegelKeuze {
  readonly bron: Bron | null
  readonly frequentie: Frequentie | null
  readonly eigenaar: Eigenaar | null
  /** Somebody of the network who delivers it; null: who leads. */
  readonly persoon: string | null
  /** The id of the period that is the baseline. */
  readonly nulperiode: string | null
  readonly doel: Doel | null
}

/** What a line is about: an indicator, of one activity or of the buurt as a whole. */
export interface RegelPlek {
  readonly indicator: IndicatorNaam
  readonly activiteit: string | null
}

export interface KeptRegel extends RegelKeuze, RegelPlek {
  readonly versie: number
}

/** What people chose for one layer of an activity: other indicators, or none with a reason. */
export interface LaagKeuze {
  readonly activiteit: string
  readonly laag: Laag
  readonly indicatoren: readonly IndicatorNaam[]
  readonly reden: string
  readonly versie: number
}

/** What still has to be agreed before a line says everything. */
export type Mist = 'frequentie' | 'begin' | 'doel'

/** One line of a measuring plan: what is measured, by whom, how often, from which baseline and towards what. */
export interface Meetregel extends RegelPlek {
  readonly laag: Laag
  readonly bron: Bron
  readonly frequentie: Frequentie
  readonly eigenaar: Eigenaar
  readonly persoon: string | null
  readonly nulperiode: string | null
  readonly doel: Doel | null
  /** The activities that need it. */
  readonly activiteiten: readonly string[]
  /** From the first day of the first of them to the last day of the last; null while nobody knows. */
  readonly van: string | null
  readonly tot: string | null
  /** What people changed of it. */
  readonly aangepast: readonly (keyof RegelKeuze)[]
  readonly mist: readonly Mist[]
  readonly versie: number
}

/** The name of a line in an address: an indicator, or an indicator with its activity. */
export function sleutelVan({ indicator, activiteit }: RegelPlek): string {
  return activiteit === null ? indicator : `${indicator}.${activiteit}`
}
