import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Own = V1['transitiebuurten'][':id']['begroting']

/** What the plan of a neighbourhood costs. */
export type Begroting = InferResponseType<Own['$get']>
export type BegrotingPost = Begroting['posten'][number]
export type BegrotingWijziging = Begroting['wijzigingen'][number]
export type BegrotingSom = Begroting['totalen']['perThema'][number]
export type PostInhoud = InferRequestType<Own['posten'][':post']['$put']>['json']
export type WijzigVraag = InferRequestType<Own['_wijzig']['$post']>['json']
/** What a workbook would change. */
export type BekekenWerkboek = InferResponseType<Own['werkboek']['$post']>
/** What the programme asks of every budget. */
export type Begrotingskader = InferResponseType<V1['begrotingskader']['$get']>
export type NieuwBegrotingskader = InferRequestType<V1['begrotingskader']['$put']>['json']

/** Budgets and what the programme asks of them. */
export interface BegrotingClient {
  begroting(buurt: string, taal: Taal): Promise<Antwoord<Begroting>>
  wijzig(buurt: string, vraag: WijzigVraag): Promise<Antwoord<unknown>>
  /** Version 0 makes the line. */
  zetPost(buurt: string, post: string, versie: number, inhoud: PostInhoud): Promise<Antwoord<unknown>>
  haalWeg(buurt: string, post: string, versie: number): Promise<Antwoord<{ readonly nummer: number }>>
  draaiTerug(buurt: string, nummer: number): Promise<Antwoord<unknown>>
  /** The workbook as it comes from the API. */
  werkboek(buurt: string, taal: Taal): Promise<Response>
  bekijk(buurt: string, taal: Taal, bestand: File): Promise<Antwoord<BekekenWerkboek>>
  kader(taal: Taal): Promise<Antwoord<Begrotingskader>>
  zetKader(versie: number, kader: NieuwBegrotingskader): Promise<Antwoord<unknown>>
}
