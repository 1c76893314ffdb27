import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Own = V1['leveringen']
type Machtigingen = V1['levermachtigingen']

/** What organisations deliver. */
export type Leveringen = InferResponseType<Own['$get'], 200>
export type LeveringKort = Leveringen['leveringen'][number]
export type Levering = InferResponseType<Own[':levering']['$get'], 200>
/** What reading a file came to. */
export type Leververslag = InferResponseType<Own['_nagaan']['$post'], 200>
export type Leverfout = Leververslag['fouten'][number]
export type Gelezen = InferResponseType<Own['$post'], 200>
export type Leverformaat = InferResponseType<Own['formaat']['$get'], 200>
export type LeverBesluit = InferRequestType<Own[':levering']['besluit']['$post']>['json']
export type Levermachtiging = InferResponseType<Machtigingen['$get'], 200>['organisaties'][number]
export type LevermachtigingInvoer = InferRequestType<Machtigingen[':organisatie']['$put']>['json']

/** A file with figures, and how its columns are read when its headings do not say. */
export interface Leverbestand {
  readonly bestand: File
  /** As JSON; empty for the headings of the template, or a layout that was used before. */
  readonly indeling: string
}

/** Deliveries of figures: bringing, offering, deciding, and what may be delivered. */
export interface LeveringenClient {
  leveringen(): Promise<Antwoord<Leveringen>>
  levering(id: string, taal: Taal): Promise<Antwoord<Levering>>
  breng(organisatie: string, taal: Taal, bestand: Leverbestand): Promise<Antwoord<Gelezen>>
  nagaan(taal: Taal, bestand: Leverbestand): Promise<Antwoord<Leververslag>>
  formaat(taal: Taal): Promise<Antwoord<Leverformaat>>
  biedAan(id: string, toelichting: string): Promise<Antwoord<unknown>>
  haalWeg(id: string): Promise<Antwoord<unknown>>
  besluit(id: string, besluit: LeverBesluit): Promise<Antwoord<unknown>>
  machtigingen(): Promise<Antwoord<readonly Levermachtiging[]>>
  machtig(organisatie: string, invoer: LevermachtigingInvoer): Promise<Antwoord<unknown>>
}
