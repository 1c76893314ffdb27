import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, Uitvoer, V1 } from './data.ts'

type Buurt = V1['transitiebuurten'][':id']
type Answer<Call> = InferResponseType<Call>
type Asked<Call> = InferRequestType<Call>

/** The challenges and strengths of a buurt, and what it takes on. */
export type Agenda = Answer<Buurt['buurtagenda']['$get']>
export type Uitdaging = Agenda['uitdagingen'][number]
export type Kant = Uitdaging['kant']
export type NieuweUitdaging = Asked<Buurt['uitdagingen']['$post']>['json']
export type Thema = NieuweUitdaging['themas'][number]
export type Gewichten = Agenda['gewichten']
/** What figures and voices bring up. */
export type Voorstel = Answer<Buurt['voorstellen']['$get']>['voorstellen'][number]
export type Onderwerp = Answer<V1['onderwerpen']['$get']>['onderwerpen'][number]
export type Telling = Asked<Buurt['uitdagingen'][':uitdaging']['tellingen']['$post']>['json']

export type Inzichten = Answer<Buurt['inzichten']['$get']>
export type Inzicht = Inzichten['inzichten'][number]
export type NieuwInzicht = Asked<Buurt['inzichten'][':inzicht']['$put']>['json']
export type InzichtBron = NieuwInzicht['bron']
export type Zichtbaar = NieuwInzicht['zichtbaar']

/** As what a picture can be taken along. */
export type Vorm = Uitvoer['vormen'][number]['vorm']
/** What an edited file says otherwise than the agenda. */
export type Teruggekomen = Answer<Buurt['teruggekomen']['$post']>
export type TekstVeld = Teruggekomen['verschillen'][number]['veld']
export type NieuweTekst = Asked<Buurt['uitdagingen']['$patch']>['json']['teksten'][number]

/** A picture as it was adopted. */
export type BeeldVersie = Answer<Buurt['beelden']['$get']>['beelden'][number]
export type BeeldVerschillen = Answer<Buurt['beelden'][':versie']['verschillen']['$get']>
export type BeeldVerschil = BeeldVerschillen['verschillen'][number]
export type AgendaVerschil = BeeldVerschillen['agenda'][number]

/** What matters in a buurt. What the visitor may not see comes back as a refusal. */
export interface AgendaClient {
  agenda(buurt: string, taal: Taal): Promise<Antwoord<Agenda>>
  onderwerpen(taal: Taal): Promise<readonly Onderwerp[]>
  voorstellen(buurt: string, taal: Taal): Promise<Antwoord<readonly Voorstel[]>>
  kiesAgenda(buurt: string, versie: number, uitdagingen: readonly string[]): Promise<Antwoord<unknown>>
  kiesGewichten(buurt: string, versie: number, gewichten: Gewichten): Promise<Antwoord<unknown>>
  schrijfOp(buurt: string, uitdaging: NieuweUitdaging): Promise<Antwoord<{ readonly id: string }>>
  herschrijf(buurt: string, id: string, versie: number, uitdaging: NieuweUitdaging): Promise<Antwoord<unknown>>
  haalWeg(buurt: string, id: string, versie: number): Promise<Antwoord<unknown>>
  geefMening(buurt: string, id: string, mening: 'eens' | 'oneens' | null): Promise<Antwoord<unknown>>
  tel(buurt: string, id: string, telling: Telling): Promise<Antwoord<unknown>>
  haalTellingWeg(buurt: string, id: string, telling: string): Promise<Antwoord<unknown>>
  /** A file with the picture and what the network wrote, with the headers that say what it is. */
  neemMee(buurt: string, vorm: Vorm, taal: Taal): Promise<Response>
  /** An adopted picture as a file. */
  neemBeeldMee(buurt: string, versie: number, vorm: Vorm): Promise<Response>
  /** Reads an edited file; nothing of it is kept. */
  vergelijk(buurt: string, bestand: File): Promise<Antwoord<Teruggekomen>>
  neemTekstenOver(buurt: string, teksten: readonly NieuweTekst[]): Promise<Antwoord<unknown>>
  inzichten(buurt: string, pagina: number): Promise<Antwoord<Inzichten>>
  bewaarInzicht(buurt: string, id: string, inzicht: NieuwInzicht): Promise<Antwoord<unknown>>
  wijzigInzicht(buurt: string, id: string, versie: number, inzicht: NieuwInzicht): Promise<Antwoord<unknown>>
  haalInzichtWeg(buurt: string, id: string, versie: number): Promise<Antwoord<unknown>>
  beelden(buurt: string): Promise<Antwoord<readonly BeeldVersie[]>>
  stelVast(buurt: string, vaststelling: { readonly reden: string; readonly na: number }): Promise<Antwoord<unknown>>
  /** Beside the figures of now. */
  /** A version beside another one; null: beside how it is now. */
  verschillen(buurt: string, versie: number, met: number | null): Promise<Antwoord<BeeldVerschillen>>
}
