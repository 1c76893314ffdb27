import type { GebiedSoort, Ontbreekt, Taal } from '@buurtwijs/figures'
import type { hc, InferRequestType, InferResponseType } from 'hono/client'
import type { ApiRoutes } from '#src/app.ts'
import type { BeheerClient } from './beheer-data.ts'
import type { CommissieClient } from './commissie-data.ts'
import type { OndertekeningClient } from './ondertekening-data.ts'
import type { PlanClient } from './plan-data.ts'
import type { AgendaClient } from './agenda-data.ts'
import type { BuurtpaginaClient } from './buurtpagina-data.ts'
import type { KaartClient } from './kaart-data.ts'
import type { EffectClient } from './effect-data.ts'
import type { ZaakClient } from './zaak-data.ts'
import type { RegioClient } from './regio-data.ts'
import type { MenukaartClient } from './menukaart-data.ts'
import type { PortefeuilleClient } from './portefeuille-data.ts'
import type { PrivacyClient } from './privacy-data.ts'
import type { SelectieClient } from './selectie-data.ts'
import type { VergelijkClient } from './vergelijk-data.ts'
import type { BegrotingClient } from './begroting-data.ts'
import type { BestedingClient } from './besteding-data.ts'
import type { LeveringenClient } from './leveringen-data.ts'
import type { BesprekingClient } from './bespreking-data.ts'
import type { MonitoringClient } from './monitoring-data.ts'
import type { UitvoeringClient } from './uitvoering-data.ts'
import type { ReactiesClient } from './reacties-data.ts'
import type { VragenlijstenClient } from './vragenlijsten-data.ts'
import type { TerugmeldingClient } from './terugmelding-data.ts'
import type { VrijgaveClient } from './vrijgave-data.ts'
import type { Buurtbeeld, Selectiebeeld } from '#src/modules/buurtbeeld/index.ts'
import type { Sectie } from '#src/modules/statistics/index.ts'

export type { Buurtbeeld, Sectie, Selectiebeeld, Taal }

/** The API as its typed client knows it. */
export type V1 = ReturnType<typeof hc<ApiRoutes>>
type Answer<Call> = InferResponseType<Call>

/** An area, or areas taken together, as its picture names it. */
export type BeeldGebied = Selectiebeeld['gebied']
/** One measure in one period for the place of the page; of areas taken together, with how that was done. */
export type BeeldCijfer = Selectiebeeld['cijfers'][number]
/** What another area says about the same measure in the same period. */
export type Vergelijking = BeeldCijfer['vergelijking'][number]
export type Woord = NonNullable<Vergelijking['woord']>
/** How a measure is spread over all areas of the same kind in the country. */
export type Verdeling = NonNullable<BeeldCijfer['verdeling']>
/** A sentence that a stated rule made from figures. */
export type Zin = Buurtbeeld['zinnen'][number]
/** A release as a page about figures names it. */
export type BeeldRelease = Buurtbeeld['releases'][number]

/** An area as it appears in a list or as somebody's parent. */
export type GebiedRef = Buurtbeeld['gebied']['ouders'][number]
/** One line of a search result: `gemeente` tells apart the dozens of places called Centrum. */
export type GebiedGevonden = Answer<V1['gebieden']['$get']>['gebieden'][number]
/** An area with the ones it lies in, nearest first, the ones that lie in it, and the years in which its code exists. */
export type GebiedDetail = Answer<V1['gebieden'][':code']['$get']>
/** Shapes to draw the place of an area within the area around it. Paths are in the coordinates of `viewBox`, north up. */
export type Omtrek = Answer<V1['gebieden'][':code']['omtrek']['$get']>
/** As what the picture of a place can be taken along. */
export type Uitvoer = Answer<V1['gebieden'][':code']['uitvoer']['$get']>
/** A release as the pages about sources show it. */
export type ReleaseDetail = Answer<V1['releases'][':id']['$get']>
type ApiMaat = Answer<V1['maten'][':id']['$get']>
/** Which publications have a newer edition at their publisher, and when that was last asked. */
export type Uitgaven = Answer<V1['uitgaven']['$get']>
export type NieuweUitgave = Uitgaven['uitgaven'][number]
/** A measure of the catalogue, with the releases that hold it. */
export type MaatUitleg = Omit<ApiMaat, 'releases'> & { readonly releases: readonly ReleaseDetail[] }

