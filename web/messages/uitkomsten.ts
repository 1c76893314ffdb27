/** What a sentence about a series is made of: figures are written out already. */
export interface OordeelDelen {
  readonly van: string
  readonly naar: string
  readonly tussen: readonly [string, string]
  readonly kant: 'hoger' | 'lager' | null
  readonly isGunstig: boolean | null
}

/** Texts about what a plan yields, and about the stories that people told. */
export interface UitkomstenMessages {
  readonly naar: string
  readonly titel: (buurt: string) => string
  readonly intro: string
  readonly introBewoners: string
  readonly kijk: { readonly label: string; readonly netwerk: string; readonly bewoners: string }
  readonly leeg: string
  readonly alleenNetwerk: string
  readonly geenReeks: string
  readonly nogLeeg: string
  readonly zonder: string
  readonly komt: (namen: string) => string
  readonly vulIn: string
  readonly gevolgd: string
  readonly oordelen: Readonly<
    Record<
      | 'buiten-grenzen'
      | 'zeven-aan-een-kant'
      | 'zeven-op-rij'
      | 'twee-van-drie'
      | 'gewone-schommeling'
      | 'voor-en-na'
      | 'voor-en-na-toeval'
      | 'zonder-marge'
      | 'een-cijfer'
      | 'geen-cijfer',
      (delen: OordeelDelen) => string
    >
  >
  /** The same for residents, in few words. */
  readonly gewoon: Readonly<Record<'beter' | 'slechter' | 'anders' | 'gelijk' | 'onzeker' | 'eerste' | 'geen', string>>
  readonly nu: (waarde: string, periode: string) => string
  readonly voorlopig: string
  readonly doel: (doel: string, isGehaald: boolean | null) => string
  readonly vers: (periode: string) => string
  readonly oud: (periode: string) => string
  readonly nietVast: string
  readonly hoe: string
  readonly grafiek: Readonly<Record<'gewoon' | 'gemiddelde' | 'doel' | 'nulmeting' | 'teken', string>>
  readonly bekijk: string
  /** What others have, beside a series. */
  readonly naast: {
    readonly namen: Readonly<Record<'alle' | 'gelijken', string>>
    readonly van: Readonly<Record<'alle' | 'gelijken', (buurten: number, waarde: string) => string>>
    /** `isGemiddeld`: counts stand there as the mean per neighbourhood. */
    readonly zin: (periode: string, hier: string, anderen: readonly string[], isGemiddeld: boolean) => string
    readonly redenen: Readonly<
      Record<'niet-gedeeld' | 'per-activiteit' | 'nog-niets' | 'andere-periode' | 'te-weinig' | 'geen-gelijken', string>
    >
    readonly wie: (namen: string) => string
    /** For residents, in a few words. */
    readonly elders: (waarde: string, isGemiddeld: boolean) => string
    readonly hoe: string
    readonly buurten: (aantal: number) => string
  }
  /** A series that stands under another theme as well. */
  readonly elders: (naam: string) => string
  readonly bijThema: (thema: string) => string
  /** What stands in the files that people take along. */
  readonly meenemen: Readonly<
    Record<
      | 'kop'
      | 'uitleg'
      | 'wat'
      | 'soort'
      | 'intro'
      | 'wel'
      | 'niet'
      | 'bron'
      | 'vanWie'
      | 'hoe'
      | 'soortTekst'
      | 'gehaald'
      | 'nietGehaald'
      | 'verhalen'
      | 'fhir',
      string
    >
  > & { readonly opening: (aantal: number, beter: number) => string; readonly elders: (naam: string, thema: string) => string }
  readonly reeks: {
    readonly kolommen: Readonly<Record<'periode' | 'waarde' | 'opgebouwd' | 'teken', string>>
    readonly tekens: Readonly<Record<'buiten-grenzen' | 'zeven-aan-een-kant' | 'zeven-op-rij' | 'twee-van-drie', string>>
    readonly tabel: string
    readonly herzet: string
    readonly herzetUitleg: string
    readonly vanaf: string
    readonly reden: string
    readonly redenHint: string
    readonly begin: string
    readonly terug: string
    readonly nuHerzet: (perioden: string) => string
  }
  readonly aantekeningen: {
    readonly titel: string
    readonly uitleg: string
    readonly leeg: string
    readonly dag: string
    readonly dagFout: string
    readonly tekst: string
    readonly tekstHint: string
    readonly tekstFout: string
    readonly voegToe: string
    readonly weg: string
  }
  readonly gedaan: Readonly<Record<string, string>>
  readonly verhalen: {
    readonly naar: string
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly nieuw: string
    readonly bestaand: string
    readonly iemand: string
    readonly aantal: (aantal: number) => string
    readonly nogTeruglezen: string
    readonly gelezen: (dag: string) => string
    readonly mag: (waarvoor: string) => string
    readonly wijzig: string
    readonly dag: string
    readonly dagFout: string
    readonly hoe: string
    readonly hoeKeuzes: Readonly<Record<'gesprek' | 'zelf', string>>
    readonly wie: string
    readonly wieHint: string
    readonly tekst: string
    readonly tekstHint: string
    readonly tekstFout: string
    readonly citaat: string
    readonly citaatHint: string
    readonly thema: string
    readonly labels: string
    readonly labelsHint: string
    readonly toestemming: string
    readonly toestemmingHint: string
    readonly toestemmingFout: string
    readonly toestemmingHoe: string
    readonly hoeGegeven: Readonly<Record<'mondeling' | 'schriftelijk', string>>
    readonly teruggelezen: string
    readonly teruggelezenHint: string
    readonly bewaar: string
    readonly trekIn: string
    readonly trekInUitleg: string
  }
}
