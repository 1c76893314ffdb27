import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Metingen = V1['transitiebuurten'][':id']['vragenlijsten']
type Meting = Metingen[':golf']

/** A questionnaire that others made, with its words, its source and its licence. */
export type Instrument = InferResponseType<V1['instrumenten']['$get'], 200>['instrumenten'][number]
export type MetingenLijst = InferResponseType<Metingen['$get'], 200>
export type MetingInvoer = InferRequestType<Metingen['$post']>['json']
/** One time that people are asked something. */
export type EenMeting = InferResponseType<Meting['$get'], 200>
export type MetingUitkomst = InferResponseType<Meting['uitkomst']['$get'], 200>
export type CodesInvoer = InferRequestType<Meting['codes']['$post']>['json']
type Eigen = V1['transitiebuurten'][':id']['eigen-vragenlijsten']
type Woorden = V1['instrumenten'][':instrument']['bewoording']

export type BrievenVraag = InferRequestType<Meting['_brieven']['$post']>['json']
export type PapierInvoer = InferRequestType<Meting['_papier']['$post']>['json']
export type PapierUit = InferResponseType<Meting['_papier']['$post'], 200>
/** What somebody wrote in their own words. */
export type EigenWoorden = InferResponseType<Meting['teksten']['$get'], 200>['teksten'][number]
export type Lijsten = InferResponseType<Eigen['$get'], 200>
export type EigenLijst = Lijsten['lijsten'][number]
export type LijstInvoer = InferRequestType<Eigen['$post']>['json']
export type BewoordingInvoer = InferRequestType<Woorden['$put']>['json']
export type WachtendeWoorden = InferResponseType<Woorden['$get'], 200>['wacht']

/** What somebody with a code is asked. */
export type OpenVragen = InferResponseType<V1['vragenlijst']['_bekijk']['$post'], 200>
export type Vraag = OpenVragen['vorm']['pages'][number]['elements'][number]
export type AntwoordInvoer = InferRequestType<V1['vragenlijst']['_antwoord']['$post']>['json']
export type Bewijs = InferResponseType<V1['vragenlijst']['_antwoord']['$post'], 200>

export const metingMomenten = ['nulmeting', 'kwartaal', 'halfjaar', 'einde', 'anders'] as const satisfies readonly MetingInvoer['moment'][]
export const doelgroepen = ['bewoners', 'medewerkers'] as const satisfies readonly MetingInvoer['wie'][]
export const achtergronden = ['leeftijd', 'geslacht'] as const satisfies readonly MetingInvoer['achtergrond'][number][]
export const invullers = ['zelf', 'samen', 'ander'] as const satisfies readonly AntwoordInvoer['namens'][]

/** Which wave, and which version of it somebody looked at. */
export interface GezienMeting {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

/** Questionnaires: what a network does with them, and what somebody with a code does. */
export interface VragenlijstenClient {
  instrumenten(): Promise<readonly Instrument[]>
  metingen(buurt: string): Promise<Antwoord<MetingenLijst>>
  maak(buurt: string, invoer: MetingInvoer): Promise<Antwoord<{ readonly id: string }>>
  meting(buurt: string, id: string): Promise<Antwoord<EenMeting>>
  wijzig(op: GezienMeting, invoer: MetingInvoer): Promise<Antwoord<unknown>>
  gooiWeg(op: GezienMeting): Promise<Antwoord<unknown>>
  open(op: GezienMeting): Promise<Antwoord<unknown>>
  sluit(op: GezienMeting): Promise<Antwoord<unknown>>
  maakCodes(
    op: Omit<GezienMeting, 'versie'>,
    invoer: CodesInvoer,
  ): Promise<Antwoord<{ readonly gemaakt: number; readonly links: readonly string[] }>>
  herinner(op: GezienMeting): Promise<Antwoord<{ readonly verstuurd: number }>>
  uitkomst(buurt: string, id: string): Promise<Antwoord<MetingUitkomst>>
  /** Letters as PDF, as they come. */
  brieven(op: Omit<GezienMeting, 'versie'>, vraag: BrievenVraag): Promise<Response>
  poster(op: Omit<GezienMeting, 'versie'>, taal: Taal): Promise<Response>
  typPapier(op: Omit<GezienMeting, 'versie'>, papier: PapierInvoer): Promise<Antwoord<PapierUit>>
  teksten(buurt: string, id: string): Promise<Antwoord<readonly EigenWoorden[]>>
  beoordeelTekst(op: GezienMeting & { readonly tekst: string }, oordeel: 'vrij' | 'weg', woorden: string): Promise<Antwoord<unknown>>
  lijsten(buurt: string): Promise<Antwoord<Lijsten>>
  maakLijst(buurt: string, invoer: LijstInvoer): Promise<Antwoord<{ readonly id: string }>>
  wijzigLijst(op: GezienMeting, invoer: LijstInvoer): Promise<Antwoord<{ readonly id: string }>>
  wachtendeWoorden(instrument: string): Promise<Antwoord<WachtendeWoorden>>
  zetWoorden(instrument: string, woorden: BewoordingInvoer): Promise<Antwoord<unknown>>
  bevestigWoorden(instrument: string, hash: string): Promise<Antwoord<unknown>>
  openVragen(code: string): Promise<Antwoord<OpenVragen>>
  stuur(antwoord: AntwoordInvoer): Promise<Antwoord<Bewijs>>
  trekIn(intrekcode: string): Promise<Antwoord<unknown>>
}
