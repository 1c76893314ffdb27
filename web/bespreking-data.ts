import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Own = V1['transitiebuurten'][':id']
type Een = Own['besprekingen'][':bespreking']

/** The meetings of a network about what its plan yields. */
export type Besprekingen = InferResponseType<Own['besprekingen']['$get'], 200>
export type Bespreking = InferResponseType<Een['$get'], 200>
export type BesprekingThema = Bespreking['themas'][number]
export type BesprekingReeks = BesprekingThema['reeksen'][number]
export type Actie = Bespreking['acties'][number]
export type ActieInvoer = InferRequestType<Een['acties']['$post']>['json']

/** One meeting of a buurt, as somebody looked at it. */
interface Plek {
  readonly buurt: string
  readonly id: string
}

/** Going through the outcomes together. */
export interface BesprekingClient {
  alle(buurt: string): Promise<Antwoord<Besprekingen>>
  begin(buurt: string, dag: string): Promise<Antwoord<{ readonly id: string }>>
  een(plek: Plek, taal: Taal): Promise<Antwoord<Bespreking>>
  wijzig(
    plek: Plek & { readonly versie: number },
    wat: { readonly dag: string; readonly aanwezig: number | null },
  ): Promise<Antwoord<unknown>>
  haalWeg(plek: Plek): Promise<Antwoord<unknown>>
  noteer(plek: Plek & { readonly thema: BesprekingThema['thema']; readonly versie: number }, tekst: string): Promise<Antwoord<unknown>>
  spreekAf(plek: Plek, invoer: ActieInvoer): Promise<Antwoord<unknown>>
  haalActieWeg(plek: Plek & { readonly actie: string }): Promise<Antwoord<unknown>>
  rondAf(buurt: string, actie: string, stand: Actie['stand']): Promise<Antwoord<unknown>>
  sluit(plek: Plek & { readonly versie: number }): Promise<Antwoord<unknown>>
  vulAan(plek: Plek, tekst: string): Promise<Antwoord<unknown>>
  verslag(plek: Plek, taal: Taal): Promise<Response>
}
