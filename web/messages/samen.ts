/** Texts about areas that somebody took together. */
export interface SamenMessages {
  /** Before where it lies, with how many areas of which kind: "Eigen selectie van 3 buurten in Tilburg". */
  readonly eigenSelectie: (wat: string) => string
  /** Asks about the boundaries of the selection. */
  readonly kloptGrens: string
  readonly titel: string
  /** That nobody publishes these figures; `wat` counts the areas. */
  readonly uitleg: (wat: string) => string
  readonly tussen: string
  /** The bounds of one figure, in small type below it. */
  readonly bereik: (onder: string, boven: string) => string
  readonly hoe: string
  /** When the areas are exactly a published one: its name, and its kind in the middle of a sentence. */
  readonly precies: (wat: string, naam: string, soort: string) => string
  readonly naarGeheel: (naam: string) => string
  /** A published wijk or gemeente lies whole in the selection. */
  readonly heelDeel: (naam: string) => string
  readonly zetErnaast: (naam: string) => string
  readonly haalWeg: string
  readonly staatErnaast: (naam: string) => string
  readonly bestaatUit: string
  readonly perCijfer: (aantal: number) => string
  readonly kolommen: Readonly<Record<'tussen' | 'gewogen' | 'waarom' | 'waar', string>>
  readonly zoals: string
  readonly nietGewogen: string
  readonly ontbreekt: (aantal: number) => string
  readonly ontbreektUitleg: string
  /** All areas miss it. */
  readonly overal: string
  /** The boundaries of some of the areas changed since the year. */
  readonly hertekend: (jaar: number) => string
}
