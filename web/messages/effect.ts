import type { Analyse, Oordeel, OordeelReden, Voorbeeld } from '../effect-data.ts'
import type { Uitleg } from './messages.ts'

/** A share in words: "17% lager", with its sign as a word. */
export interface Verschil {
  readonly groot: string
  readonly kant: 'lager' | 'hoger' | 'gelijk'
}

/** The texts about whether it works. */
export interface EffectMessages {
  readonly link: string
  readonly titel: string
  readonly intro: string
  readonly hoe: string
  readonly voorbeelden: Uitleg
  readonly verzonnen: string
  readonly namen: Readonly<Record<Voorbeeld, Uitleg>>
  readonly kies: string
  readonly uitkomst: string
  readonly waarheid: (effect: string, scheef: string | null) => string
  readonly oordelen: Readonly<Record<Oordeel, string>>
  readonly kanten: Readonly<Record<Verschil['kant'], string>>
  /** The difference with its interval, after a verdict that stands on it. */
  readonly verschil: (verschil: string, laag: string, hoog: string) => string
  readonly verschilToeval: (verschil: string, laag: string, hoog: string) => string
  readonly geenVerschil: string
  /** Between the ends of an interval. */
  readonly tot: string
  readonly waarom: string
  readonly redenen: Readonly<Record<OordeelReden, (analyse: { readonly aantoonbaar: string; readonly drempel: string }) => string>>
  readonly afspraak: Readonly<Record<Analyse['afspraak'], (drempel: string) => string>>
  readonly lijnen: Uitleg & {
    readonly onder: (basisjaar: number, gestart: number, vergelijking: number) => string
    readonly woorden: Readonly<Record<'gestart' | 'zonder' | 'vergelijking' | 'landelijk' | 'start', string>>
    readonly afspraak: (drempel: string) => string
    readonly tabel: string
    readonly jaar: string
    readonly landelijk: (deel: string, jaren: number, vergelijking: string) => string
  }
  readonly jaren: Uitleg & {
    readonly woorden: Readonly<Record<'langs' | 'start' | 'voor' | 'na', string>>
    readonly tabel: string
    readonly kolommen: Readonly<Record<'sinds' | 'verschil' | 'tussen' | 'samen', string>>
    readonly samen: string
  }
  readonly cohorten: Uitleg & {
    readonly kolommen: Readonly<Record<'start' | 'buurten' | 'verschil' | 'tussen' | 'afspraak', string>>
    readonly afspraak: Readonly<Record<Analyse['afspraak'], string>>
    readonly teKlein: string
  }
  readonly sindsBegin: {
    readonly titel: string
    readonly zin: (
      verschil: string,
      more: { readonly laag: string; readonly hoog: string; readonly buurten: number; readonly jaar: number },
    ) => string
    readonly elders: (verschil: string) => string
    readonly let: string
  }
  readonly stevig: Uitleg & {
    readonly vooraf: (kans: string, jaren: number) => string
    readonly voorafScheef: string
    readonly voorafGeen: string
    readonly aantoonbaar: (deel: string) => string
    readonly zonderEen: (laag: string, hoog: string, buurten: number) => string
    readonly kantelt: (buurten: string) => string
    readonly kanteltNiet: string
    readonly kop: Readonly<Record<'vooraf' | 'aantoonbaar' | 'zonderEen' | 'gevoelig' | 'weggelaten', string>>
    readonly weggelaten: (aantal: number) => string
    readonly alleHeel: string
  }
  readonly niet: Uitleg & { readonly punten: readonly string[] }
}
