import type { EigenRegel, EigenWisverzoek, Opruiming, Telling, Wisverzoek } from '../privacy-data.ts'
import type { Uitleg } from './messages.ts'

/** What the API calls one part of what is known about somebody, and the words in its columns, by the word of the API. */
interface DeelWoorden {
  readonly titel: string
  readonly uitleg: string
  readonly kolommen: Readonly<Record<string, string>>
  readonly waarden?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Words of the API in this language, by their code; what is not here is shown as the API says it. */
export interface ApiWoorden {
  readonly delen: Readonly<Record<string, DeelWoorden>>
  /** Rules about keeping: what it is about, how long and why, and what erasing does with it. */
  readonly regels: Readonly<Record<string, { readonly gegevens: string; readonly bewaren: string; readonly wissen: string }>>
  readonly handelingen: Readonly<Record<string, string>>
  readonly verwerkingen: Readonly<Record<string, { readonly naam: string; readonly doel: string; readonly ontvangers: readonly string[] }>>
}

/** Texts about the data of people: what is known, being erased, retention periods and the log. */
export interface PrivacyMessages {
  readonly api: ApiWoorden
  /** What was done, by the word in the address. */
  readonly gedaan: Readonly<Record<string, string>>
  readonly ja: string
  readonly nee: string
  /** A cell in which nothing stands. */
  readonly niets: string
  readonly gegevens: {
    readonly titel: string
    readonly intro: string
    readonly meeneemTitel: string
    readonly meeneemUitleg: string
    readonly pdf: string
    readonly json: string
    readonly inzageTitel: string
    readonly inzageUitleg: string
    readonly niemandKeek: string
    readonly heleLogboek: string
    readonly weetTitel: string
    /** Above a table that was cut off. */
    readonly eerste: (aantal: number, van: number) => string
    /** Opens the list of parts in which nothing is known. */
    readonly leeg: (delen: number) => string
    readonly waarvoorTitel: string
    readonly waarvoorUitleg: string
    readonly waarvoor: Record<'wat' | 'waarvoor' | 'wie', string>
    readonly bewaarTitel: string
    readonly bewaarUitleg: string
    readonly bewaarAlles: string
    readonly bewaren: Record<'wat' | 'lang' | 'wissen', string>
    readonly klopt: Uitleg
    readonly wissenTitel: string
    readonly wissenUitleg: string
    readonly naarWissen: string
    /** Instead, when a request is open. */
    readonly naarVerzoek: string
  }
  readonly log: {
    readonly titel: string
    readonly intro: string
    readonly kolommen: Record<'wanneer' | 'wat' | 'wie' | 'waarom' | 'over' | 'buurt', string>
    /** Behind what happened, when it did not go well. */
    readonly uitkomst: Record<Exclude<EigenRegel['uitkomst'], 'goed'>, string>
    readonly uzelf: string
    readonly buurtwijs: string
    /** Somebody whose name the visitor may not see. */
    readonly iemand: (nummer: string) => string
    /** Before what was written with a line for this person alone. */
    readonly erbij: string
    readonly filter: string
    readonly van: string
    readonly tot: string
    readonly dagHint: string
    readonly dagFout: string
    readonly toon: string
    readonly leeg: Uitleg
    readonly vorige: string
    readonly volgende: string
    readonly terug: string
  }
  readonly tellingen: {
    readonly weg: string
    readonly blijft: string
    readonly kolommen: Record<'gegevens' | 'aantal' | 'gebeurt', string>
    readonly hoe: Record<Extract<Telling['hoe'], 'verwijderen' | 'persoon wissen' | 'keten inkorten'>, string>
    /** In place of a number that is not there yet. */
    readonly later: string
    /** Opens the list of kinds of which there is nothing. */
    readonly geen: (soorten: number) => string
    /** When nothing is older than its period. */
    readonly nietsTeOud: string
    readonly rijen: string
    /** For who cannot see beside what it stands. */
    readonly rijenVan: (wat: string) => string
  }
  readonly wissen: {
    readonly titel: string
    readonly intro: string
    readonly watTitel: string
    readonly watUitleg: string
    readonly vraagTitel: string
    readonly watGebeurt: readonly string[]
    readonly bevestig: string
    readonly bevestigFout: string
    readonly vraag: string
    readonly staatTitel: string
    readonly gevraagd: (dag: string) => string
    readonly staten: Record<EigenWisverzoek['staat'], string>
    readonly wordtGeteld: string
    readonly reden: string
    readonly trekInTitel: string
    readonly trekInUitleg: string
    readonly trekIn: string
    readonly verversen: string
    readonly terug: string
  }
  readonly beheer: {
    readonly titel: string
    readonly intro: string
    readonly verzoekenTitel: string
    readonly verzoekenUitleg: string
    readonly geenVerzoeken: Uitleg
    readonly verzoekVan: (wie: string) => string
    /** `staat` is one of `verzoekStaten`. */
    readonly verzoekVanStaat: (staat: string, dag: string) => string
    readonly verzoekBezig: string
    readonly verzoekStaten: Record<Wisverzoek['staat'], string>
    readonly opruimTitel: string
    readonly opruimUitleg: string
    readonly geenOpruimingen: Uitleg
    readonly laatTellen: string
    readonly opruimingVan: (dag: string) => string
    readonly opruimStaten: Record<Opruiming['staat'], string>
    /** `staat` is one of `opruimStaten`. */
    readonly gevraagdDoor: (wie: string, staat: string) => string
    readonly opruimenBezig: string
    readonly teOudTitel: string
    /** Who is erased, or asked, and is not known any more. */
    readonly onbekend: string
    readonly wordtGeteld: string
    readonly verversen: string
    /** The sentences about somebody's data say "you" to them. */
    readonly metUBedoeld: (wie: string) => string
    readonly metUIedereen: string
    readonly akkoordTitel: string
    readonly akkoordUitleg: string
    readonly akkoorden: (wie: string, rol: string, moment: string) => string
    readonly geenAkkoord: string
    readonly eigen: string
    readonly zelfAkkoord: string
    readonly rolAkkoord: string
    readonly stemInMetWissen: string
    readonly stemInUitleg: (wie: string) => string
    readonly stemInMetOpruimen: string
    readonly stemInOpruimUitleg: string
    readonly wijsAfTitel: string
    readonly wijsAfUitleg: string
    readonly waarom: string
    readonly waaromHint: string
    readonly wijsAf: string
    readonly afgewezenOmdat: string
    readonly laatVallenTitel: string
    readonly laatVallenUitleg: string
    readonly laatVallen: string
    readonly uitslagTitel: string
    readonly uitslagLeeg: string
    readonly klaarOp: (dag: string) => string
    readonly terug: string
  }
  readonly logboek: {
    readonly titel: string
    readonly introEigen: string
    readonly introAlles: string
    readonly buurt: string
    readonly alleBuurten: string
    readonly meer: string
    /** For who cannot see beside which line it stands. */
    readonly meerOver: (wat: string, moment: string) => string
    readonly waarom: string
    readonly alleenHier: string
    readonly inhoud: string
    readonly spoor: string
    readonly enAnderen: (aantal: number) => string
    /** People whose names the visitor may not see. */
    readonly zonderNaam: (aantal: number) => string
    readonly leeg: Uitleg
  }
}
