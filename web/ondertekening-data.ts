import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Buurt = V1['transitiebuurten'][':id']

/** What is signed in a buurt, who did, and what the visitor can do. */
export type Ondertekening = InferResponseType<Buurt['ondertekening']['$get']>
export type OfferedStuk = NonNullable<Ondertekening['stuk']>
export type Tekenregel = Ondertekening['regels'][number]
export type Tekenstap = Ondertekening['beleid']['stappen'][number]
export type Tekening = InferRequestType<Buurt['ondertekening']['versies'][':versie']['regels']['$post']>['json']
/** The outcome of verifying a file. */
export type Oordeel = InferResponseType<V1['ondertekening']['_nagaan']['$post'], 200>

/** Signing. What the visitor may not see or do comes back as a refusal. */
export interface OndertekeningClient {
  ondertekening(buurt: string, taal: Taal): Promise<Antwoord<Ondertekening>>
  biedAan(buurt: string, na: number): Promise<Antwoord<unknown>>
  teken(buurt: string, versie: number, tekening: Tekening): Promise<Antwoord<{ readonly nummer: number }>>
  bepaalBeleid(beleid: {
    readonly stappen: readonly Tekenstap[]
    readonly isInVolgorde: boolean
    readonly isNaBesluit: boolean
    readonly versie: number
  }): Promise<Antwoord<unknown>>
  beleid(): Promise<Antwoord<Ondertekening['beleid']>>
  stuk(buurt: string, versie: number): Promise<Response>
  bundel(buurt: string, versie: number): Promise<Response>
  nagaan(bestand: File, vraag: { readonly taal: Taal; readonly kop: string }): Promise<Antwoord<Oordeel>>
}
