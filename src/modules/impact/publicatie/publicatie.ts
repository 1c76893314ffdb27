import { ontbreektRedenen } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'

/** How a plan takes figures that an office published, instead of a file or what was released here. */
export interface Publicatie {
  /** All other buurten, or those that are most like the buurten that start. */
  readonly groep: 'alle' | 'passend'
  /** Who is too near to compare with: the whole gemeente of a buurt that takes part and who lies against it, or only who lies against it. */
  readonly omgeving: 'gemeente' | 'buren'
  /** Measures of structure by which buurten are alike, of before the first start; none where all are taken. */
  readonly op: readonly string[]
  readonly afstand: 'mahalanobis' | 'propensity'
  readonly manier: 'optimal' | 'nearest'
  /** Comparison buurten for each that starts. */
  readonly perBuurt: number
  /** Pairs that lie further apart in their chance to take part, in standard deviations of it, are not made; null: any distance. */
  readonly kaliber: number | null
}

/** Why an area is not in the comparison: no figure, or no place in it. */
export const wegredenen = [
  ...ontbreektRedenen,
  'doet-mee',
  'gemeente',
  'naast',
  'nul',
  'geen-kenmerk',
  'niet-gekozen',
  'geen-gelijke',
  'start-te-vroeg',
  'start-te-laat',
  'gebied-onbekend',
  'gestopt',
] as const
export type Wegreden = (typeof wegredenen)[number]

/** How many areas fell out for one reason. Buurten that start are named, others counted. */
export interface Weg {
  readonly kant: 'gestart' | 'vergelijking'
  readonly reden: Wegreden
  readonly aantal: number
  readonly namen: readonly string[]
}

/** A line of a love plot: how far the groups lie apart in a measure, in standard deviations; below 0.1 is good. */
export interface Kenmerkbalans {
  readonly maat: string
  readonly periode: string
  readonly voor: number | null
  readonly na: number | null
}

/** Whom a plan compares with whom: found when it is locked, without any figure of after the first start, and part of what the hash is of. */
export interface Groep {
  readonly gestart: readonly {
    readonly naam: string
    readonly gebieden: readonly string[]
    readonly jaar: number
    readonly start: number
  }[]
  /** Codes of the buurten to compare with, in the division of `jaar`. */
  readonly vergelijking: readonly string[]
  readonly jaar: number
  readonly weg: readonly Weg[]
  readonly balans: readonly Kenmerkbalans[]
  /** As many buurten to compare with as weigh as surely as these. */
  readonly telt: number
  /** The year of the map by which neighbours were left out; null without a map. */
  readonly kaart: number | null
  /** Buurten that start and are not on that map. */
  readonly zonderKaart: readonly string[]
  /** Of how many areas nobody knows whether their boundary changed in these years. */
  readonly onzeker: number
  /** Years after the first start that were published already when the plan was locked: whoever wrote it could know them. */
  readonly alOpenbaar: readonly number[]
}

/** What has been found of the panel when it was opened. */
export interface Herkomst {
  readonly uitgaven: readonly {
    readonly jaar: number
    readonly uitgever: string
    readonly tabel: string
    readonly titel: string
    readonly licentie: string | null
    readonly release: string
  }[]
  readonly weg: readonly Weg[]
  /** Cells without a figure, by reason: the area stays in, the year is empty. */
  readonly gaten: readonly { readonly reden: Wegreden; readonly aantal: number }[]
  readonly gestart: number
  readonly vergelijking: number
}

/** The most comparison buurten for one, and features to choose them by. */
export const meestePerBuurt = 10
export const meesteKenmerken = 10

interface MetPublicatie {
  readonly uitkomst: string
  readonly vergelijking: string
  readonly kenmerken: readonly string[]
  readonly dosis?: string | null | undefined
  readonly publicatie?: Publicatie | null | undefined
}

/** Refuses a plan about published figures that asks for what cannot be done with them. */
export function requirePublicatie({ uitkomst, vergelijking, kenmerken, dosis, publicatie }: MetPublicatie): void {
  if (publicatie == null) return
  if (!uitkomst.startsWith('maat:'))
    refuse('uitkomst', 'Deze uitkomst publiceert geen bureau. Kies een gepubliceerd cijfer, of laat de cijfers uit dit programma komen.')
  if (vergelijking !== 'andere-buurten')
    refuse('vergelijking', 'Gepubliceerde cijfers zijn er over alle buurten. Kies hier: buiten de alliantie.')
  if (kenmerken.length > 0)
    refuse(
      'kenmerken',
      'Bij gepubliceerde cijfers is er geen bestand met kolommen. Maak dit veld leeg, en kies kenmerken bij de vergelijking.',
    )
  if (dosis != null) refuse('dosis', 'Bij gepubliceerde cijfers kan het gebruik van activiteiten er niet naast staan. Kies: niets.')
  if (publicatie.groep === 'alle' && publicatie.op.length > 0)
    refuse('op', 'Bij alle andere buurten wordt niet gezocht. Laat de kenmerken weg, of kies buurten die lijken.')
  if (publicatie.groep === 'passend' && publicatie.op.length === 0)
    refuse('op', 'Kies minstens één kenmerk waarop de buurten moeten lijken.')
  if (publicatie.op.some(maat => `maat:${maat}` === uitkomst))
    refuse(
      'op',
      'De uitkomst zelf kan geen kenmerk zijn: wie buurten kiest op een cijfer dat toevallig hoog stond, ziet het daarna vanzelf dalen.',
    )
}

function refuse(field: string, tekst: string): never {
  throw new Refusal(tekst, { code: `publicatie-${field}`, status: 400, place: { field } })
}
