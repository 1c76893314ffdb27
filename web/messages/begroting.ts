/** Texts about what a plan costs: the lines, their sums, the workbook, what the programme asks. */
export interface BegrotingMessages {
  /** The link on the page of a buurt. */
  readonly naar: string
  readonly titel: (buurt: string) => string
  readonly intro: string
  readonly introKijk: string
  readonly gedaan: Readonly<Record<string, string>>
  /** What the API refuses, by its code; the Dutch sentence of the API where it is not here. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly totaal: string
  readonly plafond: (bedrag: string) => string
  readonly over: (bedrag: string) => string
  readonly teHoog: (bedrag: string) => string
  readonly regels: string
  readonly leeg: string
  /** Below the first lines, where there are more. */
  readonly alleRegels: (aantal: number) => string
  readonly zonderPlan: string
  readonly nieuw: string
  readonly wijzig: string
  readonly kolommen: {
    readonly activiteit: string
    readonly jaar: string
    readonly soort: string
    readonly omschrijving: string
    readonly aantal: string
    readonly tarief: string
    readonly bedrag: string
    readonly betaler: string
    readonly duur: string
    readonly toelichting: string
    readonly doe: string
  }
  readonly optellingen: string
  readonly perThema: string
  readonly perJaar: string
  readonly perSoort: string
  readonly perBetaler: string
  readonly perDuur: string
  readonly bekijken: string
  readonly nietsTeBekijken: string
  /** Below a few checks of one kind. */
  readonly enNog: (aantal: number | string) => string
  /** What other neighbourhoods ask for the same. */
  readonly naast: {
    readonly titel: string
    readonly uitleg: string
    readonly teWeinig: string
    readonly hoe: string
    readonly eigen: string
    readonly midden: string
    readonly spreiding: string
    readonly wie: string
    readonly vanTot: (laag: string, hoog: string) => string
    readonly buurten: (aantal: number, waarop: 'interventie' | 'soort') => string
  }
  readonly laatste: string
  readonly geenWijzigingen: string
  /** When more was changed since the page was made. */
  readonly laatsteNieuw: string
  readonly draaiTerug: string
  readonly wijziging: (telling: { nieuw: number; anders: number; weg: number; omschrijving: string | null }, hoe: string) => string
  readonly werkboek: string
  readonly werkboekUitleg: string
  readonly neemMee: string
  readonly leesIn: string
  readonly kaderLink: string
  /** The table as a sheet to work in; read by who cannot see it. */
  readonly rooster: {
    readonly uitleg: string
    readonly ongedaan: string
    readonly opnieuw: string
    readonly voegToe: string
    readonly verwijder: string
    readonly bewaard: string
    readonly bezig: string
    readonly nietBewaard: string
    readonly inloggen: string
    readonly fouten: string
    readonly foutenUitleg: string
    /** With {n} for how many cells. */
    readonly geplakt: string
    readonly metFouten: string
    /** With {oud} and {getypt}. */
    readonly botsing: string
    readonly botsingWeg: string
    readonly ongedaanGemaakt: string
    readonly opnieuwGedaan: string
    readonly nieuweRegel: string
    readonly teVeel: string
  }
  readonly regel: {
    readonly nieuw: string
    readonly bestaand: string
    readonly terug: string
    readonly activiteitHint: string
    readonly omschrijvingHint: string
    readonly aantalHint: string
    readonly tariefHint: string
    readonly betalerHint: string
    readonly duurHint: string
    readonly toelichtingHint: string
    readonly bewaar: string
    readonly weg: string
    readonly wegUitleg: string
  }
  readonly inlezen: {
    readonly titel: string
    readonly intro: string
    readonly bestand: string
    readonly bestandHint: string
    readonly bestandFout: string
    readonly bekijk: string
    readonly foutenTitel: (aantal: number) => string
    readonly foutenUitleg: string
    readonly waar: string
    readonly wat: string
    readonly enMeerFouten: (aantal: number) => string
    readonly zoWordt: string
    readonly telling: (telling: { nieuw: number; anders: number; weg: number; gelijk: number }) => string
    readonly niets: string
    readonly nieuw: string
    readonly anders: string
    readonly weg: string
    readonly wasWordt: (veld: string, was: string, wordt: string) => string
    readonly intussen: string
    readonly blijft: (aantal: number) => string
    readonly gekopieerd: (aantal: number) => string
    readonly overgeslagen: (bladen: string) => string
    readonly zonderKolom: (koppen: string) => string
    readonly zonderKenmerk: string
    readonly doe: string
    readonly anderBestand: string
    readonly leegVeld: string
  }
  readonly kader: {
    readonly titel: string
    readonly intro: string
    readonly jaren: string
    readonly jarenHint: string
    readonly jarenFout: string
    readonly plafond: string
    readonly plafondHint: string
    readonly bedragFout: string
    readonly normen: string
    readonly normenHint: string
    readonly bewaar: string
    readonly gedaan: string
  }
}
