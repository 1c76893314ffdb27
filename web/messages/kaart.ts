import type { Uitleg } from './messages.ts'

/** The texts of the maps. */
export interface KaartMessages {
  /** In the head of every page. */
  readonly link: string
  /** From the page of an area to its map. */
  readonly opDeKaart: string
  readonly opDeKaartMet: (naam: string) => string
  /** From a measure or the home page to the map of the country. */
  /** From a picture of the map to its own page. */
  readonly metLijst: string
  readonly heelLand: string
  readonly titel: string
  readonly intro: string
  readonly introPlek: string
  readonly naarLand: string
  readonly hoeGekleurd: string
  readonly kies: {
    readonly titel: string
    readonly maat: string
    readonly periode: string
    readonly nieuwste: string
    readonly soort: string
    readonly toon: string
    readonly plek: string
    readonly plekHint: string
    readonly vondNiets: (woorden: string) => string
  }
  /** Title above a map: `Koopwoningen per buurt in Rotterdam`. */
  readonly perSoort: (maat: string, soort: string, waar: string) => string
  readonly ondertitel: (periode: string, eenheid: string | null) => string
  readonly schatting: string
  readonly aantalNote: string
  readonly legenda: {
    readonly titel: string
    readonly van: (van: string, tot: string) => string
    readonly gebieden: (aantal: string, soort: string) => string
    readonly geen: string
    readonly hoe: (klassen: number, soort: string) => string
    readonly eigen: string
  }
  readonly grenzen: (jaar: number) => string
  readonly grenzenGrof: (jaar: number) => string
  readonly geenKaartVan: (jaar: number) => string
  readonly bron: string
  readonly bronGrenzen: string
  readonly licentie: (licentie: string) => string
  readonly deels: (getoond: string, totaal: string, soort: string) => string
  readonly vervallen: (naam: string, jaar: number, laatste: number) => string
  readonly samen: (aantal: number) => string
  readonly samenMarge: (onder: string, boven: string) => string
  readonly tabel: {
    readonly titel: string
    readonly gebied: string
    readonly cijfer: string
    readonly klasse: string
    readonly gemeente: string
    readonly nietOpKaart: string
    readonly gekozen: string
    readonly volgorde: string
    readonly volgorden: Readonly<Record<'naam' | 'hoog' | 'laag', string>>
    readonly bladzijde: (nummer: number, totaal: number) => string
    readonly vorige: string
    readonly volgende: string
  }
  readonly geenKaart: Uitleg
  readonly eersteBeeld: string
  /** The words of the map that moves; `{n}` and `{naam}` are filled in on the page. */
  readonly beweegt: KaartWoorden
}

/** What the map that moves says; kept apart, since it is handed to the script as it is. */
export interface KaartWoorden {
  readonly naam: string
  readonly uitleg: string
  readonly dichterbij: string
  readonly verderWeg: string
  readonly alles: string
  readonly laden: string
  readonly mislukt: string
  readonly klaar: string
  readonly midden: string
  readonly middenLeeg: string
  readonly dichtbij: string
  readonly paneel: string
  readonly paneelLeeg: string
  readonly meer: string
  readonly kaartVan: string
  readonly kies: string
  readonly gekozen: string
  readonly weg: string
  readonly selectie: string
  readonly selectieLeeg: string
  readonly samen: string
  readonly bekijk: string
  readonly leeg: string
  readonly geen: string
  readonly teVeel: string
}
