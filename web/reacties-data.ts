import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

type Opmerkingen = V1['transitiebuurten'][':id']['buurtplan']['opmerkingen']

/** Threads of comments on a plan, a page of them. */
export type Draden = InferResponseType<Opmerkingen['$get'], 200>
export type Draad = Draden['draden'][number]
export type Opmerking = Draad['antwoorden'][number]
export type OpmerkingTellingen = InferResponseType<Opmerkingen['tellingen']['$get'], 200>
export type Over = InferRequestType<Opmerkingen['$post']>['json']['over']

export const opmerkingFilters = ['open', 'mijn', 'alle'] as const
export type OpmerkingFilter = (typeof opmerkingFilters)[number]

export interface OpmerkingenVraag {
  readonly over?: Over | undefined
  readonly filter: OpmerkingFilter
  readonly pagina?: number
  readonly limiet?: number
}

/** Which comment, and which version of it somebody looked at. */
export interface GezienOpmerking {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

/** What people say about a plan. */
export interface ReactiesClient {
  opmerkingen(buurt: string, vraag: OpmerkingenVraag): Promise<Antwoord<Draden>>
  tellingen(buurt: string): Promise<Antwoord<OpmerkingTellingen>>
  plaats(buurt: string, over: Over, tekst: string): Promise<Antwoord<{ readonly id: string }>>
  antwoord(op: Omit<GezienOpmerking, 'versie'>, tekst: string): Promise<Antwoord<unknown>>
  herschrijf(op: GezienOpmerking, tekst: string): Promise<Antwoord<unknown>>
  trekIn(op: GezienOpmerking): Promise<Antwoord<unknown>>
  rondAf(op: GezienOpmerking): Promise<Antwoord<unknown>>
  heropen(op: GezienOpmerking): Promise<Antwoord<unknown>>
}
