import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Own = V1['transitiebuurten'][':id']['besteding']
type Een = Own['verantwoordingen'][':nummer']

/** What became of the money of a neighbourhood. */
export type Besteding = InferResponseType<Own['$get'], 200>
export type BestedingRegel = Besteding['regels'][number]
export type BestedingTermijn = Besteding['termijnen'][number]
export type BestedingSom = Besteding['perJaar'][number]
export type BestedingVraag = InferRequestType<Own['_wijzig']['$post']>['json']
export type BestedingStand = BestedingVraag['veranderingen'][number]['stand']
export type TermijnInvoer = InferRequestType<Own['termijnen'][':termijn']['$put']>['json']
export type Penvoerders = InferResponseType<Own['penvoerders']['$get'], 200>
export type PenvoerderInvoer = InferRequestType<Own['penvoerders']['$post']>['json']
export type Bestedingwijzigingen = InferResponseType<Own['wijzigingen']['$get'], 200>
/** What a workbook would change. */
export type BekekenBestedingboek = InferResponseType<Own['werkboek']['$post'], 200>
export type Verantwoording = InferResponseType<Een['$get'], 200>
export type VerantwoordingBesluit = InferRequestType<Een['besluit']['$post']>['json']
/** In which form an account is taken along. */
export type VerantwoordingVorm = 'verantwoording.pdf' | 'controle.xlsx' | 'verantwoording.json'

/** Granted money: what was spent, instalments, who keeps it, and the accounts. */
export interface BestedingClient {
  besteding(buurt: string, taal: Taal): Promise<Antwoord<Besteding>>
  wijzig(buurt: string, vraag: BestedingVraag): Promise<Antwoord<unknown>>
  wijzigingen(buurt: string, voor: string | undefined): Promise<Antwoord<Bestedingwijzigingen>>
  /** Version 0 makes the instalment. */
  zetTermijn(buurt: string, termijn: string, versie: number, invoer: TermijnInvoer): Promise<Antwoord<unknown>>
  haalTermijnWeg(buurt: string, termijn: string, versie: number): Promise<Antwoord<unknown>>
  penvoerders(buurt: string): Promise<Antwoord<Penvoerders>>
  wijsAan(buurt: string, invoer: PenvoerderInvoer): Promise<Antwoord<unknown>>
  zetVoorwaarden(buurt: string, versie: number, tekst: string): Promise<Antwoord<unknown>>
  werkboek(buurt: string, taal: Taal): Promise<Response>
  bekijk(buurt: string, taal: Taal, bestand: File): Promise<Antwoord<BekekenBestedingboek>>
  brief(buurt: string): Promise<Response>
  stelOp(buurt: string, invoer: { readonly jaar: number; readonly toelichting: string }): Promise<Antwoord<{ readonly nummer: number }>>
  verantwoording(buurt: string, nummer: string, taal: Taal): Promise<Antwoord<Verantwoording>>
  besluit(buurt: string, nummer: string, besluit: VerantwoordingBesluit): Promise<Antwoord<unknown>>
  bestand(buurt: string, nummer: string, vorm: VerantwoordingVorm): Promise<Response>
}
