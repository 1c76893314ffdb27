import type { Voorstel } from '../menukaart-data.ts'

/** What stands in a row with a figure. */
type Kolom = 'wat' | 'richting' | 'waarde' | 'onder' | 'boven' | 'eenheid' | 'soort' | 'geldt' | 'cent' | 'zoals' | 'bron'

type Fout =
  | 'naam'
  | 'kort'
  | 'kies'
  | 'plan'
  | 'dag'
  | 'tekst'
  | 'bronnen'
  | 'partijen'
  | 'toelichtingWie'
  | 'uitdagingen'
  | 'indicatoren'
  | 'maat'
  | 'regelUitleg'
  | 'wat'
  | 'bron'
  | 'eenheid'
  | 'getal'
  | 'beide'
  | 'bedrag'
  | 'toelichting'
  | 'reden'

/** The texts about proposing something for the menukaart, judging it, and the versions that come of it. */
export interface VoorstelMessages {
  readonly link: string
  readonly wijzigLink: string
  readonly staat: Readonly<Record<Voorstel['staat'], string>>
  readonly fouten: Readonly<Record<Fout, string>>
  readonly lijst: {
    readonly titel: string
    readonly intro: string
    readonly wachten: string
    readonly eigen: string
    readonly klaar: string
    readonly leeg: string
    readonly nieuw: string
    readonly wijziging: (versie: number) => string
    readonly kolommen: Readonly<Record<'wat' | 'soort' | 'staat' | 'dag', string>>
  }
  readonly een: {
    readonly gedaan: Readonly<Record<string, string>>
    readonly ingediend: (dag: string) => string
    readonly oordeel: (dag: string) => string
    readonly verouderd: string
    readonly opnieuw: string
    readonly verschil: string
    readonly beoordeel: string
    readonly beoordeelUitleg: string
    readonly namens: string
    readonly reden: string
    readonly redenHint: string
    readonly aannemen: string
    readonly teruggeven: string
    readonly intrekken: string
    readonly intrekkenUitleg: string
  }
  readonly verschil: {
    readonly niets: string
    readonly was: string
    readonly wordt: string
    readonly koppen: Readonly<
      Record<'naam' | 'kort' | 'soort' | 'thema' | 'activiteit' | 'uitdagingen' | 'indicatoren' | 'herzien' | 'grond', string>
    >
  }
  readonly versies: {
    readonly link: string
    readonly titel: (naam: string) => string
    readonly intro: string
    readonly versie: (nummer: number) => string
    readonly sinds: (dag: string) => string
    readonly meegekomen: string
    readonly eerste: string
    readonly kenmerk: string
  }
  readonly form: {
    readonly nieuw: string
    readonly wijzig: (naam: string) => string
    readonly intro: string
    /** How a place in a document that ships reads in the form. */
    readonly bekendeBron: string
    readonly kern: string
    readonly naam: string
    readonly kort: string
    readonly kortHint: string
    readonly soort: string
    readonly thema: string
    readonly activiteit: string
    readonly plan: string
    readonly planBron: string
    readonly uitdagingen: string
    readonly indicatoren: string
    readonly bronVan: (veld: string) => string
    readonly toelichtingBij: (veld: string) => string
    readonly rij: (lijst: string, nummer: number) => string
    readonly nogEen: (lijst: string) => string
    readonly kolommen: Readonly<Record<Kolom, string>>
    readonly zoalsHint: string
    readonly geldt: Readonly<Record<'interventie' | 'thema', string>>
    readonly regel: string
    readonly regelHint: string
    readonly maat: (nummer: number) => string
    readonly telt: string
    readonly teltKeuzes: Readonly<Record<'mensen' | 'huishoudens', string>>
    readonly zegt: string
    readonly regelUitleg: string
    readonly herzien: string
    readonly herzienHint: string
    readonly toelichting: string
    readonly toelichtingHint: string
    readonly knop: string
  }
}
