import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

type Answer<Call> = InferResponseType<Call>
type Asked<Call> = InferRequestType<Call>

/** The programme in numbers on a day. */
export type Portefeuille = Answer<V1['portefeuille']['$get']>
export type CohortCijfers = Portefeuille['cohorten'][number]
export type OordeelUitkomst = NonNullable<Portefeuille['oordeel']>['uitkomst']
export type NieuwOordeel = Asked<V1['impact-oordelen']['$post']>['json']
export type Mijlpaal = Answer<V1['mijlpalen']['$get']>['mijlpalen'][number]
export type MijlpaalGegevens = Asked<V1['mijlpalen']['$post']>['json']
/** A line of the list of reports. */
export type RapportRegel = Answer<V1['rapporten']['$get']>['rapporten'][number]
/** A report in words and as data. */
export type Rapport = Answer<V1['rapporten'][':id']['$get']>
export type RapportVraag = Asked<V1['rapporten']['$post']>['json']

interface Made {
  readonly id: string
}

/** The programme as a whole: what it comes to, and what it tells others. What the visitor may not see comes back as a refusal. */
export interface PortefeuilleClient {
  cijfers(): Promise<Antwoord<Portefeuille>>
  geefOordeel(oordeel: NieuwOordeel): Promise<Antwoord<unknown>>
  mijlpalen(): Promise<Antwoord<readonly Mijlpaal[]>>
  maakMijlpaal(mijlpaal: MijlpaalGegevens): Promise<Antwoord<unknown>>
  wijzigMijlpaal(id: string, versie: number, mijlpaal: MijlpaalGegevens): Promise<Antwoord<unknown>>
  rapporten(): Promise<Antwoord<readonly RapportRegel[]>>
  rapport(id: string): Promise<Antwoord<Rapport>>
  maakRapport(vraag: RapportVraag): Promise<Antwoord<Made>>
}
