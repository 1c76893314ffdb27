import type { GebiedCode, GebiedSoort, Ontbreekt, Periode, Polariteit } from '@buurtwijs/figures'

/** The shape of publication a table belongs to. The catalogue of measures resolves its topics within one family. */
export type TabelFamilie =
  | 'kwb' // CBS Kerncijfers wijken en buurten: OData and StatLine exports
  | 'kwb-werkboek' // the KWB Excel workbook, columns named by mnemonic (a_inw)
  | 'wijkbuurtkaart' // attributes of the CBS wijk- en buurtkaart
  | 'rivm-gezondheid' // RIVM/GGD/CBS Gezondheid per wijk en buurt
  | 'ses-woa' // CBS SES-WOA
  | 'vektis' // Vektis open data
  | 'cbs-overig' // any other CBS table
  | 'derden' // any other table of a third party on OData v3
  | 'overgang' // which areas of one year became which of a later one, without figures
  | 'eigen' // an own file with a mapping

/** Where a table came from. Dates are ISO 8601; what the publisher does not tell is null, never guessed. */
export interface Bron {
  readonly familie: TabelFamilie
  readonly uitgever: string // 'CBS', 'RIVM', 'Vektis', or who made an own file
  readonly tabel: string // table id '85984NED', or a stable name for what has none
  readonly titel: string
  readonly adres: string | null // address to read about or download the table
  readonly licentie: string | null // 'CC BY 4.0' for CBS open data; null where the publisher states none
  readonly gewijzigd: string | null // when the publisher last changed it
  readonly status: 'voorlopig' | 'herzien' | 'definitief'
  readonly indelingsjaar: number // year of the boundaries
}

/** One row: an area as the publisher names it in the boundary year of the table. */
export interface PublishedGebied {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  readonly naam: string
  readonly gemeentenaam?: string
  /** CBS recoding flag: 1 unchanged, 2 other code, 3 boundary changed, each against the year before. */
  readonly indelingswijziging?: 1 | 2 | 3
  /** Codes of the areas it lies in, where the table says so and the code itself does not (gemeente -> GGD region, province). */
  readonly ouders?: readonly GebiedCode[]
  /** The earlier areas that its people belonged to, and how many of them, where a table of changes says so. */
  readonly herkomst?: readonly { readonly code: GebiedCode; readonly jaar: number; readonly inwoners: number }[]
}

/** What a column is about, in the publisher's own words. */
export interface Onderwerp {
  /** The publisher's key: 'Eenzaam_28', 'a_inw', 'T001036', or the column's title. Never used to find the measure across editions, except for workbook mnemonics and map attributes, which are stable. */
  readonly sleutel: string
  /** Title path, outermost group first: ['Bevolking', 'Leeftijdsgroepen', '65 jaar of ouder']. Trimmed, inner runs of spaces made one. */
  readonly pad: readonly string[]
  /** Unit as published, trimmed: 'aantal', '%', 'x 1 000 euro'; '' when not stated. */
  readonly eenheid: string
  readonly decimalen: number
  /** Other dimensions of the cell, name -> title: { Leeftijd: '18 jaar of ouder' }. Empty for most tables. */
  readonly dimensies: Readonly<Record<string, string>>
  /** Value, or the lower or upper bound of the publisher's own 95% interval. */
  readonly marge: 'waarde' | 'onder' | 'boven'
  /** Whether more of it is good news, where an own file says so. */
  readonly polariteit?: Polariteit
}

/**
 * One topic in one period over all areas of the table, in the order of `gebieden`.
 * `waarden[i]` is NaN exactly where `ontbreekt[i]` is not 0; `ontbreekt[i]` is 0 for a value, else 1 + the index of the reason in `ontbreektRedenen`.
 */
export interface PublishedKolom {
  readonly onderwerp: Onderwerp
  readonly periode: Periode
  readonly waarden: Float64Array
  readonly ontbreekt: Uint8Array
  /** Reason that holds for the column as a whole, when no area has a value (a topic that the publisher has not filled in yet). */
  readonly geheelOntbreekt?: Ontbreekt
}

/** What every reader makes of what it was given: one table in one edition, whole, in memory. */
export interface PublishedTable {
  readonly bron: Bron
  readonly gebieden: readonly PublishedGebied[]
  readonly kolommen: readonly PublishedKolom[]
  /** Dutch sentences for the import report: '81 waterdelen overgeslagen', 'een restregel zonder gebied overgeslagen'. */
  readonly opmerkingen: readonly string[]
}

/** Outlines of areas, WGS84 (longitude, latitude), rings as GeoJSON has them. */
export interface PublishedGeometrie {
  readonly bron: Bron
  readonly vormen: readonly Vorm[]
  /** Whether the outlines are too coarse for more than a thumbnail (roughly 100 m and up). */
  readonly grof: boolean
  readonly opmerkingen: readonly string[]
}

export interface Vorm {
  readonly code: GebiedCode
  readonly naam: string
  readonly geometrie: {
    readonly type: 'MultiPolygon'
    readonly coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[]
  }
}

export type Published =
  | { readonly soort: 'tabel'; readonly tabel: PublishedTable }
  | { readonly soort: 'geometrie'; readonly geometrie: PublishedGeometrie }
