import type { Loket, TerugmeldSoort, TerugmeldStaat, Uitkomst } from '../terugmelding-data.ts'

/** Texts about what people say is not right: the small link beside each figure, the form, the desk, the answer. Residents read most of them. */
export interface TerugmeldingMessages {
  /** The small link beside a figure or a sentence. */
  readonly klopt: string
  /** The same where it is about the name and the boundaries. */
  readonly kloptGrens: string
  /** Above the list of all figures, where the link does not stand at each. */
  readonly kiesOnderwerp: string
  /** Above an answer: somebody asked on this day. */
  readonly vroeg: (dag: string) => string
  readonly antwoord: string
  readonly uitkomsten: Readonly<Record<Uitkomst, string>>
  /** The answer was about the figure of this period, or about what stood here before. */
  readonly eerder: (periode: string | null) => string
  readonly formulier: {
    readonly titel: string
    readonly intro: string
    readonly over: string
    readonly terug: string
    readonly wie: Readonly<Record<Loket, string>>
    readonly uitgever: (naam: string) => string
    readonly wat: string
    readonly watHint: string
    readonly watFout: string
    readonly weet: string
    readonly weetHint: string
    readonly mail: string
    readonly mailHint: string
    readonly akkoord: string
    readonly akkoordFout: string
    /** For a field that only robots fill in. */
    readonly leeg: string
    readonly openbaar: string
    readonly verstuur: string
    readonly dank: string
    readonly dankUitleg: Readonly<Record<Loket, string>>
  }
  readonly loket: {
    readonly titel: string
    readonly intro: string
    readonly leeg: string
    readonly totaal: (aantal: number) => string
    readonly filter: Readonly<Record<TerugmeldStaat | 'alle', string>>
    readonly filterLabel: string
    readonly soorten: Readonly<Record<TerugmeldSoort, string>>
    readonly loketten: Readonly<Record<Loket, string>>
    readonly kolommen: {
      readonly over: string
      readonly wat: string
      readonly loket: string
      readonly staat: string
      readonly gevraagd: string
    }
    readonly vorige: string
    readonly volgende: string
  }
  readonly vraag: {
    readonly terug: string
    readonly staatEr: string
    readonly bekijk: string
    readonly regel: (regel: string) => string
    readonly uitgave: string
    readonly zegt: string
    readonly weet: string
    readonly uitgever: (naam: string) => string
    readonly mailt: string
    readonly pakOp: string
    readonly antwoordTitel: string
    readonly antwoord: string
    readonly antwoordHint: string
    readonly antwoordFout: string
    readonly uitkomst: string
    readonly uitkomstFout: string
    readonly verstuur: string
    readonly nogEens: string
  }
  readonly gedaan: Readonly<Record<string, string>>
  /** In the list of things to do. */
  readonly taak: (aantal: number) => string
}
