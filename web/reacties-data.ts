import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

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

/** Which comment or suggestion, and which version of it somebody looked at. */
export interface GezienOpmerking {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

type Buurtplan = V1['transitiebuurten'][':id']['buurtplan']

/** What a network shows of its plan to who has its link. */
export type Meedenken = InferResponseType<Buurtplan['meedenken']['$get'], 200>
export type MeedenkenInhoud = InferRequestType<Buurtplan['meedenken']['$put']>['json']
export type ToonDeel = MeedenkenInhoud['toon'][number]
/** The parts of a plan behind a link. */
export type OpenPlan = InferResponseType<V1['meedenken']['_bekijk']['$post'], 200>
export type NieuweSuggestie = InferRequestType<V1['meedenken']['_suggestie']['$post']>['json']
/** A suggestion as whoever made it follows it. */
export type Gevolgd = InferResponseType<V1['meedenken']['_volg']['$post'], 200>
export type Suggesties = InferResponseType<Buurtplan['suggesties']['$get'], 200>
export type Suggestie = Suggesties['suggesties'][number]
export type SuggestieStaat = Suggestie['staat']
export type Papier = InferRequestType<Buurtplan['suggesties']['$post']>['json']
export type SuggestieAntwoord = InferRequestType<Buurtplan['suggesties'][':suggestie']['antwoord']['$put']>['json']
export type SuggestieUitkomst = SuggestieAntwoord['uitkomst']
export type SuggestieTelling = InferResponseType<V1['buurtpaginas'][':adres']['suggesties']['$get'], 200>

export const suggestieStaten = ['wacht', 'beantwoord', 'verborgen'] as const satisfies readonly SuggestieStaat[]
export const suggestieUitkomsten = ['overgenomen', 'deels', 'niet'] as const satisfies readonly SuggestieUitkomst[]
export const toonDelen = ['wat', 'wanneer', 'wie', 'voor-wie'] as const satisfies readonly ToonDeel[]

/** What people say about a plan. */
export interface ReactiesClient {
  meedenken(buurt: string): Promise<Antwoord<Meedenken>>
  kiesMeedenken(buurt: string, versie: number, inhoud: MeedenkenInhoud): Promise<Antwoord<unknown>>
  maakLink(buurt: string, dagen: number): Promise<Antwoord<unknown>>
  trekLinkIn(buurt: string): Promise<Antwoord<unknown>>
  openPlan(link: string): Promise<Antwoord<OpenPlan>>
  /** The sheet to print, as it comes. */
  vel(link: string, taal: Taal): Promise<Response>
  stelVoor(suggestie: NieuweSuggestie): Promise<Antwoord<{ readonly code: string }>>
  volg(code: string): Promise<Antwoord<Gevolgd>>
  suggesties(
    buurt: string,
    vraag: { readonly staat: SuggestieStaat; readonly pagina?: number; readonly limiet?: number },
  ): Promise<Antwoord<Suggesties>>
  suggestie(buurt: string, id: string): Promise<Antwoord<Suggestie>>
  typIn(buurt: string, papier: Papier): Promise<Antwoord<{ readonly id: string }>>
  beantwoord(op: GezienOpmerking, antwoord: SuggestieAntwoord): Promise<Antwoord<unknown>>
  verberg(op: GezienOpmerking, reden: string): Promise<Antwoord<unknown>>
  toon(op: GezienOpmerking): Promise<Antwoord<unknown>>
  lak(op: GezienOpmerking, woorden: string): Promise<Antwoord<unknown>>
  /** Null when the network does not tell, or it cannot be had now. */
  telling(adres: string): Promise<SuggestieTelling | null>
  opmerkingen(buurt: string, vraag: OpmerkingenVraag): Promise<Antwoord<Draden>>
  tellingen(buurt: string): Promise<Antwoord<OpmerkingTellingen>>
  plaats(buurt: string, over: Over, tekst: string): Promise<Antwoord<{ readonly id: string }>>
  antwoord(op: Omit<GezienOpmerking, 'versie'>, tekst: string): Promise<Antwoord<unknown>>
  herschrijf(op: GezienOpmerking, tekst: string): Promise<Antwoord<unknown>>
  trekIn(op: GezienOpmerking): Promise<Antwoord<unknown>>
  rondAf(op: GezienOpmerking): Promise<Antwoord<unknown>>
  heropen(op: GezienOpmerking): Promise<Antwoord<unknown>>
}
