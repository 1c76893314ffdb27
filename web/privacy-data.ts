import type { InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

type Answer<Call> = InferResponseType<Call, 200>

/** Everything that is known about the visitor. */
export type EigenGegevens = Answer<V1['ik']['gegevens']['$get']>
/** One part of it: a table of what is known. */
export type EigenDeel = EigenGegevens['delen'][number]
export type Waarde = EigenDeel['rijen'][number][string]
/** A line in the log about the visitor, or by them. */
export type EigenRegel = EigenGegevens['logboek']['regels'][number]
export type Bewaartermijn = EigenGegevens['bewaartermijnen'][number]
export type Verwerking = EigenGegevens['verwerkingen'][number]
/** What erasing would do with one kind of data, before the visitor asks. */
export type Voorspelling = EigenGegevens['wissen'][number]
export type EigenWisverzoek = NonNullable<Answer<V1['ik']['wisverzoek']['$get']>['wisverzoek']>
/** Somebody's request to be erased, for who decides about it. */
export type Wisverzoek = Answer<V1['wisverzoeken'][':id']['$get']>
/** A run of the retention periods. */
export type Opruiming = Answer<V1['opruimingen'][':id']['$get']>
/** What one rule would do, as it was counted. */
export type Telling = NonNullable<Wisverzoek['proef']>[number]
export type Akkoord = Wisverzoek['akkoorden'][number]
/** Somebody in the log or in a decision; without a name when the visitor may not see it. */
export type Iemand = Wisverzoek['persoon']
export type Logregel = Answer<V1['logboek']['$get']>['regels'][number]

/** A page of the log, and whether there are more after it. */
export interface LogPagina<Regel> {
  readonly regels: readonly Regel[]
  readonly meer: boolean
}

/** Which lines of the log are asked for: moments in ISO form, and the page as it stands in the address. */
export interface LogVraag {
  readonly van?: string
  readonly tot?: string
  readonly pagina: string
}

/** What people ask about their own data, what two people decide about, and the log. What the visitor may not see comes back as a refusal. */
export interface PrivacyClient {
  gegevens(): Promise<Antwoord<EigenGegevens>>
  /** The same as a PDF. */
  papier(): Promise<Antwoord<ArrayBuffer>>
  eigenLogboek(vraag: LogVraag): Promise<Antwoord<LogPagina<EigenRegel>>>
  /** The visitor's latest request to be erased; null when there never was one. */
  eigenWisverzoek(): Promise<Antwoord<EigenWisverzoek | null>>
  vraagWissen(): Promise<Antwoord<unknown>>
  trekWissenIn(): Promise<Antwoord<unknown>>
  wisverzoeken(): Promise<Antwoord<readonly Wisverzoek[]>>
  wisverzoek(id: string): Promise<Antwoord<Wisverzoek>>
  stemInMetWissen(id: string): Promise<Antwoord<{ readonly isCompleet: boolean }>>
  wijsWissenAf(id: string, waarom: string): Promise<Antwoord<unknown>>
  opruimingen(): Promise<Antwoord<readonly Opruiming[]>>
  opruiming(id: string): Promise<Antwoord<Opruiming>>
  vraagOpruiming(): Promise<Antwoord<{ readonly id: string }>>
  stemInMetOpruimen(id: string): Promise<Antwoord<{ readonly isCompleet: boolean }>>
  laatOpruimingVallen(id: string): Promise<Antwoord<unknown>>
  logboek(vraag: LogVraag & { readonly buurt?: string }): Promise<Antwoord<LogPagina<Logregel>>>
}
