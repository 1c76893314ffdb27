import type { Publicatie, Wegreden } from '../effect-data.ts'
import type { Uitleg } from './messages.ts'

/** The texts about analyses of figures that an office published. */
export interface PublicatieMessages {
  readonly bronnen: Readonly<Record<'programma' | 'gepubliceerd', string>>
  readonly soorten: Readonly<Record<'programma' | 'ingelezen' | 'nogNiet', string>>
  readonly jaren: (naam: string, jaren: readonly number[]) => string
  readonly keuzes: string
  readonly velden: Readonly<Record<keyof Publicatie, string>>
  readonly hints: Readonly<Partial<Record<keyof Publicatie, string>>>
  readonly groep: Readonly<Record<Publicatie['groep'], string>>
  readonly omgeving: Readonly<Record<Publicatie['omgeving'], string>>
  readonly afstand: Readonly<Record<Publicatie['afstand'], string>>
  readonly manier: Readonly<Record<Publicatie['manier'], string>>
  readonly nietIngelezen: string
  readonly getal: string
  readonly kaliber: string
  /** The choice in a sentence. */
  readonly zin: (keuze: { readonly groep: string; readonly omgeving: string; readonly passend: string | null }) => string
  readonly passend: (keuze: {
    readonly op: string
    readonly perBuurt: number
    readonly afstand: string
    readonly manier: string
    readonly kaliber: string | null
  }) => string
  readonly wie: Uitleg & {
    readonly nu: string
    readonly vast: string
    readonly tellen: (aantal: {
      readonly gestart: number
      readonly vergelijking: string
      readonly telt: string
      readonly jaar: number
    }) => string
    readonly starts: string
    readonly kolommen: Readonly<
      Record<'buurt' | 'start' | 'gebieden' | 'kant' | 'reden' | 'aantal' | 'kenmerk' | 'jaar' | 'voor' | 'na', string>
    >
    readonly lijst: (aantal: number) => string
    readonly teVeel: string
    readonly geenBalans: string
  }
  readonly weg: Uitleg & {
    readonly niets: string
    readonly kanten: Readonly<Record<'gestart' | 'vergelijking', string>>
    readonly redenen: Readonly<Record<Wegreden, string>>
    readonly onzeker: (aantal: number) => string
    readonly geenKaart: string
    readonly kaart: (jaar: number) => string
    readonly zonderKaart: (buurten: string) => string
  }
  readonly bezwaar: string
  readonly alOpenbaar: (jaren: string) => string
  readonly straksVerkennend: (jaren: string) => string
  readonly openen: Uitleg & { readonly knop: string; readonly ontbreekt: (jaren: string) => string }
  readonly herkomst: Uitleg & {
    readonly tellen: (aantal: { readonly gestart: number; readonly vergelijking: number }) => string
    readonly uitgave: (uitgave: { readonly uitgever: string; readonly titel: string; readonly tabel: string }) => string
    readonly kolommen: Readonly<Record<'jaar' | 'uitgave', string>>
    readonly gaten: string
    readonly geenGaten: string
  }
  readonly geenRuw: string
}
