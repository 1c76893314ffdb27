import type { GeluidMessages } from './geluid.ts'
import type { ReactiesMessages } from './reacties.ts'

/** Texts for who tells their own story without an account, and for the network that reads it. */
export interface VertelMessages {
  /** Sentences of the API in this language, by their code. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly titel: (buurt: string) => string
  readonly mislukt: string
  readonly intro: string
  /** What becomes of it: who reads it, how long it is kept. */
  readonly watErmee: readonly string[]
  readonly vragenKop: string
  readonly vragen: readonly string[]
  readonly tekst: string
  readonly tekstHint: string
  readonly tekstFout: string
  readonly wie: string
  readonly wieHint: string
  readonly toestemming: string
  readonly toestemmingHint: string
  readonly toestemmingFout: string
  readonly leegVeld: string
  readonly controle: string
  readonly controleUitleg: string
  readonly genoemd: (wie: string) => string
  readonly nietGenoemd: string
  readonly magVoor: string
  readonly verstuur: string
  readonly terug: string
  readonly geluid: GeluidMessages
  readonly naarCode: string
  readonly poster: string
  readonly zoek: {
    readonly titel: string
    readonly intro: string
    readonly code: string
    readonly codeHint: string
    readonly doe: string
  }
  readonly eigen: {
    readonly titel: string
    readonly ontvangen: string
    readonly gewijzigd: string
    readonly bewaarCode: string
    readonly bewaarUitleg: string
    readonly verteld: (buurt: string, dag: string) => string
    readonly staat: Readonly<Record<'wacht' | 'aangenomen' | 'terzijde', string>>
    readonly reden: string
    readonly citaat: string
    readonly nogNietGelezen: string
    readonly klopt: string
    readonly kies: string
    readonly bewaar: string
    readonly weghalen: string
    readonly weghalenUitleg: string
    readonly zeker: string
    readonly zekerFout: string
    readonly weg: string
    readonly wegUitleg: string
    readonly andere: string
  }
  readonly netwerk: {
    readonly naar: (wachten: number) => string
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly gedaan: Readonly<Record<string, string>>
    readonly link: Pick<ReactiesMessages['link'], 'deLinkUitleg' | 'bekijk' | 'vel' | 'velEngels' | 'vernieuwUitleg'>
    readonly wacht: string
    readonly leeg: string
    readonly terzijde: string
    readonly kop: (wie: string, dag: string) => string
    readonly bekijk: string
    readonly een: string
    readonly eenUitleg: string
    readonly tekstHint: string
    readonly wieHint: string
    readonly neemOp: string
    readonly legWeg: string
    readonly legWegUitleg: string
    readonly reden: string
    readonly redenHint: string
    readonly redenFout: string
    readonly legTerzijde: string
    readonly vanVerteller: string
  }
}
