import type { Afronding, Bounds, Maat, Schatting, Tekst } from '@buurtwijs/figures'
import type { TabelFamilie } from '../published-table.ts'
import type { MethodePagina } from './methods.ts'

/** The sections of a buurtbeeld, in the order in which a reader meets them. The last is for topics that nobody curated and for own files. */
export const secties = ['bevolking', 'huishoudens', 'inkomen', 'gezondheid', 'leefstijl', 'herkomst', 'wonen', 'zorg', 'overig'] as const
export type Sectie = (typeof secties)[number]

/**
 * How far two areas may lie apart and still count as about equal: `absoluut` in the unit of the measure (percentage points for a
 * percentage), `relatief` as a share of the benchmark (0.05 is 5%). The page hoger-lager-ongeveer-gelijk explains how it was chosen.
 */
export interface Marge {
  readonly soort: 'absoluut' | 'relatief'
  readonly waarde: number
}

/**
 * How a measure follows from others of the same area, period and release. Sums run over all ids named.
 * - `percentage`: 100 × sum of `teller` / sum of `noemer`
 * - `verhouding`: `factor` × sum of `teller` / sum of `noemer`
 * - `rest`: `van` − Σ `deel` × `maat`
 */
export type Afleiding =
  | { readonly soort: 'percentage'; readonly teller: readonly string[]; readonly noemer: readonly string[] }
  | { readonly soort: 'verhouding'; readonly factor: number; readonly teller: readonly string[]; readonly noemer: readonly string[] }
  | { readonly soort: 'rest'; readonly van: string; readonly min: readonly { readonly maat: string; readonly deel: number }[] }

/**
 * Finds a topic by its title path and unit, whatever its key. A path that starts with a star matches on the last titles alone: only for
 * titles that occur once in every edition of the table. A dimension that is not named here must hold the total.
 */
export interface PadRegel {
  readonly paden: readonly string[]
  readonly eenheden: readonly string[]
  readonly dimensies?: Readonly<Record<string, readonly string[]>>
}

/** Finds a column by its name: for workbook mnemonics, map attributes and cost columns, which the publisher keeps stable. */
export interface SleutelRegel {
  readonly sleutels: readonly string[]
}

export type OnderwerpRegel = PadRegel | SleutelRegel

/** A measure that we know: how it reads, what it says and does not say, and where publishers keep it. */
export interface CatalogusMaat extends Maat {
  readonly sectie: Sectie
  /** Place within the section, from 1. */
  readonly volgorde: number
  /** Shown large at the top of its section. */
  readonly kern: boolean
  /** A row in every buurtbeeld, also when the figure is missing. */
  readonly beeld: boolean
  /** Null: never compared in words, because the size of the area decides it (counts) or because a word would mislead (classes). */
  readonly marge: Marge | null
  /** Id of the count that this is a share of, so that people can be computed from a percentage; null when there is none. */
  readonly bevolking: string | null
  readonly zegtWel: Tekst
  readonly zegtNiet: Tekst
  readonly methode: MethodePagina
  /** The family whose newest final edition wins when several releases hold the measure. */
  readonly thuistabel: TabelFamilie
  readonly schatting: Schatting
  readonly afleiding?: Afleiding
  /** How the publisher rounds the figure of a wijk or a buurt; `decimalen`: to the last decimal that the column has. */
  readonly afronding: Afronding | 'decimalen'
  /**
   * What share of `gewicht` the true denominator can be, where the publisher weighs by something that it does not publish (homes with a
   * known value, households without students). Left out: `gewicht` is the denominator itself.
   */
  readonly deelVanGewicht?: Bounds
  /** How the figure of several areas follows from counts, where a single area has it as published. */
  readonly uitTellingen?: Afleiding
  readonly onderwerpen: Readonly<Partial<Record<TabelFamilie, readonly OnderwerpRegel[]>>>
}
