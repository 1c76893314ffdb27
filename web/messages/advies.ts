import type { Advies } from '../plan-data.ts'

type Deel = 'nood' | 'bewijs' | 'past' | 'kosten'

/** The texts of the page that tells what of the menukaart suits a buurt. The sentences of an advice itself come from the API. */
export interface AdviesMessages {
  readonly titel: (buurt: string) => string
  readonly intro: string
  readonly hoe: string
  readonly naar: string
  readonly naarVan: (buurt: string) => string
  readonly nu: {
    readonly kop: string
    readonly best: string
    readonly vol: (aantal: number) => string
    readonly uitleg: string
    readonly leeg: string
    readonly geenUitdagingen: string
  }
  readonly samen: {
    readonly kop: string
    readonly geld: (bedrag: string, onbekend: number) => string
    readonly personeel: (fte: string, onbekend: number) => string
    readonly lopend: (aantal: number) => string
    readonly inPlan: (aantal: number) => string
    readonly zonder: string
  }
  readonly later: {
    readonly vol: string
    readonly kop: string
    readonly uitleg: string
    readonly kolommen: Readonly<Record<'wat' | 'score' | 'waarom' | 'doe', string>>
    readonly meer: (aantal: number) => string
  }
  readonly score: (score: number) => string
  readonly deel: Readonly<Record<Deel, string>>
  readonly deelScore: (deel: string, score: number) => string
  readonly cijfer: string
  /** The same in few words, in a table. The long one starts with it. */
  readonly neem: string
  readonly neemOp: string
  readonly noden: {
    readonly kop: string
    readonly uitleg: string
    readonly leeg: string
    readonly kolommen: Readonly<Record<'uitdaging' | 'weegt' | 'herkomst' | 'steunt', string>>
    readonly herkomst: Readonly<Record<Advies['noden'][number]['herkomst'], string>>
    readonly gesprekken: string
    readonly teltNiet: string
    readonly zonderWoord: string
  }
  readonly stel: {
    readonly kop: string
    readonly uitleg: string
    readonly uitdagingen: string
    readonly uitdagingenHint: string
    readonly weging: Readonly<Record<Deel, { readonly label: string; readonly hint: string }>>
    readonly zwaarte: Readonly<Record<'0' | '1' | '2', string>>
    readonly trekkers: string
    readonly trekkersHint: string
    readonly perTrekker: string
    readonly budget: string
    readonly budgetHint: string
    readonly fte: string
    readonly fteHint: string
    readonly heelGetal: string
    readonly bedragFout: string
    readonly knop: string
    readonly terug: string
  }
}
