import type { Analyseplan } from '../effect-data.ts'
import type { Uitleg } from './messages.ts'
import type { PublicatieMessages } from './publicatie.ts'

/** The texts about plans of analysis and what comes of them. */
export interface AnalyseMessages {
  readonly titel: string
  readonly intro: string
  readonly hoe: string
  readonly leeg: string
  readonly nieuw: string
  readonly kolommen: Readonly<Record<'titel' | 'uitkomst' | 'stand' | 'oordeel', string>>
  readonly standen: Readonly<Record<'concept' | 'vast', string>>
  readonly verkennend: Uitleg
  readonly geenOordeel: string
  readonly velden: Readonly<Record<keyof Analyseplan, string>>
  readonly hints: Readonly<Partial<Record<keyof Analyseplan, string>>>
  readonly keuzes: {
    readonly vergelijking: Readonly<Record<Analyseplan['vergelijking'], string>>
    readonly methode: Readonly<Record<Analyseplan['methode'], string>>
    readonly vergelijk: Readonly<Record<Analyseplan['vergelijk'], string>>
  }
  readonly fouten: Readonly<Record<'getal' | 'jaar' | 'kies', string>>
  readonly plan: string
  readonly geenKenmerken: string
  readonly vastOp: (dag: string, door: string | null) => string
  readonly hash: string
  readonly wijzig: string
  readonly bewaar: string
  readonly vastleggen: Uitleg & { readonly knop: string }
  readonly openen: Uitleg & Readonly<Record<'bestand' | 'bestandHint' | 'bestandFout' | 'bron' | 'bronHint' | 'knop' | 'of', string>>
  readonly vrijgave: Uitleg & {
    readonly knop: string
    readonly dekking: (jaren: string, hoeveel: { readonly buurten: number; readonly gebieden: number }) => string
  }
  readonly publicatie: PublicatieMessages
  readonly geenDosis: string
  readonly dosis: {
    readonly titel: string
    readonly zin: (wat: string, tussen: { readonly weinig: string; readonly veel: string; readonly buurten: number }) => string
    readonly verschil: (verschil: string, laag: string, hoog: string) => string
    readonly geen: string
    readonly let: string
  }
  readonly bezig: (deel: string) => string
  readonly ververs: string
  readonly geweigerd: string
  readonly cijfers: (bron: string, dag: string, door: string | null) => string
  readonly geenRuw: string
  readonly ruw: (zin: { readonly oordeel: string; readonly verschil: string; readonly laag: string; readonly hoog: string }) => string
  readonly ruwAnders: string
  readonly ruwTeWeinig: string
  readonly bundel: Uitleg & { readonly knop: string }
  readonly opnieuw: Uitleg & { readonly knop: string }
  readonly nummers: string
  readonly nummer: (nummer: number) => string
  readonly gedaan: Readonly<Record<string, string>>
  readonly weigeringen: Readonly<Record<string, string>>
}
