import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Buurt = V1['transitiebuurten'][':id']
type Een = Buurt['rondes'][':nummer']

/** The newest round of a buurt, as a line of the list. */
export type RondeRegel = InferResponseType<V1['commissie']['rondes']['$get']>['rondes'][number]
export type RondeStand = RondeRegel['stand']
/** The rounds of one buurt, and what it would submit now. */
export type BuurtRondes = InferResponseType<Buurt['rondes']['$get']>
/** One round with everything about it. */
export type Ronde = InferResponseType<Een['$get']>
export type RondePost = Ronde['posten'][number]
export type Rondevraag = Ronde['vragen'][number]
export type Oordeel = InferRequestType<Een['oordeel']['$put']>['json']
export type Besluit = InferRequestType<Een['besluit']['$post']>['json']
export type Stem = Besluit['stem']
export type Uitkomst = NonNullable<Ronde['besluit']>['uitkomst']
export type NieuweVraag = InferRequestType<Een['vragen']['$post']>['json']
export type Behandeling = InferRequestType<Een['behandeling']['$put']>['json']

/** What is asked with a form of the page of a round. */
export type CommissieVerzoek = 'vraag' | 'antwoord' | 'belang' | 'instemmen'

/** Which round. */
export interface Welke {
  readonly buurt: string
  readonly nummer: number
}

/** Submitting, judging and deciding. What the visitor may not see or do comes back as a refusal. */
export interface CommissieClient {
  lijst(): Promise<Antwoord<readonly RondeRegel[]>>
  rondes(buurt: string, taal: Taal): Promise<Antwoord<BuurtRondes>>
  ronde(welke: Welke, taal: Taal): Promise<Antwoord<Ronde>>
  dienIn(buurt: string, ronde: { readonly na: number; readonly toelichting: string }): Promise<Antwoord<{ readonly nummer: number }>>
  regel(welke: Welke, behandeling: Behandeling): Promise<Antwoord>
  oordeel(welke: Welke, oordeel: Oordeel): Promise<Antwoord>
  vraag(welke: Welke, vraag: NieuweVraag): Promise<Antwoord<unknown>>
  antwoord(welke: Welke, vraag: string, tekst: string): Promise<Antwoord>
  besluit(welke: Welke, besluit: Besluit): Promise<Antwoord>
  belang(welke: Welke, belang: { readonly persoon: string | null; readonly reden: string }): Promise<Antwoord>
  stemIn(welke: Welke, organisatie: string, besluit: { readonly akkoord: boolean; readonly reden: string | null }): Promise<Antwoord>
}
