import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Answer<Call> = InferResponseType<Call>
type Own = V1['transitiebuurten'][':id']

/** The public page of a neighbourhood of the programme. */
export type Buurtpagina = Answer<V1['buurtpaginas'][':adres']['$get']>
export type Bijeenkomst = Buurtpagina['bijeenkomsten'][number]
export type BuurtTekst = Buurtpagina['krachten'][number]
export type PaginaRef = Answer<V1['buurtpaginas']['$get']>['paginas'][number]
/** The same page as its network writes it. */
export type EigenPagina = Answer<Own['pagina']['$get']>
export type NieuwePagina = InferRequestType<Own['pagina']['$put']>['json']
export type NieuweBijeenkomst = InferRequestType<Own['bijeenkomsten']['$post']>['json']

/** Which public pages: by a part of the name, or of what lies in or around an area. */
export interface PaginasVraag {
  readonly zoek?: string
  readonly gebied?: string
  readonly limiet?: number
}

/** The public pages of neighbourhoods, and what their networks write on them. */
export interface BuurtpaginaClient {
  /** None when they cannot be had now: the page that would lead to them goes without. */
  paginas(vraag: PaginasVraag): Promise<readonly PaginaRef[]>
  /** Null when it is not public, or not there. */
  pagina(adres: string, taal: Taal): Promise<Buurtpagina | null>
  eigen(buurt: string): Promise<Antwoord<EigenPagina>>
  voorbeeld(buurt: string, taal: Taal): Promise<Antwoord<Buurtpagina>>
  bewaar(buurt: string, versie: number, pagina: NieuwePagina): Promise<Antwoord<unknown>>
  voegToe(buurt: string, bijeenkomst: NieuweBijeenkomst): Promise<Antwoord<unknown>>
  wijzig(buurt: string, id: string, versie: number, bijeenkomst: NieuweBijeenkomst): Promise<Antwoord<unknown>>
}
