/** Texts about granted money: lines, instalments, who keeps it, the workbook and the accounts. */
export interface BestedingMessages {
  /** The link on other pages of a neighbourhood. */
  readonly naar: string
  readonly titel: (buurt: string) => string
  readonly intro: string
  readonly geenBesluit: string
  readonly geenBesluitUitleg: string
  readonly gedaan: Readonly<Record<string, string>>
  /** What the API refuses, by its code; the Dutch sentence of the API where it is not here. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly links: {
    readonly menu: string
    readonly overzicht: string
    readonly jaar: (jaar: string) => string
    readonly geschiedenis: string
  }
  readonly besloten: (dag: string, ronde: number, bedrag: string) => string
  readonly stand: (uitgegeven: string, prognose: string) => string
  readonly kolommen: {
    readonly waarvoor: string
    readonly toegekend: string
    readonly verplicht: string
    readonly gerealiseerd: string
    readonly prognose: string
    readonly afwijking: string
    readonly toelichting: string
  }
  readonly opgeteld: string
  readonly perJaar: string
  readonly perBetaler: string
  /** Opens the sums that fewer people look for. */
  readonly meer: string
  readonly perThema: string
  readonly perSoort: string
  readonly samen: string
  /** In place of a percentage where nothing was granted. */
  readonly nietsToegekend: string
  readonly afrekening: {
    readonly titel: string
    readonly uitleg: string
    readonly hoe: string
    readonly betaler: string
    readonly betaalt: string
    readonly nietVergoed: string
    readonly ontvangen: string
    readonly nogTeOntvangen: string
    readonly terugTeBetalen: string
  }
  readonly penvoerder: {
    readonly titel: string
    readonly geen: string
    readonly is: (naam: string, dag: string) => string
    readonly wijs: string
    readonly wissel: string
    readonly eerder: string
    readonly regel: (naam: string, dag: string, reden: string) => string
    readonly pagina: string
    readonly paginaUitleg: string
    readonly wie: string
    readonly organisaties: string
    readonly mensen: string
    readonly wieFout: string
    readonly vanaf: string
    readonly reden: string
    readonly redenHint: string
    readonly bewaar: string
  }
  readonly termijnen: {
    readonly titel: string
    readonly uitleg: string
    readonly geen: string
    readonly nieuw: string
    readonly bestaand: string
    readonly betaler: string
    readonly jaar: string
    readonly jaarHint: string
    readonly verwacht: string
    readonly verwachtBedrag: string
    readonly ontvangen: string
    readonly ontvangenHint: string
    readonly ontvangenBedrag: string
    readonly zin: string
    readonly zinHint: string
    readonly teLaat: string
    readonly nogNiet: string
    readonly wijzig: string
    readonly bewaar: string
    readonly weg: string
    readonly wegUitleg: string
    readonly naam: (betaler: string, jaar: number) => string
    /** What is kept now, beside what somebody typed. */
    readonly nu: (verwacht: string, bedrag: string, ontvangen: string) => string
  }
  readonly verantwoording: {
    readonly titel: string
    readonly uitleg: string
    readonly geen: string
    readonly stelOp: string
    readonly jaar: string
    readonly toelichting: string
    readonly toelichtingHint: string
    readonly knop: string
    readonly regel: (jaar: number, nummer: number) => string
    readonly stand: string
    readonly standen: Readonly<Record<'wacht' | 'vastgesteld' | 'teruggegeven', string>>
    readonly pagina: (jaar: number, buurt: string) => string
    readonly opgesteld: (dag: string, naam: string) => string
    readonly besloten: (wat: string, dag: string, naam: string) => string
    readonly onbekend: string
    readonly reden: (reden: string) => string
    readonly neemMee: string
    readonly pdf: string
    readonly xlsx: string
    readonly json: string
    readonly controlegetal: (sha256: string) => string
    readonly regels: string
    readonly besluit: string
    readonly besluitUitleg: string
    readonly stelVast: string
    readonly geefTerug: string
    readonly redenVeld: string
    readonly redenHint: string
  }
  readonly voorwaarden: {
    readonly titel: string
    readonly uitleg: string
    readonly veld: string
    readonly bewaar: string
    readonly geen: string
  }
  readonly papieren: string
  readonly brief: string
  readonly werkboek: string
  readonly leesIn: string
  readonly jaar: {
    readonly titel: (jaar: string, buurt: string) => string
    readonly intro: string
    readonly introKijk: string
    readonly leeg: string
    readonly bewaar: string
    readonly vraagtToelichting: string
    /** Below a line that somebody else changed while it was typed in. */
    readonly intussen: (verplicht: string, gerealiseerd: string, prognose: string, toelichting: string) => string
    readonly bedragFout: string
    readonly regel: (soort: string, betaler: string) => string
    readonly geenBetaler: string
  }
  readonly inlezen: {
    readonly titel: string
    readonly intro: string
    readonly bestand: string
    readonly anderBestand: string
    readonly bestandHint: string
    readonly bestandFout: string
    readonly bekijk: string
    readonly zoWordt: string
    readonly niets: string
    readonly telling: (anders: number, gelijk: number) => string
    readonly ontbreekt: (aantal: number) => string
    readonly zonderKenmerk: string
    readonly intussen: string
    readonly doe: string
    readonly foutenTitel: (aantal: number) => string
    readonly foutenUitleg: string
    readonly waar: string
    readonly wat: string
    readonly wasWordt: (veld: string, van: string, naar: string) => string
    readonly leeg: string
  }
  readonly geschiedenis: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly wie: (naam: string, moment: string) => string
    readonly wieKop: string
    readonly watKop: string
    readonly iemand: string
    readonly werkboek: string
    readonly termijnWeg: string
    readonly termijnNieuw: string
    readonly eerder: string
  }
}
