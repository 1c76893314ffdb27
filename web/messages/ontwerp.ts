import type { Uitleg } from './messages.ts'

/** The texts about an evaluation that has no figures yet. */
export interface OntwerpMessages {
  readonly link: string
  readonly titel: string
  readonly intro: string
  readonly velden: Readonly<Record<Veld, string>>
  readonly hints: Readonly<Partial<Record<Veld, string>>>
  readonly knop: string
  readonly fout: string
  readonly geenMaat: string
  readonly maten: (naam: string, jaren: readonly number[]) => string
  /** With what was computed, and where that comes from. */
  readonly gebruikt: (spreiding: string, samenhang: string) => string
  readonly uitGeschiedenis: (naam: string, van: number, tot: number, buurten: string) => string
  readonly gevonden: (spreiding: string, samenhang: string) => string
  readonly geenGeschiedenis: string
  readonly nagespeeld: Uitleg & {
    readonly jaren: (voor: number, na: number) => string
    readonly kolommen: Readonly<Record<'buurten' | 'vergelijking' | 'aantoonbaar' | 'kans' | 'vals', string>>
    readonly teWeinig: string
  }
  readonly kracht: Uitleg & {
    readonly zin: (gestart: string, vanaf: number | null, effect: string) => string
    readonly lijn: (gestart: string) => string
    readonly woorden: { readonly langs: string; readonly gezocht: (effect: string) => string }
    readonly kolommen: Readonly<Record<'buurten' | 'vergelijking' | 'vanaf', string>>
    readonly na: (jaar: number) => string
    readonly nooit: string
    readonly jaar: (jaar: number) => string
    readonly cel: (deel: string, kans: string) => string
    readonly cellen: string
  }
  readonly vergelijking: Uitleg & {
    readonly leeg: string
    readonly geenCijfers: string
    readonly telt: (telt: string) => string
    readonly balans: Uitleg
    readonly woorden: Readonly<Record<'voor' | 'na' | 'langs', string>>
    readonly kolommen: Readonly<Record<'kenmerk' | 'voor' | 'na' | 'buurt' | 'naast', string>>
    readonly zonder: (buurten: string) => string
    readonly letOp: string
    /** Who lies across the border of a gemeente against a buurt that takes part, by the map of a year. */
    readonly naast: (aantal: number, kaart: number) => string
    readonly geenKaart: string
    readonly zonderKaart: (buurten: string) => string
  }
}

type Veld = 'maat' | 'buurten' | 'minder' | 'perBuurt' | 'jarenVoor' | 'jarenNa' | 'spreiding' | 'samenhang'
export type OntwerpVeld = Veld
