import type { BuurtReeks } from '../vrijgave-data.ts'

/** Texts about what anybody sees of a neighbourhood. Residents read them. */
export interface AnderenMessages {
  readonly titel: string
  readonly intro: string
  readonly leeg: string
  readonly allePerioden: string
  readonly perLeeftijd: string
  readonly uitlegLeeftijd: string
  readonly leeftijd: string
  readonly streepjes: string
  readonly naar: string
  readonly kolommen: Record<'buurt' | 'reeksen' | 'tot', string>
  readonly titelBuurt: (buurt: string) => string
  readonly introBuurt: string
  readonly hoe: string
  readonly terug: string
  readonly lagen: Readonly<Record<BuurtReeks['laag'], string>>
  readonly vragen: string
  /** The newest figure that can be seen, in a sentence; the figure has its unit. */
  readonly laatste: (periode: string, cijfer: string) => string
  readonly geenCijfer: string
  /** The column of the mean of a scale. */
  readonly gemiddeld: string
  readonly tabel: Record<'periode' | 'buurt' | 'alle' | 'vergelijking', string>
  readonly ongeveer: (cijfer: string, onder: string, boven: string) => string
  /** Of so many people, so many. */
  readonly van: (deel: string, geheel: string) => string
  readonly verborgen: Readonly<Record<'primary' | 'secondary', string>>
  /** A cell that nobody counted. */
  readonly nietGeleverd: string
  readonly samen: Readonly<Record<'alle' | 'buurt' | 'cohort' | 'vergelijking', (periode: string, aantal: string) => string>>
  readonly soorten: Readonly<Record<BuurtReeks['soort'], string>>
  readonly beschermd: (drempel: number, afronding: number | null) => string
  /** How amounts are protected. */
  readonly bedragBeschermd: string
  readonly bedragVerborgen: string
  readonly uitgave: (nummer: number, dag: string) => string
  readonly naarReeks: string
}
