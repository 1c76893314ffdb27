import type { Uitleg } from './messages.ts'

/** The texts of the pages about what a buurt can choose from. The entries themselves are in Dutch. */
export interface MenukaartMessages {
  /** In the head of every page. */
  readonly link: string
  readonly titel: string
  readonly intro: string
  readonly hoeGemaakt: string
  /** On the English pages: that the entries are in Dutch. Empty on the Dutch pages. */
  readonly alleenNederlands: string
  readonly filter: {
    readonly titel: string
    readonly zoek: string
    readonly thema: string
    readonly uitdaging: string
    readonly doelgroep: string
    readonly doelgroepHint: string
    readonly soort: string
    readonly bewijs: string
    readonly bewijsHint: string
    readonly kosten: string
    readonly betaalt: string
    readonly herzien: string
    readonly alles: string
    readonly meer: string
    readonly toon: string
    readonly wis: string
    readonly kostenKeuzes: Readonly<Record<'bekend' | '50000' | '100000' | '200000', string>>
    readonly herzienKeuzes: Readonly<Record<'geldig' | 'verlopen', string>>
  }
  readonly aantal: (aantal: number, totaal: number) => string
  readonly geen: Uitleg
  /** Above the table of themes. */
  readonly perThema: string
  readonly bekend: (bekend: number, velden: number) => string
  readonly kostenBekend: string
  readonly verlopen: string
  readonly een: {
    readonly terug: string
    readonly bekend: (bekend: number, velden: number) => string
    /** In front of names of fields that nobody knows anything of. */
    readonly nogOnbekend: string
    readonly onbekend: string
    readonly bron: (document: string, van: number, tot: number) => string
    readonly delen: Readonly<Record<'waarom' | 'hoe' | 'levert' | 'kost' | 'bewijs' | 'meten' | 'bronnen', string>>
    readonly antwoordOp: string
    readonly nietGemeten: string
    readonly themaSamen: string
    readonly effect: Readonly<Record<'minder' | 'meer', string>>
    readonly soort: Readonly<Record<'gemeten' | 'verwacht' | 'doel', string>>
    readonly tot: (van: string, tot: string) => string
    readonly grond: string
    readonly grondUitleg: string
    readonly herzien: (dag: string) => string
    readonly verlopenSinds: (dag: string) => string
    readonly zonderDatum: string
  }
  readonly hier: {
    readonly titel: string
    readonly uitleg: string
    readonly gebied: string
    readonly gebiedHint: string
    readonly toon: string
    readonly kies: string
    readonly geen: (woorden: string) => string
    readonly aantal: (aantal: string, plek: string) => string
    readonly huishoudens: (aantal: string, plek: string) => string
    readonly tussen: (onder: string, boven: string) => string
    readonly minderDan: string
    readonly ontbreekt: (plek: string, reden: string) => string
    readonly geenRegel: string
    readonly zegt: Readonly<Record<'precies' | 'hoogstens' | 'ongeveer', string>>
    readonly steunt: string
    readonly schatting: string
    readonly meerGebieden: (aantal: number) => string
  }
}