/** In the order of the page. */
export const secties = [
  'bevolking',
  'huishoudens',
  'inkomen',
  'gezondheid',
  'leefstijl',
  'herkomst',
  'wonen',
  'zorg',
  'overig',
] as const satisfies readonly Sectie[]

/** `vraag`: the import waits for the visitor to say which column is what. */
export type JobStaat = 'wacht' | 'bezig' | 'vraag' | 'klaar' | 'mislukt' | 'gestopt'

/** What an import reports when it ends. */
export interface ImportVerslag {
  readonly release: string | null
  readonly gebieden: number
  readonly matenHerkend: number
  readonly matenNieuw: number
  /** How many cells are missing, per reason. */
  readonly ontbreekt: Readonly<Partial<Record<Ontbreekt, number | undefined>>>
  readonly grenzen: number | null
  readonly seconden: number
  readonly proef: boolean
}

export interface ImportJob {
  readonly id: string
  readonly bron: string
  readonly staat: JobStaat
  /** Share that is done, 0 to 1; null while nobody knows. */
  readonly voortgang: number | null
  /** One short sentence about what happens now, or about what went wrong. */
  readonly melding: string
  readonly secondenOver?: number | undefined
  readonly verslag?: ImportVerslag | undefined
  /** Columns of an own file that wait for a choice. */
  readonly kolommen?: readonly string[] | undefined
}

/** Which column of an own file holds what. */
export interface Koppeling {
  readonly code: string
  readonly periode: string
  readonly maat: string
  readonly waarde: string
}

export interface ImportVraag {
  readonly bron: string | File
  readonly jaar?: number | undefined
  readonly proef: boolean
  readonly koppeling?: Koppeling | undefined
  /** Continues a job that waits for a mapping of its columns. */
  readonly vervolgVan?: string | undefined
}

/** What the visitor asked cannot be done; the sentences say what to do next. */
export interface Weigering {
  readonly status: number
  readonly code: string
  readonly tekst: string
  /** The field that the sentence is about. */
  readonly veld?: string | undefined
  /** A sentence per field, when several are wrong at once. */
  readonly fouten?: Readonly<Record<string, string>> | undefined
  /** What the person has to confirm before this can be done. */
  readonly bevestiging?: Bevestiging | undefined
}

/** One action on one content, that somebody has to show for that it is them who wants it. */
export interface Bevestiging {
  readonly handeling: string
  /** Hash of the content. */
  readonly inhoud: string
}

/** An answer to something that the visitor wants to change: what came of it, or why not. */
export type Antwoord<T = null> = { readonly gelukt: T } | { readonly weigering: Weigering }

/** Who is signed in, in which role, until when, and the proof that forms of this session bring along. */
export type Ik = Answer<V1['ik']['$get']>

export type Lidmaatschap = Ik['lidmaatschappen'][number]
export type Rol = Lidmaatschap['rol']
export type Sessie = Answer<V1['sessies']['$get']>['sessies'][number]
export type Passkey = Answer<V1['passkeys']['$get']>['passkeys'][number]
/** What an invitation is for, for who holds it. */
export type Uitgenodigd = Answer<V1['uitnodigingen']['_bekijk']['$post']>

/** An organisation at which somebody can have an account to sign in with. */
export type Aanbieder = Answer<V1['aanbieders']['$get']>['aanbieders'][number]
export type OidcKoppeling = Answer<V1['ik']['koppelingen']['$get']>['koppelingen'][number]

/** What somebody goes to another organisation for. */
export type OidcVraag =
  | { readonly soort: 'inloggen' | 'koppelen'; readonly doel: string }
  | ({ readonly soort: 'bevestigen'; readonly doel: string } & Bevestiging)

/** Where somebody goes next. */
interface Verder {
  readonly doel: string
}

