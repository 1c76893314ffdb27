import type { Koers } from '../monitoring-data.ts'

/** The texts of whether the programme is on course. */
export interface KoersMessages {
  readonly titel: string
  readonly intro: string
  readonly naar: string
  readonly hoe: string
  readonly leeg: string
  readonly samen: string
  readonly zonderCohort: string
  readonly tabel: string
  readonly kolommen: Readonly<Record<'cohort' | 'buurten' | 'toegekend' | 'besteed' | 'begonnen' | 'metCijfer', string>>
  readonly vanAlle: (deel: number, geheel: number) => string
  readonly uren: string
  readonly urenUitleg: string
  readonly start: (dag: string) => string
  readonly oordelen: Readonly<Record<Koers['cohorten'][number]['oordeel'], string>>
  readonly beeld: string
  readonly woorden: Readonly<Record<'afspraak' | 'langs' | 'start' | 'voor' | 'na', string>>
  readonly cijfers: string
  readonly jaarKolommen: Readonly<Record<'jaar' | 'verschil' | 'tussen' | 'nodig' | 'buurten', string>>
  readonly jaar: (sinds: number) => string
  readonly nietTeZeggen: string
  readonly nietDit: string
  readonly naarWerkt: string
}
