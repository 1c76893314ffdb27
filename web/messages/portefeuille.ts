import type { BuurtLijn } from '../data.ts'
import type { CohortCijfers, LaadVerslag, OordeelUitkomst, OrgaanSoort, RapportRegel } from '../portefeuille-data.ts'
import type { Uitleg } from './messages.ts'

type Page =
  | 'programma'
  | `programma/${'buurten' | 'plannen' | 'commissie' | 'mijlpalenoverzicht' | 'leveringen' | 'tekenen' | 'metingen' | 'kandidaten' | 'cohorten' | 'organen' | 'regios' | 'eerste-twintig' | 'analyses'}`
  | 'businesscase'

/** The texts of the pages about the programme as a whole. The text of a report comes from the API and is in Dutch. */
export interface PortefeuilleMessages {
  /** Name of the list of links between these pages, and the links. */
  readonly menu: string
  readonly links: Readonly<Record<Page, string>>
  /** The same links where nothing around them says that they are about the programme. */
  readonly vanaf: Readonly<Record<Page, string>>
  /** Sentences of the API in this language, by their code; what is not here is shown as the API says it. */
  readonly weigeringen: Readonly<Record<string, string>>
  /** What was done, by the word in the address. */
  readonly gedaan: Readonly<Record<string, string>>
  readonly terug: string
  /** Above a form of something that somebody else changed meanwhile; what stands there now follows. */
  readonly nuStaatEr: string
  readonly programma: {
    readonly titel: string
    readonly intro: (dag: string) => string
    readonly cohorten: string
    readonly cohort: string
    readonly staat: Readonly<Record<CohortCijfers['staat'], string>>
    readonly kolommen: Readonly<Record<'buurten' | 'opKoers' | 'vastgelopen' | 'onbekend' | 'netwerken', string>>
    readonly kolommenUitleg: string
    readonly fasen: string
    /** Column of buurten that are in no phase. */
    readonly geenFase: string
    readonly buiten: (kandidaten: number, gestopt: number) => string
    readonly leeg: Uitleg
  }
  readonly oordeel: {
    readonly kop: string
    readonly zin: Readonly<Record<OordeelUitkomst | 'geen', string>>
    readonly bronVan: (bron: string, dag: string) => string
    readonly naarFormulier: string
    readonly titel: string
    readonly intro: string
    readonly uitkomst: string
    readonly uitkomsten: Readonly<Record<OordeelUitkomst, string>>
    readonly uitkomstOntbreekt: string
    readonly bron: string
    readonly bronUitleg: string
    readonly bronOntbreekt: string
    readonly datum: string
    readonly bewaar: string
  }
  readonly overname: {
    readonly titel: string
    readonly tekst: string
    readonly regel: string
    readonly leeg: string
    readonly naam: (titel: string, nummer: number) => string
    readonly effect: (uitkomst: string, verschil: string, tussen: string | null) => string
    readonly verkennend: string
    readonly vast: (dag: string, hash: string) => string
    readonly knop: string
    readonly geldt: string
    readonly ouder: string
    readonly zelf: string
    readonly bekijk: string
    readonly nieuwer: (titel: string, uitkomst: string) => string
    readonly naar: string
  }
  readonly mijlpalen: {
    readonly kop: string
    readonly intro: string
    readonly leeg: string
    readonly bereikt: (dag: string) => string
    readonly bereiktOnbekend: string
    readonly nietBereikt: string
    readonly afspraak: (dag: string) => string
    readonly voorbij: string
    readonly bewijs: (bewijs: string) => string
    readonly geenBewijs: string
    readonly voegToe: string
    readonly wijzig: string
    /** The same with what it is about: holds the word of `wijzig`. */
    readonly wijzigDeze: (mijlpaal: string) => string
    readonly nieuwTitel: string
    readonly wijzigTitel: string
    readonly tekst: string
    readonly tekstUitleg: string
    readonly tekstOntbreekt: string
    readonly afgesproken: string
    readonly isBereikt: string
    readonly bereiktOp: string
    readonly bereiktOpUitleg: string
    readonly bereiktOpZonder: string
    readonly bewijsVeld: string
    readonly bewijsUitleg: string
    readonly bewijsKort: string
    readonly bewaar: string
  }
  readonly rapporten: {
    readonly kop: string
    readonly intro: string
    readonly maakMijlpalen: string
    readonly aanvraagKop: string
    readonly aanvraagIntro: string
    readonly cohort: string
    readonly cohortOntbreekt: string
    readonly bedrag: string
    readonly bedragUitleg: string
    readonly bedragFout: string
    readonly maakAanvraag: string
    readonly leeg: string
    readonly kolommen: Readonly<Record<'rapport' | 'datum' | 'ongewijzigd' | 'vingerafdruk', string>>
    readonly soorten: Readonly<Record<RapportRegel['soort'], string>>
    readonly versie: (soort: string, versie: number) => string
    readonly ongewijzigd: string
    readonly gewijzigd: string
  }
  readonly rapport: {
    readonly van: (dag: string) => string
    readonly ongewijzigd: string
    readonly gewijzigd: string
    /** On an English page: the text of a report is only there in Dutch. */
    readonly taal: string | null
    readonly meenemen: string
    readonly meenemenUitleg: string
    readonly bestand: string
    readonly controle: string
    readonly vingerafdruk: string
    readonly vorige: string
    readonly eerste: string
    readonly controleUitleg: readonly string[]
    readonly terug: string
  }
  readonly filter: {
    readonly cohort: string
    readonly alleCohorten: string
    readonly staat: string
    readonly alleStaten: string
    readonly staten: Readonly<Record<BuurtLijn['staat'], string>>
  }
  readonly weergaven: {
    readonly kop: string
    /** Above the lists that somebody kept, and name of the links to them. */
    readonly bewaard: string
    readonly leeg: string
    readonly naam: string
    readonly naamUitleg: string
    readonly naamOntbreekt: string
    readonly bewaar: string
    readonly verwijder: string
    /** The same with its name: holds the words of `verwijder`. */
    readonly verwijderDeze: (naam: string) => string
    readonly bestand: string
    readonly bestandUitleg: string
  }
  readonly organen: {
    readonly titel: string
    readonly intro: string
    readonly geen: Uitleg
    readonly eerder: string
    readonly soorten: Readonly<Record<OrgaanSoort, string>>
    readonly leden: (aantal: number) => string
    readonly gestopt: (dag: string) => string
    readonly voegToe: string
    readonly soort: string
    readonly soortOntbreekt: string
    readonly naam: string
    readonly naamUitleg: string
    readonly naamOntbreekt: string
    readonly maak: string
    readonly terug: string
    readonly terugNaar: (orgaan: string) => string
    readonly ledenKop: string
    readonly zonderNamen: string
    readonly eerderLeden: string
    readonly sinds: (dag: string) => string
    readonly tot: (dag: string) => string
    readonly vanTot: (van: string, tot: string) => string
    readonly wijzig: string
    /** The same with whose it is: holds the word of `wijzig`. */
    readonly wijzigLid: (wie: string) => string
    readonly voegLidToe: string
    readonly voegLidToeUitleg: string
    readonly nodigUit: string
    readonly mail: string
    readonly mailOntbreekt: string
    readonly functie: string
    readonly functieUitleg: string
    readonly functieOntbreekt: string
    readonly sindsVeld: string
    readonly voegToeKnop: string
    readonly wijzigOrgaan: string
    readonly beeindigd: string
    readonly beeindigdUitleg: string
    readonly lidTitel: (wie: string, orgaan: string) => string
    readonly totVeld: string
    readonly totUitleg: string
    readonly bewaar: string
  }
  readonly eersteTwintig: {
    readonly titel: string
    readonly intro: string
    readonly bron: (lijst: string, versie: string, titel: string) => string
    readonly allesKlaar: string
    readonly vragen: (aantal: number) => string
    readonly vragenUitleg: string
    readonly plaatsEnPartner: (plaats: string, partner: string) => string
    readonly naarBuurt: (buurt: string) => string
    readonly kies: (buurt: string, aantal: number) => string
    readonly gebiedenVan: (buurt: string) => string
    readonly soortEnCode: (soort: string, code: string) => string
    readonly voorstellen: (aantal: number) => string
    readonly voorstellenUitleg: string
    readonly geladen: (aantal: number) => string
    readonly laadKop: string
    /** In place of the three of `laad` when the list was loaded before. */
    readonly bewaren: { readonly kop: string; readonly uitleg: string; readonly knop: string }
    readonly laadUitleg: string
    readonly laad: string
    readonly verslag: string
    readonly uitkomsten: Readonly<Record<LaadVerslag['regels'][number]['uitkomst'], (aantal: number) => string>>
    readonly nogOpen: (aantal: number) => string
    readonly cohortGemaakt: string
    readonly organisaties: (namen: string) => string
  }
  readonly takenmail: {
    readonly kop: string
    readonly aan: string
    readonly uit: string
    readonly zetAan: string
    readonly zetUit: string
  }
}