/** Signing in and what belongs to it. */
export interface ToegangClient {
  /** Null for a visitor. */
  ik(): Promise<Ik | null>
  vraagLink(vraag: { readonly mail: string; readonly doel: string }): Promise<Antwoord<unknown>>
  logInMetLink(link: string): Promise<Antwoord<Verder>>
  kiesRol(rol: Rol): Promise<Antwoord<unknown>>
  sessies(): Promise<readonly Sessie[]>
  logUit(sessie: string): Promise<Antwoord<unknown>>
  /** Everywhere but here. */
  logOveralUit(): Promise<Antwoord<unknown>>
  passkeys(): Promise<readonly Passkey[]>
  /** Whether somebody may add a passkey now, without being asked who they are once more. */
  magPasskeyToevoegen(): Promise<Antwoord<unknown>>
  hernoemPasskey(passkey: { readonly id: string; readonly naam: string }): Promise<Antwoord<unknown>>
  verwijderPasskey(id: string): Promise<Antwoord<unknown>>
  vraagBevestigLink(bevestiging: Bevestiging): Promise<Antwoord<unknown>>
  bevestigMetLink(link: string): Promise<Antwoord<unknown>>
  aanbieders(): Promise<readonly Aanbieder[]>
  /** Where the browser has to go, to come back later. */
  begin(aanbieder: string, vraag: OidcVraag): Promise<Antwoord<{ readonly naar: string }>>
  /** `zoek` is what stood behind the question mark of the address to which somebody came back. */
  finish(aanbieder: string, zoek: string): Promise<Antwoord<Verder>>
  koppelingen(): Promise<readonly OidcKoppeling[]>
  ontkoppel(aanbieder: string): Promise<Antwoord<unknown>>
  bekijkUitnodiging(uitnodiging: string): Promise<Antwoord<Uitgenodigd>>
  neemAan(input: { readonly uitnodiging: string; readonly naam: string }): Promise<Antwoord<Verder>>
}

/** What waits for somebody, by when. */
export type Taken = Answer<V1['taken']['$get']>
export type Taak = Taken['later'][number]
/** A line of the list of buurten of the programme. */
export type BuurtenLijst = Answer<V1['transitiebuurten']['$get']>
export type BuurtLijn = BuurtenLijst['buurten'][number]
/** One buurt of the programme, with everything that this visitor may see. */
export type BuurtPagina = Answer<V1['transitiebuurten'][':id']['$get']>

/** The course of a buurt as somebody fills it in. */
export type NieuwTraject = InferRequestType<V1['transitiebuurten'][':id']['traject']['$put']>['json']['fasen']

/** What somebody asks of the list of buurten, as it stands in the address. */
export interface BuurtenVraag {
  readonly zoek?: string
  readonly fase?: NonNullable<BuurtLijn['fase']> | 'geen'
  /** Id of a cohort. */
  readonly cohort?: string
  readonly staat?: BuurtLijn['staat']
  readonly alleen?: 'vastgelopen'
  readonly volgorde?: 'naam' | 'ernst' | 'fase'
  readonly pagina?: string
  readonly limiet?: string
}

/** The buurten of the programme and what waits for somebody. Null: not for this visitor. */
/** What can be changed of a buurt itself. */
export type BuurtWijziging = InferRequestType<V1['transitiebuurten'][':id']['$patch']>['json']
/** A document that is kept with a buurt. */
export type BuurtDocument = InferResponseType<V1['transitiebuurten'][':id']['documenten']['$get'], 200>['documenten'][number]

export interface ProgrammaClient {
  taken(): Promise<Taken | null>
  buurten(vraag: BuurtenVraag): Promise<BuurtenLijst | null>
  buurt(id: string): Promise<BuurtPagina | null>
  beginFase(
    id: string,
    versie: number,
    start: { readonly fase: NonNullable<BuurtLijn['fase']>; readonly datum: string; readonly sluitVorige: boolean },
  ): Promise<Antwoord>
  vinkAf(id: string, versie: number, item: string, punt: { readonly gedaan: boolean; readonly datum: string }): Promise<Antwoord>
  /** Puts the whole course in the place of what was kept. */
  voerTrajectIn(id: string, versie: number, fasen: NieuwTraject): Promise<Antwoord>
  /** Another name, place or partner. */
  wijzig(id: string, versie: number, wijziging: BuurtWijziging): Promise<Antwoord>
  trekTerug(id: string, versie: number, reden: string): Promise<Antwoord>
  documenten(id: string): Promise<Antwoord<readonly BuurtDocument[]>>
  bewaarDocument(id: string, bestand: File): Promise<Antwoord<unknown>>
  verwijderDocument(id: string, document: string): Promise<Antwoord>
  /** The file as it came, with the headers that say what it is. */
  openDocument(id: string, document: string): Promise<Response>
  kiesGebieden(
    id: string,
    versie: number,
    keuze: { readonly gebieden: string[]; readonly jaar: number | null; readonly reden: string },
  ): Promise<Antwoord>
}

