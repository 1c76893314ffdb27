import type { VrijgegevenCijfer } from '../vrijgave-data.ts'

/** Texts about counts that were made fit to be seen. Residents read them. */
export interface VrijgaveMessages {
  readonly titel: string
  readonly intro: string
  /** To the page about the method. */
  readonly hoe: string
  readonly leeg: string
  readonly kolommen: Record<'reeks' | 'teZien' | 'klein' | 'meeverborgen' | 'laatste', string>
  /** So many of the figures that are not small can be seen. */
  readonly deel: (getoond: string, van: string) => string
  readonly nogNiets: string
  /** From which count on a figure can be seen, and how it is rounded. */
  readonly regels: (drempel: number, afronding: number | null) => string
  readonly regelsDingen: string
  readonly samenvatting: (getoond: string, klein: string, meeverborgen: string) => string
  readonly kies: string
  readonly alle: string
  readonly toon: string
  /** The dimensions that most series have; others go by their own name. */
  readonly dimensies: Readonly<Record<string, string>>
  readonly cijfers: string
  readonly totaal: (aantal: number) => string
  readonly waarvan: string
  readonly aantal: string
  readonly waarom: string
  readonly verborgen: string
  readonly staten: Readonly<Record<VrijgegevenCijfer['staat'], string>>
  readonly afgerond: (minderDan: number) => string
  /** A hidden figure: the smallest whole with a figure. */
  readonly samen: (waar: string, aantal: string) => string
  readonly vorige: string
  readonly volgende: string
  readonly uitgaven: string
  readonly uitgavenIntro: string
  readonly uitgave: string
  readonly gemaakt: string
  readonly herziening: string
  readonly gewoon: string
}
