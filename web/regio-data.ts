import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Voorstel } from './agenda-data.ts'
import type { Antwoord, Taal, V1 } from './data.ts'

type Answer<Call> = InferResponseType<Call>
type Asked<Call> = InferRequestType<Call>

/** A region of gemeenten, as the programme keeps it. */
export type RegioRegel = Answer<V1['regios']['$get']>['regios'][number]
export type Regio = Answer<V1['regios'][':id']['$get']>
export type RegioUitdaging = Regio['uitdagingen'][number]
export type NieuweRegio = Asked<V1['regios']['$post']>['json']
export type NieuweRegioUitdaging = Asked<V1['regios'][':id']['uitdagingen']['$post']>['json']
/** The regions around a buurt, and what of them holds there. */
export type BuurtRegios = Answer<V1['transitiebuurten'][':id']['regios']['$get']>
export type RegioHier = BuurtRegios['regios'][number]['uitdagingen'][number]
/** The picture of areas together. */
export type Selectiebeeld = Answer<V1['selecties']['buurtbeeld']['$get']>

interface Made {
  readonly id: string
}

/** Regions, and what a buurt takes from them. What the visitor may not see comes back as a refusal. */
export interface RegioClient {
  regios(): Promise<Antwoord<readonly RegioRegel[]>>
  regio(id: string, taal: Taal): Promise<Antwoord<Regio>>
  beeld(gemeenten: readonly string[], taal: Taal): Promise<Antwoord<Selectiebeeld>>
  voorstellen(id: string, taal: Taal): Promise<Antwoord<readonly Voorstel[]>>
  maak(regio: NieuweRegio): Promise<Antwoord<Made>>
  wijzig(id: string, versie: number, regio: NieuweRegio): Promise<Antwoord<unknown>>
  haalWeg(id: string, versie: number): Promise<Antwoord<unknown>>
  schrijfOp(regio: string, uitdaging: NieuweRegioUitdaging): Promise<Antwoord<Made>>
  herschrijf(regio: string, id: string, versie: number, uitdaging: NieuweRegioUitdaging): Promise<Antwoord<unknown>>
  haalUitdagingWeg(regio: string, id: string, versie: number): Promise<Antwoord<unknown>>
  vanBuurt(buurt: string, taal: Taal): Promise<Antwoord<BuurtRegios>>
  beoordeel(buurt: string, uitdaging: string, oordeel: { readonly geldt: boolean; readonly woord: string }): Promise<Antwoord<unknown>>
  neemOordeelTerug(buurt: string, uitdaging: string): Promise<Antwoord<unknown>>
  neemOver(buurt: string, uitdaging: string): Promise<Antwoord<Made>>
}