/** A piece of running text inside a block of a method page. */
export type TekstDeel =
  | { readonly soort: 'tekst' | 'vet' | 'code'; readonly tekst: string }
  | { readonly soort: 'link'; readonly tekst: string; readonly href: string }

/** A method page as data, so that no page ever inserts somebody's HTML. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly delen: readonly TekstDeel[] }
  | { readonly soort: 'alinea'; readonly delen: readonly TekstDeel[] }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly (readonly TekstDeel[])[] }
  | { readonly soort: 'code'; readonly tekst: string }
  | {
      readonly soort: 'tabel'
      readonly kop: readonly (readonly TekstDeel[])[]
      readonly rijen: readonly (readonly (readonly TekstDeel[])[])[]
    }

export interface MethodeRef {
  readonly id: string
  readonly titel: string
}

export interface Methode extends MethodeRef {
  readonly blokken: readonly Blok[]
}

/**
 * The API as the web sees it. The server passes one per request that calls its own HTTP application in process; the tests pass one that
 * answers from memory. Null means that there is no such thing; expected refusals come back as values, and only bugs are thrown.
 */
export interface ApiClient {
  gebieden(zoek: string, soort: GebiedSoort | null, limiet: number): Promise<readonly GebiedGevonden[]>
  /** `jaar` asks for the area with the boundaries of that year; left out, the newest. */
  gebied(code: string, jaar?: number): Promise<GebiedDetail | null>
  /** `naast` asks for the areas that are alike beside each figure. */
  buurtbeeld(code: string, taal: Taal, jaar?: number, naast?: 'gelijken'): Promise<Buurtbeeld | null>
  /** `code` may be several codes with commas: areas taken together, under a name of their own. */
  uitvoer(
    code: string,
    taal: Taal,
    keuze: { readonly jaar?: number | undefined; readonly naam?: string | undefined },
  ): Promise<Uitvoer | null>
  maten(taal: Taal): Promise<readonly MaatUitleg[]>
  maat(id: string, taal: Taal): Promise<MaatUitleg | null>
  releases(): Promise<readonly ReleaseDetail[]>
  /** `code` may be several codes with commas: areas of one gemeente together. */
  omtrek(code: string, jaar?: number): Promise<Omtrek | null>
  /** `toegestaan` is false when this visitor may look but not import. */
  importJobs(): Promise<{ readonly toegestaan: boolean; readonly jobs: readonly ImportJob[] }>
  startImport(vraag: ImportVraag): Promise<Antwoord<unknown>>
  cancelImport(id: string): Promise<Antwoord<unknown>>
  /** What publishers have that is newer than what is here; nothing when that cannot be had now. */
  uitgaven(): Promise<Uitgaven>
  /** Asks the publishers now. */
  kijkUitgaven(): Promise<Antwoord<unknown>>
  methoden(taal: Taal): Promise<readonly MethodeRef[]>
  methode(id: string, taal: Taal): Promise<Methode | null>
  readonly toegang: ToegangClient
  readonly programma: ProgrammaClient
  readonly agenda: AgendaClient
  readonly plan: PlanClient
  readonly commissie: CommissieClient
  readonly reacties: ReactiesClient
  readonly vragenlijsten: VragenlijstenClient
  readonly ondertekening: OndertekeningClient
  readonly regio: RegioClient
  readonly portefeuille: PortefeuilleClient
  readonly selectie: SelectieClient
  readonly menukaart: MenukaartClient
  readonly vergelijk: VergelijkClient
  readonly kaart: KaartClient
  readonly zaak: ZaakClient
  readonly effect: EffectClient
  readonly beheer: BeheerClient
  readonly privacy: PrivacyClient
  readonly terugmelding: TerugmeldingClient
  readonly vrijgave: VrijgaveClient
  readonly begroting: BegrotingClient
  readonly besteding: BestedingClient
  readonly monitoring: MonitoringClient
  readonly bespreking: BesprekingClient
  readonly uitvoering: UitvoeringClient
  readonly leveringen: LeveringenClient
  readonly buurtpagina: BuurtpaginaClient
  /** The same API for a form, with the proof that it carried. */
  withBewijs(bewijs: string | null): ApiClient
}

/** The API for one page, and the Set-Cookie lines that it asks to give to the browser with that page. */
export interface PageApi {
  readonly client: ApiClient
  readonly changedCookies: () => readonly string[]
}
