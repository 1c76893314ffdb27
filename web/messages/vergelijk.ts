import type { Polariteit } from '@buurtwijs/figures'

/** What was tested against one area, and how many chance alone would point out; the numbers are written already. */
export interface ToevalFeit {
  readonly naam: string
  readonly getoetst: number
  readonly verschillend: { readonly b95: number; readonly b998: number }
  readonly toevallig: { readonly b95: string; readonly b998: string }
}

/** Texts of the pages that set a place beside others. */
export interface VergelijkMessages {
  /** Name of the links between the pages about one place. */
  readonly menu: string
  readonly links: { readonly beeld: string; readonly overzicht: string; readonly gelijken: string }
  /** The areas that are alike, as a name beside other names; `soorten` is the plural of the kind of area. */
  readonly gelijken: (soorten: string) => string
  /** How many chance would point out: about so many, or fewer than one. */
  readonly ongeveer: (aantal: string) => string
  readonly minderDanEen: string
  readonly zeker: Readonly<Record<'b95' | 'b998', string>>
  /** From the lowest to the highest, in little room. */
  readonly bereik: (onder: string, boven: string) => string
  readonly afronding: (onder: string, boven: string) => string
  /** The page of one measure in one place. */
  readonly maat: {
    readonly titel: (maat: string, plaats: string) => string
    readonly zegt: string
    readonly zegtNiet: string
    readonly naast: string
    readonly geenCijfer: (reden: string) => string
    readonly jaren: string
    readonly eenJaar: string
    readonly trend: Readonly<Record<'stijgt' | 'daalt' | 'geen-duidelijke-trend', (van: string, tot: string) => string>>
    readonly trendGrenzen: string
    readonly geenTrend: Readonly<Record<'model' | 'geen-interval' | 'te-weinig-cijfers' | 'breuk', string>>
    readonly hoeTrend: string
    readonly kolommen: Readonly<Record<'periode' | 'cijfer' | 'grenzen' | 'opmerking', string>>
    readonly herleid: (namen: string, deel: string) => string
    readonly nietHerleid: (deel: string) => string
    readonly breukWoord: Readonly<Record<'meting' | 'grenzen', string>>
    readonly trechter: (soorten: string, naam: string) => string
    readonly trechterUitleg: (soorten: string) => string
    /** The same where no dot is ours. */
    readonly trechterUitlegZonder: (soorten: string) => string
    readonly trechterToeval: (feit: ToevalFeit) => string
    readonly trechterSpreiding: string
    readonly trechterAs: string
    readonly trechterTabel: (soorten: string) => string
    readonly plek: Readonly<Record<'binnen' | 'hoger' | 'lager', string>>
    readonly aantal: string
    readonly ongelijkheid: (naam: string) => string
    readonly punten: (getal: string) => string
    /** `interval` is empty, or a text between brackets. */
    readonly sii: (feit: Readonly<Record<'naam' | 'onderaan' | 'bovenaan' | 'verschil' | 'interval', string>>) => string
    readonly rii: (keer: string, interval: string) => string
    readonly interval: (onder: string, boven: string) => string
    /** When the interval of the difference holds zero. */
    readonly geenVerschil: string
    readonly siiModel: string
    readonly siiAs: Readonly<Record<'laag' | 'hoog' | 'naam', string>>
    readonly siiTelt: (gebieden: number, totaal: number) => string
    readonly hoeOngelijkheid: string
    readonly hoeTrechter: string
    readonly kanNiet: string
    readonly meerGemeenten: string
    readonly bron: string
    readonly overMaat: string
  }
  /** On the picture of a place; `soorten` is the plural of the kind of area. */
  readonly beeld: {
    readonly zetErnaast: (soorten: string) => string
    readonly staatErnaast: (aantal: number, soorten: string) => string
    readonly haalWeg: string
  }
  /** The page of the areas that are most like a place; `soorten` is the plural of the kind of area. */
  readonly lijst: {
    readonly titel: (naam: string, soorten: string) => string
    readonly intro: (aantal: number, soorten: string, totaal: string) => string
    readonly uitleg: string
    readonly geen: string
    readonly kolommen: Readonly<Record<'gebied' | 'afstand' | 'verschil', string>>
    readonly afstand: Readonly<Record<'sterk' | 'redelijk' | 'weinig', string>>
    /** The distance as a number, in small type. */
    readonly getal: (afstand: string) => string
    readonly rest: string
    readonly aandeel: (deel: string) => string
    readonly bekend: (deel: string) => string
    readonly stabiel: Readonly<Record<'vast' | 'redelijk-vast' | 'wisselend', string>>
    readonly stabielUitleg: (gebleven: number, van: number, perioden: string) => string
    readonly stabielOnbekend: string
    readonly naarCijfers: (soorten: string) => string
    readonly kies: {
      readonly titel: string
      readonly uitleg: string
      readonly gewichten: Readonly<Record<'0' | '0.5' | '1' | '2' | '5', string>>
      readonly laatWeg: string
      readonly reden: Readonly<Record<'niet-geimporteerd' | 'eigen-cijfer-ontbreekt' | 'geen-verschil' | 'niet-gekozen', string>>
      readonly zoek: string
      readonly wis: string
      readonly eigenKeuze: string
    }
  }
  readonly overzicht: {
    readonly titel: (naam: string) => string
    readonly intro: (naam: string) => string
    readonly schaal: (soorten: string) => string
    readonly zonderSchaal: string
    readonly toeval: (feit: ToevalFeit) => string
    readonly nietGetoetst: string
    readonly hoeVergeleken: string
    readonly gelijkenUitleg: (aantal: number, soorten: string) => string
    readonly geenGelijken: string
    readonly geenVoorSchatting: string
    readonly naarGelijken: string
    readonly filter: {
      readonly titel: string
      readonly sectie: string
      readonly alle: string
      readonly groep: string
      readonly groepen: Readonly<Record<'richting' | 'onderwerp', string>>
      readonly alleenVerschil: (naam: string) => string
      readonly naastGelijken: (soorten: string) => string
      readonly toon: string
    }
    readonly richting: Readonly<Record<Polariteit, string>>
    readonly richtingUitleg: Readonly<Record<Polariteit, string>>
    readonly plek: (soorten: string) => string
    readonly plekTekst: (laagste: string, midden: string, hoogste: string) => string
    readonly aantal: (getoond: number, totaal: number) => string
    readonly niets: string
    readonly tellingen: string
    readonly tellingenUitleg: string
    readonly ontbreekt: string
    readonly ontbreektUitleg: string
    readonly tabel: string
    readonly tabelTitel: (naam: string) => string
    readonly kolommen: Readonly<Record<'laagste' | 'kwart' | 'midden' | 'driekwart' | 'hoogste' | 'regel', string>>
    readonly regels: Readonly<Record<'interval' | 'verschil' | 'marge' | 'geen', string>>
  }
}
