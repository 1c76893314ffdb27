import type { Polariteit, Tekst } from '@buurtwijs/figures'
import type { IndicatorId } from '../../menukaart/index.ts'

/** The three layers of a measuring plan, in the order in which change shows. */
export const laagNamen = ['adoptie', 'kwaliteit', 'effectiviteit'] as const
export type Laag = (typeof laagNamen)[number]

/** Which period a figure is about. */
export const periodeTypen = ['maand', 'kwartaal', 'halfjaar', 'jaar'] as const
export type PeriodeType = (typeof periodeTypen)[number]

/**
 * How a figure is made of others, which then are what is delivered: numerators added up over one and the same denominator, or the numerator of
 * one divided by that of another.
 */
export type Uitdrukking<Id extends string = string> =
  | { readonly soort: 'som'; readonly van: readonly Id[] }
  | { readonly soort: 'deling'; readonly teller: Id; readonly noemer: Id }

/**
 * - `aantal`: a count of people or things in a period
 * - `aandeel`: some of all; never more than all
 * - `verhouding`: so much per one, such as hours per client, or a hundred times that
 * - `score`: who would recommend it minus who would not, of all who answered; from -100 to 100
 * - `verhalen`: told, not counted; the number says only how many there are
 */
export type IndicatorSoort = 'aantal' | 'aandeel' | 'verhouding' | 'score' | 'verhalen'

/** What can be measured, as data: a row that a programme can read, check and combine. */
export interface Indicator {
  readonly naam: Tekst
  /** What the menukaart and plans call it; several rows can belong to one. */
  readonly kaart: IndicatorId
  readonly laag: Laag
  readonly soort: IndicatorSoort
  readonly teller: Tekst
  /** Null for a count. */
  readonly noemer: Tekst | null
  readonly eenheid: Tekst
  /** 100 where the quotient is shown as a percentage. */
  readonly maal: 1 | 100
  readonly decimalen: 0 | 1 | 2
  readonly polariteit: Polariteit
  /** How those of several buurten or periods become one: added up, numerators and denominators added and divided anew, or not at all. */
  readonly samenvoegen: 'optellen' | 'opnieuw-delen' | 'niet'
  /** Whether every activity has its own; otherwise there is one for the buurt as a whole, whoever it is about. */
  readonly isPerActiviteit: boolean
  readonly periode: PeriodeType
  readonly uitdrukking: Uitdrukking | null
}
