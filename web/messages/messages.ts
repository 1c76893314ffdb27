import type { GebiedSoort, Status } from '@buurtwijs/figures'
import type { MethodePagina } from '#src/modules/statistics/index.ts'
import type { AdviesMessages } from './advies.ts'
import type { VoorstelMessages } from './voorstel.ts'
import type { AgendaMessages } from './agenda.ts'
import type { BuurtpaginaMessages } from './buurtpagina.ts'
import type { BestedingMessages } from './besteding.ts'
import type { LeveringenMessages } from './leveringen.ts'
import type { BesprekingMessages } from './bespreking.ts'
import type { UitkomstenMessages } from './uitkomsten.ts'
import type { VertelMessages } from './vertel.ts'
import type { MetenMessages } from './meten.ts'
import type { UitvoeringMessages } from './uitvoering.ts'
import type { BegrotingMessages } from './begroting.ts'
import type { TerugmeldingMessages } from './terugmelding.ts'
import type { AnderenMessages } from './anderen.ts'
import type { VrijgaveMessages } from './vrijgave.ts'
import type { BuurtStukkenMessages } from './buurt-stukken.ts'
import type { MeenemenMessages } from './meenemen.ts'
import type { SamenMessages } from './samen.ts'
import type { KaartMessages } from './kaart.ts'
import type { AnalyseMessages } from './analyse.ts'
import type { KoersMessages } from './koers.ts'
import type { PraktijkMessages } from './praktijk.ts'
import type { OntwerpMessages } from './ontwerp.ts'
import type { EffectMessages } from './effect.ts'
import type { ZaakMessages } from './zaak.ts'
import type { MenukaartMessages } from './menukaart.ts'
import type { CommissieMessages } from './commissie.ts'
import type { OndertekenenMessages } from './ondertekenen.ts'
import type { PlanMessages } from './plan.ts'
import type { ReactiesMessages } from './reacties.ts'
import type { EigenVragenMessages } from './eigen-vragen.ts'
import type { VragenlijstenMessages } from './vragenlijsten.ts'
import type { PortefeuilleMessages } from './portefeuille.ts'
import type { ProgrammaMessages } from './programma-messages.ts'
import type { RegioMessages } from './regio.ts'
import type { SelectieMessages } from './selectie-messages.ts'
import type { JobStaat, Sectie, Woord } from '../data.ts'
import type { BeheerMessages } from './beheer.ts'
import type { NoterenMessages } from './noteren.ts'
import type { PrivacyMessages } from './privacy.ts'
import type { ToegangMessages } from './toegang.ts'
import type { VergelijkMessages } from './vergelijk.ts'

export const stappen = ['beeld', 'plan', 'begroting', 'uitvoeren', 'meten', 'leren'] as const
export type Stap = (typeof stappen)[number]

/** A title and one or two sentences under it. */
export interface Uitleg {
  readonly titel: string
  readonly tekst: string
}

/** What the figures of a section say, what they do not say, and the page that explains how they are made. */
export interface SectieUitleg {
  readonly wel: string
  readonly niet: string
  readonly methode: MethodePagina
}

export interface LeeftijdFeit {
  readonly naam: string
  readonly groep: string
  readonly deel: string
  readonly land: { readonly naam: string; readonly deel: string } | null
}

export interface VergelijkFeit {
  readonly hoger: string
  readonly lager: string
  readonly gelijk: number
  readonly land: string
}

/**
 * Every text on screen that is not a figure. The comments are notes for the translator. Dutch is at B1 level and says "u"; English is as
 * plain. First what goes well, then what could be better; no alarm, no policy language.
 */
