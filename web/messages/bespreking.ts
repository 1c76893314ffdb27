import type { Actie, BesprekingReeks } from '../bespreking-data.ts'

/** Texts about going through the outcomes together, every two months. */
export interface BesprekingMessages {
  readonly naar: string
  readonly titel: (buurt: string) => string
  readonly intro: string
  readonly gedaan: Readonly<Record<string, string>>
  readonly weigeringen: Readonly<Record<string, string>>
  readonly begin: { readonly kop: string; readonly dag: string; readonly dagFout: string; readonly knop: string }
  readonly bezig: { readonly kop: string; readonly tekst: (dag: string) => string; readonly verder: string }
  readonly alle: {
    readonly kop: string
    readonly leeg: string
    readonly kolommen: Readonly<Record<'dag' | 'aanwezig' | 'acties', string>>
    readonly onbekend: string
    readonly acties: (samen: number, open: number) => string
  }
  readonly acties: {
    readonly kop: string
    readonly leeg: string
    readonly kolommen: Readonly<Record<'wat' | 'wie' | 'uiterlijk' | 'stand' | 'doe', string>>
    readonly standen: Readonly<Record<Actie['stand'], string>>
    readonly teLaat: string
    readonly wieLeidt: string
    readonly doe: Readonly<Record<Actie['stand'], string>>
    readonly weg: string
  }
  readonly stappen: {
    readonly menu: string
    readonly afspraken: string
    readonly einde: string
    readonly stap: (nummer: number, totaal: number) => string
    readonly minuten: (aantal: number) => string
    readonly verder: (naam: string) => string
    readonly terug: (naam: string) => string
  }
  readonly eerst: {
    readonly uitleg: string
    readonly geen: string
    readonly aanwezig: string
    readonly aanwezigHint: string
    readonly aanwezigFout: string
    readonly bewaar: string
  }
  readonly thema: {
    readonly vragen: string
    readonly nieuw: string
    readonly gelijk: (aantal: number) => string
    readonly geenCijfers: string
    readonly sinds: Readonly<Record<BesprekingReeks['sinds'], (eerder: string) => string>>
    readonly notitie: string
    readonly notitieHint: string
    readonly bewaar: string
    readonly afspraken: string
    readonly geenAfspraken: string
    readonly wat: string
    readonly watHint: string
    readonly watFout: string
    readonly wie: string
    readonly uiterlijk: string
    readonly spreekAf: string
  }
  readonly einde: {
    readonly uitleg: string
    readonly geenNotitie: string
    readonly ookNog: string
    readonly sluit: string
    readonly sluitUitleg: string
    readonly weg: string
    readonly wegUitleg: string
  }
  readonly verslag: {
    readonly titel: (dag: string) => string
    readonly aanwezig: (aantal: number) => string
    readonly gesloten: (dag: string) => string
    readonly pdf: string
    readonly eerder: string
    readonly cijfers: string
    readonly kolommen: Readonly<Record<'cijfer' | 'nu' | 'vorige' | 'oordeel', string>>
    readonly nietEerder: string
    readonly notitie: string
    readonly verhalen: string
    readonly acties: string
    readonly geenActies: string
    readonly naschriften: string
    readonly naschriftUitleg: string
    readonly naschrift: string
    readonly naschriftFout: string
    readonly naschriftKnop: string
    readonly voet: (buurt: string, dag: string) => string
  }
}
