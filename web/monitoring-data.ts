import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'
import type { Praktijk, PraktijkVorm } from './praktijk-data.ts'

type Own = V1['transitiebuurten'][':id']
type Lagen = Own['meetplan']['activiteiten'][':activiteit']['lagen'][':laag']
type Regels = Own['meetplan']['regels'][':sleutel']
type Een = Own['metingen'][':sleutel'][':periode']
type EenAfspraak = V1['meetafspraken'][':thema'][':laag'][':indicator']

/** By which indicators the activities of a neighbourhood are measured. */
export type Meetplan = InferResponseType<Own['meetplan']['$get'], 200>
export type MeetActiviteit = Meetplan['activiteiten'][number]
export type MeetLaag = MeetActiviteit['lagen'][number]
export type MeetRegel = Meetplan['regels'][number]
export type MeetWoorden = Meetplan['woorden']
export type IndicatorNaam = MeetRegel['indicator']
export type LaagKeuze = InferRequestType<Lagen['$put']>['json']
export type RegelKeuze = InferRequestType<Regels['$put']>['json']
export type Doel = NonNullable<RegelKeuze['doel']>
/** What the programme agreed, for every theme. */
export type Meetafspraken = InferResponseType<V1['meetafspraken']['$get'], 200>
export type Meetafspraak = Meetafspraken['afspraken'][number]
export type AfspraakKeuze = InferRequestType<EenAfspraak['$put']>['json']
/** The figures that a neighbourhood owes, and what came. */
export type Metingen = InferResponseType<Own['metingen']['$get'], 200>
export type Levering = Metingen['leveringen'][number]
export type Meting = InferResponseType<Een['$get'], 200>
export type MetingInvoer = InferRequestType<Een['$put']>['json']
export type Meetplannen = InferResponseType<V1['meetplannen']['$get'], 200>
/** Whether the programme is on course. */
export type Koers = InferResponseType<V1['koers']['$get'], 200>

/** What a plan yields: series with one judgement each, and the words of who told something. */
export type Uitkomsten = InferResponseType<Own['uitkomsten']['$get'], 200>
export type UitkomstenVorm = InferRequestType<Own['uitkomsten']['uitvoer'][':vorm']['$get']>['param']['vorm']
export type UitkomstReeks = Uitkomsten['reeksen'][number]
export type Herzet = InferRequestType<Own['uitkomsten']['reeksen'][':sleutel']['_herzetten']['$post']>['json']
export type Verhalen = InferResponseType<Own['verhalen']['$get'], 200>
export type Verhaal = Verhalen['verhalen'][number]
export type Ingezonden = InferResponseType<Own['ingezonden-verhalen']['$get'], 200>
export type IngezondenVerhaal = Ingezonden['verhalen'][number]
export type AannemenInvoer = InferRequestType<Own['ingezonden-verhalen'][':verhaal']['_aannemen']['$post']>['json']
export type Vertel = InferResponseType<V1['vertel']['_bekijk']['$post'], 200>
export type EigenVerhaalInvoer = InferRequestType<V1['vertel']['_verhaal']['$post']>['json']
/** With a sound: who may hear it, and words that may be left to it. */
export type IngesprokenInvoer = EigenVerhaalInvoer & { readonly horen: EigenVerhaalInvoer['toestemming'] }
export type EigenVerhaal = InferResponseType<V1['vertel']['_volg']['$post'], 200>
export type VerhaalKeuze = InferRequestType<V1['vertel']['_toestemming']['$post']>['json']
/** For what somebody listens to a voice. */
export type Hoor = InferRequestType<Own['verhalen'][':verhaal']['geluid']['$get']>['query']['voor']
export type VerhaalInvoer = InferRequestType<Own['verhalen'][':verhaal']['$put']>['json']

/** Which layer of which activity, and which version of what was chosen somebody looked at. */
export interface LaagPlek {
  readonly activiteit: string
  readonly laag: MeetLaag['laag']
  readonly versie: number
}

/** Figures as somebody looked at them. */
export type GezienCijfers = readonly { readonly id: string; readonly versie: number }[]