export interface Messages {
  readonly algemeen: {
    /** Under the name, in search engines and in the tab of the browser. */
    readonly ondertitel: string
    readonly naarInhoud: string
    /** For screen readers: the link around the logo. */
    readonly naarHome: string
    readonly hoofdmenu: string
    readonly overDeCijfers: string
    readonly bronnen: string
    /** Name of the other language, in that language. */
    readonly andereTaal: string
    /** In the head of every page for who is signed in: what waits for them, the pages of the programme, and search. One or two words each. */
    readonly mijnWerk: string
    /** The same for a resident, who does not work here. */
    readonly mijnPagina: string
    readonly programma: string
    readonly zoekKort: string
    readonly demo: string
    /** On a page that lists made-up places or sources beside real ones; those carry the word `bronnen.demo`. */
    readonly demoDeels: string
    /** Of `demo` the first words, for who looks around in a role already. */
    readonly demoKort: string
    readonly demoMeer: string
    readonly schatting: string
    /** Explains the badge; a tooltip and a line in the legend. */
    readonly schattingUitleg: string
    readonly terug: string
    readonly meer: string
  }
  readonly voet: {
    readonly hulp: string
    readonly hulpTekst: string
    readonly cijfers: string
    readonly cijfersTekst: string
    readonly over: string
    readonly overTekst: string
    /** Link to the source code and its licence. */
    readonly code: string
  }
  readonly soorten: Record<GebiedSoort, string>
  /** Plural, in the middle of a sentence: "negen buurten". */
  readonly soortenMeervoud: Record<GebiedSoort, string>
  readonly statussen: Record<Status, string>
  readonly zoeken: {
    readonly label: string
    readonly knop: string
    /** Under the big field on the home page. */
    readonly hint: string
    readonly titel: string
    readonly titelMet: (woorden: string) => string
    readonly aantal: (aantal: number) => string
    /** Heading above a list that was cut off. */
    readonly eerste: (aantal: number) => string
    /** Spoken while the list of suggestions changes. */
    readonly voorstellen: string
    readonly geen: (woorden: string) => string
    readonly geenTips: readonly string[]
    /** "Wijk in Tilburg": the kind of area, then the gemeente it lies in. */
    readonly soortIn: (soort: string, gemeente: string) => string
  }
  readonly home: {
    readonly titel: string
    readonly intro: string
    readonly voorbeelden: string
    readonly deuren: string
    readonly woon: Uitleg
    readonly werk: Uitleg
    readonly weg: Uitleg
    readonly nuKan: string
    readonly straks: string
    /** Buttons for who is signed in. */
    readonly naarWerk: string
    readonly naarBuurt: (naam: string) => string
  }
  readonly stappen: Record<Stap, Uitleg>
  readonly weg: {
    /** Name of the road of six steps, for screen readers. */
    readonly naam: string
    readonly stap: (nummer: number, totaal: number, naam: string) => string
    readonly hierna: (naam: string) => string
    readonly nu: string
  }
  readonly gebied: {
    /** "Wijk in Tilburg, met negen buurten". `delen` is empty when there are none. */
    readonly wenkbrauw: (soort: string, omheen: string, delen: string) => string
    readonly aantalDelen: (aantal: number, meervoud: string) => string
    readonly woonKnop: string
    readonly werkKnop: string
    readonly kaart: (naam: string, omheen: string) => string
    /** For screen readers: a map that shows one area and nothing around it. */
    readonly kaartVan: (naam: string) => string
    readonly kaartJaar: (jaar: number) => string
    readonly kaartGrof: (jaar: number) => string
    readonly inwoners: (jaar: string) => string
    readonly ouderen: (jaar: string) => string
    readonly woningen: (jaar: string) => string
    readonly huishoudens: (jaar: string) => string
    readonly niemand: Uitleg
    readonly verborgen: Uitleg
    readonly opvalt: string
    readonly opvaltIntro: string
    readonly goed: string
    readonly beter: string
    /** Heading of the sentence that says how much is about the same as in the country. */
    readonly gelijk: string
    /** Heading of the sentence about figures that the publisher keeps back. */
    readonly onbekend: string
    readonly opvaltNiets: string
    readonly hoeGemaakt: string
    readonly opDezePagina: string
    readonly secties: Record<Sectie, string>
    readonly sectieIntro: Record<Sectie, string>
    /** Above the list of wijken or buurten inside this area. */
    readonly onderdelen: (soortMeervoud: string, naam: string) => string
    /** Heading of the counts beside the age bars. */
    readonly inAantallen: string
    /** Column with the same measure in earlier years. */
    readonly eerder: string
    /** Whom a picture is about; `perioden` is a year or a few. */
    readonly volwassenenIn: (perioden: string) => string
    /** After the badge, about several figures at once. */
    readonly schattingen: string
    readonly alleCijfersOver: (aantal: number, sectie: string) => string
    /** At a break in a line: fits above it. */
    readonly andereMeting: string
    /** Behind the title of a source, in brackets. */
    /** When no table at hand tells whether the boundaries changed between that year and now. */
    readonly grenzenOnzeker: string
    readonly grenzenVan: (jaar: number) => string
    readonly bestand: string
    readonly nieuwereUitgave: (periode: string) => string
    readonly vanDeHonderd: (ouderen: number) => string
    readonly oudeIndeling: (jaar: number) => string
    readonly naarIndeling: (jaar: number) => string
    /** `soort` is the kind of area, in the middle of a sentence. */
    readonly hertekend: (soort: string, jaar: number) => string
    /** From the page for residents to the page with all pictures. */
    readonly helebeeld: (naam: string) => string
    readonly sectieUitleg: Record<Sectie, SectieUitleg>
    readonly tabel: string
    readonly tabelVan: (sectie: string) => string
    readonly onderwerp: string
    readonly vergeleken: (naam: string) => string
    readonly plaats: string
    /** "Hoger dan in 82 van de 100 buurten": `soort` is the plural of the kind of area. */
    readonly plaatsTekst: (van100: number, soort: string) => string
    readonly plaatsTussen: (soort: string) => string
    readonly plaatsLegenda: (soort: string) => string
    readonly woorden: Record<Woord, string>
    readonly nietGeimporteerd: (namen: string) => string
    readonly hoeImporteren: string
    readonly zonderCijfers: string
    /** Above the sections of which no table was imported. */
    readonly nogNiet: string
    /** `secties` is a list of names of sections, in the middle of a sentence. */
    readonly zonderCijfersOver: (secties: string) => string
    readonly redenen: string
    readonly allesOntbreekt: string
    readonly welNiet: string
    readonly bronnenVan: string
    readonly trend: (naam: string, begin: string, eind: string) => string
    readonly perLeeftijd: (begin: string, naam: string) => string
    /** Under the title of the age bars; `land` is null when there is nothing to compare with. */
    readonly leeftijdSamenvatting: (feit: LeeftijdFeit) => string
    /** `hoger` and `lager` are lists of names, or empty. */
    readonly vergelijkSamenvatting: (feit: VergelijkFeit) => string
    /** After a list of names that is cut short. */
    readonly enAndere: (aantal: number) => string
  }
  readonly werk: {
    readonly titel: (naam: string) => string
    readonly intro: string
    readonly terug: string
    readonly alleSecties: string
    readonly kiesSectie: string
    readonly kiesPeriode: string
    readonly nieuwste: string
    readonly allePerioden: string
    readonly toon: string
    readonly periode: string
    readonly eenheid: string
    readonly soort: string
    readonly release: string
    readonly status: string
    readonly grenzen: string
    readonly csv: string
    readonly json: string
    readonly rijen: (aantal: number) => string
    readonly soorten: Record<'telling' | 'steekproef' | 'model', string>
  }
  readonly bronnen: {
    readonly titel: string
    readonly intro: string
    readonly leeg: Uitleg
    readonly lijst: string
    readonly tabelnummer: string
    readonly naam: string
    readonly uitgever: string
    readonly periode: string
    readonly grenzen: string
    readonly licentie: string
    readonly geenLicentie: string
    readonly opgehaald: string
    readonly controle: string
    readonly controleUitleg: string
    readonly status: string
    readonly rijen: string
    readonly gebieden: string
    readonly maten: string
    readonly adres: string
    readonly eigenBestand: string
    /** Heading above what a release holds. */
    readonly inhoud: string
    readonly waarden: (aantal: string) => string
    /** `redenen` is a list of counts with a reason. */
    readonly leegVan: (redenen: string) => string
    readonly bekijk: (titel: string) => string
    readonly demo: string
    /** Before the addresses of this list for other catalogues. */
    readonly catalogi: string
  }
  /** That publishers have newer editions than were imported: a quiet line for readers, a notice with buttons for who keeps the figures. */
  readonly uitgaven: {
    readonly stil: (titel: string) => string
    readonly titel: string
    readonly intro: string
    readonly niets: string
    readonly soorten: Readonly<Record<'nieuwer' | 'herzien', string>>
    readonly haalOp: (titel: string) => string
    readonly kijk: string
    readonly gekeken: (dag: string) => string
    readonly nooit: string
    readonly mislukt: string
    readonly taak: (aantal: number) => string
  }
  readonly importeren: {
    readonly titel: string
    readonly intro: string
    readonly nietHier: Uitleg
    readonly verplicht: string
    readonly bestand: string
    readonly bestandUitleg: string
    /** Label of the second of two ways to say what to import. */
    readonly ofTabel: string
    readonly tabelUitleg: string
    readonly jaar: string
    readonly jaarUitleg: string
    readonly proef: string
    readonly knop: string
    readonly kiesEen: string
    readonly kiesNietBeide: string
    readonly tabelVorm: string
    readonly jaarVorm: string
    readonly opdrachten: string
    readonly geenOpdrachten: string
    readonly stop: (bron: string) => string
    readonly staten: Record<JobStaat, string>
    readonly nogSeconden: (seconden: number) => string
    readonly verslag: string
    readonly verslagGebieden: string
    readonly verslagHerkend: string
    readonly verslagNieuw: string
    readonly verslagOntbreekt: string
    readonly verslagDuur: string
    readonly proefGelukt: string
    readonly seconden: (seconden: string) => string
    readonly koppelTitel: string
    readonly koppelIntro: string
    readonly koppel: Record<'code' | 'periode' | 'maat' | 'waarde', string>
    readonly koppelVast: string
    readonly koppelKies: string
    readonly koppelKnop: string
    readonly voortgang: (bron: string) => string
  }
  readonly programma: ProgrammaMessages
  readonly agenda: AgendaMessages
  readonly plan: PlanMessages
  readonly commissie: CommissieMessages
  readonly reacties: ReactiesMessages
  readonly vragenlijsten: VragenlijstenMessages
  readonly eigenVragen: EigenVragenMessages
  readonly advies: AdviesMessages
  readonly voorstel: VoorstelMessages
  readonly ondertekenen: OndertekenenMessages
  readonly begroting: BegrotingMessages
  readonly besteding: BestedingMessages
  readonly meten: MetenMessages
  readonly uitkomsten: UitkomstenMessages
  readonly vertel: VertelMessages
  readonly bespreking: BesprekingMessages
  readonly uitvoering: UitvoeringMessages
  readonly leveringen: LeveringenMessages
  readonly terugmelding: TerugmeldingMessages
  readonly vrijgave: VrijgaveMessages
  readonly anderen: AnderenMessages
  readonly buurtpagina: BuurtpaginaMessages
  readonly noteren: NoterenMessages
  readonly regio: RegioMessages
  readonly buurtStukken: BuurtStukkenMessages
  readonly portefeuille: PortefeuilleMessages
  readonly selectie: SelectieMessages
  readonly menukaart: MenukaartMessages
  readonly vergelijk: VergelijkMessages
  readonly meenemen: MeenemenMessages
  readonly samen: SamenMessages
  readonly kaart: KaartMessages
  readonly zaak: ZaakMessages
  readonly effect: EffectMessages
  readonly ontwerp: OntwerpMessages
  readonly analyse: AnalyseMessages
  readonly koers: KoersMessages
  readonly praktijk: PraktijkMessages
  readonly toegang: ToegangMessages
  readonly beheer: BeheerMessages
  readonly privacy: PrivacyMessages
  /** What every form says of itself. */
  readonly formulier: {
    /** Beside a text that is hard to read: a tip, never a refusal. */
    readonly leestip: { readonly langeZinnen: (woorden: number) => string; readonly langeWoorden: string; readonly hoe: string }
    readonly verplicht: string
    /** Behind the name of a field, in brackets. */
    readonly nietVerplicht: string
    /** Heading above the list of what to mend. */
    readonly fouten: (aantal: number) => string
  }
  readonly cijfers: {
    readonly titel: string
    readonly intro: string
    readonly leesTitel: string
    /** Five short explanations of the signs on the page. */
    readonly lees: readonly Uitleg[]
    readonly methoden: string
    readonly maten: string
    readonly matenIntro: string
    readonly zegt: string
    readonly zegtNiet: string
    readonly nogGeenUitleg: string
    readonly methode: string
    readonly komtUit: string
    readonly inPerioden: (perioden: string) => string
    readonly voorbeelden: string
    readonly nietAanwezig: string
    readonly meerGunstig: string
    readonly minderGunstig: string
    readonly geenOordeel: string
    readonly zoekBuurt: string
  }
  readonly fouten: {
    /** Areas that cannot be taken together; the API says why. */
    readonly samenKanNiet: Uitleg
    readonly gebiedWeg: Uitleg
    readonly bladzijdeWeg: Uitleg
    readonly stuk: Uitleg
    readonly nummer: (id: string) => string
  }
}
