import type { Uitleg } from './messages.ts'

/** The texts of the business case. */
export interface ZaakMessages {
  readonly link: string
  readonly titel: string
  readonly titelVan: (naam: string) => string
  readonly intro: string
  readonly hoe: string
  readonly land: string
  readonly kiesPlek: string
  readonly kiesPlekHint: string
  readonly heelLand: string
  readonly vondNiets: (woorden: string) => string
  readonly eenBuurt: (inwoners: string, ouderen: string) => string
  readonly naarRato: (inwoners: string, ouderen: string) => string
  readonly kop: {
    readonly tekort: (van: string, naar: string) => string
    readonly minder: (mensen: string, deel: string) => string
    readonly besparing: string
    readonly verschuift: string
    readonly blijft: string
    readonly hoogste: string
    readonly saldo: string
    readonly terug: string
    readonly geenPrijs: string
  }
  readonly schuiven: Uitleg
  readonly reken: string
  readonly terugNaarPlan: string
  readonly optimisme: string
  readonly alleAannamen: Uitleg
  readonly ruimteEnBron: string
  readonly laag: string
  readonly hoog: string
  readonly bron: (bron: string, datum: string) => string
  readonly berekend: (som: string) => string
  readonly meting: Uitleg & {
    readonly welke: string
    readonly kies: string
    readonly schatting: string
    readonly fout: string
    readonly knop: string
    readonly gemeten: (naam: string) => string
    readonly weg: string
  }
  readonly perSector: Uitleg
  readonly betalers: Uitleg & { readonly betaler: string; readonly contant: string; readonly zonderKorting: string; readonly tabel: string }
  readonly zeker: Uitleg & {
    readonly laag: string
    readonly midden: string
    readonly hoog: string
    readonly uitkomst: string
    readonly wacht: string
  }
  readonly beweegt: (uitkomst: string) => Uitleg
  readonly kans: Uitleg
  readonly weten: Uitleg & {
    readonly alles: (bedrag: string) => string
    readonly kans: (deel: string) => string
    readonly geen: string
    readonly onbekend: string
  }
  readonly omslag: Uitleg & {
    readonly aanname: string
    readonly nu: string
    readonly bij: string
    readonly nergens: string
    readonly onbekend: string
  }
  readonly naast: Uitleg & {
    readonly dit: string
    readonly ander: string
    readonly plan: string
    readonly metAftrek: string
    readonly zetDit: string
    readonly weg: string
    readonly uitkomst: string
  }
  readonly wringt: Uitleg
  readonly alles: Uitleg & { readonly uitkomst: string; readonly waarde: string; readonly hoe: string }
  readonly meenemen: Uitleg & { readonly xlsx: string; readonly pdf: string; readonly pptx: string }
  readonly nietIngevuld: string
  readonly beeld: {
    readonly zonder: string
    readonly met: string
    readonly nu: string
    readonly bij: string
    readonly prijs: string
    readonly tekort: string
    readonly betalers: string
    readonly beweegt: string
    readonly kans: string
  }
  readonly sectoren: { readonly wv: string; readonly ha: string; readonly msz: string }
  readonly groepen: Readonly<Record<'opschaling' | 'wijkverpleging' | 'huisarts' | 'ziekenhuis' | 'geld', string>>
  readonly eenheden: Readonly<Record<'personen' | 'fte' | 'euro' | 'deel' | 'jaar' | 'jaren' | 'buurten' | 'verhouding', string>>
}
