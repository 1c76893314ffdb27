import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Answer<Call> = InferResponseType<Call>

/** What somebody points at when they ask whether it is right. */
export type Terugmeldbaar = Answer<V1['terugmeldbaar']['$get']>
export type TerugmeldSoort = Terugmeldbaar['soort']
export type Loket = Terugmeldbaar['loket']
export type NieuweTerugmelding = InferRequestType<V1['terugmeldingen']['$post']>['json']
export type Waar = NieuweTerugmelding['over']
export type Terugmeldingen = Answer<V1['terugmeldingen']['$get']>
/** One report, for its desk. */
export type Terugmelding = Terugmeldingen['terugmeldingen'][number]
export type TerugmeldStaat = Terugmelding['staat']
export type NieuwAntwoord = InferRequestType<V1['terugmeldingen'][':id']['antwoord']['$put']>['json']
export type Uitkomst = NieuwAntwoord['uitkomst']
/** An answer that everybody reads beside what it is about. */
export type PubliekAntwoord = Answer<V1['antwoorden']['$get']>['antwoorden'][number]

/** Whose answers. */
export type AntwoordenVraag = { readonly gebied: string } | { readonly maat: string } | { readonly buurt: string }

/** What people say is not right, and what is answered. */
export interface TerugmeldingClient {
  waarover(waar: Waar, taal: Taal): Promise<Antwoord<Terugmeldbaar>>
  meld(melding: NieuweTerugmelding): Promise<Antwoord<{ readonly loket: Loket }>>
  /** Nothing when the answers cannot be had now: the figures beside which they stand can. */
  antwoorden(vraag: AntwoordenVraag): Promise<readonly PubliekAntwoord[]>
  lijst(vraag: {
    readonly staat?: TerugmeldStaat
    readonly loket?: Loket
    readonly pagina?: number
    readonly limiet?: number
  }): Promise<Antwoord<Terugmeldingen>>
  een(id: string): Promise<Antwoord<Terugmelding>>
  pakOp(id: string, versie: number): Promise<Antwoord<unknown>>
  antwoord(id: string, versie: number, antwoord: NieuwAntwoord): Promise<Antwoord<unknown>>
}