/** Measuring: the plan for it, and the figures that come. */
export interface MonitoringClient {
  meetplan(buurt: string, taal: Taal): Promise<Antwoord<Meetplan>>
  kiesLaag(buurt: string, plek: LaagPlek, keuze: LaagKeuze): Promise<Antwoord<unknown>>
  volgPlan(buurt: string, plek: LaagPlek): Promise<Antwoord<unknown>>
  wijzigRegel(buurt: string, sleutel: string, versie: number, keuze: RegelKeuze): Promise<Antwoord<unknown>>
  afspraken(taal: Taal): Promise<Antwoord<Meetafspraken>>
  wijzigAfspraak(plek: Pick<Meetafspraak, 'thema' | 'laag' | 'indicator' | 'versie'>, keuze: AfspraakKeuze): Promise<Antwoord<unknown>>
  metingen(buurt: string, taal: Taal): Promise<Antwoord<Metingen>>
  meting(buurt: string, sleutel: string, periode: string, taal: Taal): Promise<Antwoord<Meting>>
  vulIn(
    buurt: string,
    plek: { readonly sleutel: string; readonly periode: string; readonly versie: number },
    invoer: MetingInvoer,
  ): Promise<Antwoord<unknown>>
  kijkNa(buurt: string, metingen: GezienCijfers): Promise<Antwoord<unknown>>
  zetVast(buurt: string, metingen: GezienCijfers): Promise<Antwoord<unknown>>
  heropen(buurt: string, metingen: GezienCijfers, reden: string): Promise<Antwoord<unknown>>
  meetplannen(): Promise<Antwoord<Meetplannen>>
  koers(): Promise<Antwoord<Koers>>
  /** Of these buurten; of none: those of all roles of who asks. */
  praktijk(buurten: readonly string[], taal: Taal): Promise<Antwoord<Praktijk>>
  praktijkBestand(buurten: readonly string[], vorm: PraktijkVorm, taal: Taal): Promise<Response>
  uitkomsten(buurt: string, taal: Taal): Promise<Antwoord<Uitkomsten>>
  uitkomstenBestand(buurt: string, vorm: UitkomstenVorm, taal: Taal): Promise<Response>
  tekenAan(buurt: string, aantekening: { readonly dag: string; readonly tekst: string }): Promise<Antwoord<unknown>>
  haalAantekeningWeg(buurt: string, aantekening: string): Promise<Antwoord<unknown>>
  herzet(buurt: string, sleutel: string, vraag: Herzet): Promise<Antwoord<unknown>>
  verhalen(buurt: string, taal: Taal): Promise<Antwoord<Verhalen>>
  /** Version 0 makes the story. */
  bewaarVerhaal(buurt: string, verhaal: string, versie: number, invoer: VerhaalInvoer): Promise<Antwoord<unknown>>
  bewaarIngesproken(buurt: string, verhaal: string, versie: number, invoer: VerhaalInvoer, geluid: File): Promise<Antwoord<unknown>>
  /** A voice, or the part of it that a player asks for with a header. */
  geluid(buurt: string, verhaal: string, voor: Hoor, range: string | null): Promise<Response>
  haalGeluidWeg(buurt: string, verhaal: string, versie: number): Promise<Antwoord<unknown>>
  trekVerhaalIn(buurt: string, verhaal: string, versie: number): Promise<Antwoord<unknown>>
  /** Stories that tellers sent, with the link by which they do. */
  ingezonden(buurt: string, taal: Taal): Promise<Antwoord<Ingezonden>>
  maakVerhaallink(buurt: string, dagen: number): Promise<Antwoord<unknown>>
  trekVerhaallinkIn(buurt: string): Promise<Antwoord<unknown>>
  neemVerhaalAan(buurt: string, verhaal: string, invoer: AannemenInvoer): Promise<Antwoord<unknown>>
  legTerzijde(buurt: string, verhaal: string, reden: string): Promise<Antwoord<unknown>>
  /** For who has the link, without an account. */
  vertel(link: string, taal: Taal): Promise<Antwoord<Vertel>>
  vertelPoster(link: string, taal: Taal): Promise<Response>
  zendVerhaal(invoer: EigenVerhaalInvoer): Promise<Antwoord<{ readonly code: string }>>
  zendIngesproken(invoer: IngesprokenInvoer, geluid: File): Promise<Antwoord<{ readonly code: string }>>
  /** For who has the code of a story. */
  eigenVerhaal(code: string, taal: Taal): Promise<Antwoord<EigenVerhaal>>
  kiesToestemming(keuze: VerhaalKeuze): Promise<Antwoord<unknown>>
  eigenGeluid(code: string, range: string | null): Promise<Response>
  haalEigenGeluidWeg(code: string): Promise<Antwoord<unknown>>
  haalVerhaalTerug(code: string): Promise<Antwoord<unknown>>
}
