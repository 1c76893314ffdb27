import type { InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Answer<Call> = InferResponseType<Call, 200>

export type Vrijgavereeks = Answer<V1['vrijgaven']['$get']>['reeksen'][number]
export type HeleVrijgavereeks = Answer<V1['vrijgaven'][':reeks']['$get']>
export type VrijgegevenCijfers = Answer<V1['vrijgaven'][':reeks']['cijfers']['$get']>
export type VrijgegevenCijfer = VrijgegevenCijfers['cijfers'][number]

export type VrijgegevenBuurten = Answer<V1['vrijgegeven-buurten']['$get']>
export type VrijgegevenBuurt = Answer<V1['vrijgegeven-buurten'][':id']['$get']>
export type BuurtReeks = VrijgegevenBuurt['reeksen'][number]
export type BuurtPunt = BuurtReeks['punten'][number]

/** What was released of counts about people, for everybody. */
export interface VrijgaveClient {
  reeksen(): Promise<Antwoord<readonly Vrijgavereeks[]>>
  reeks(naam: string): Promise<Antwoord<HeleVrijgavereeks>>
  /** Only cells with these codes. */
  cijfers(naam: string, waar: Readonly<Record<string, string>>, pagina: number): Promise<Antwoord<VrijgegevenCijfers>>
  /** The buurten of which something was released. */
  buurten(): Promise<Antwoord<VrijgegevenBuurten>>
  buurt(id: string, taal: Taal): Promise<Antwoord<VrijgegevenBuurt>>
}
