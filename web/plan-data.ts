import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

type Buurtplan = V1['transitiebuurten'][':id']['buurtplan']
type Een = Buurtplan['activiteiten'][':activiteit']

/** The plan of a buurt: its themes and what it is going to do. */
export type Plan = InferResponseType<Buurtplan['$get']>
export type Activiteit = Plan['activiteiten'][number]
export type PlanThema = Plan['themas'][number]
export type PlanUitdaging = Plan['uitdagingen'][number]
export type Inhoud = InferRequestType<Buurtplan['activiteiten']['$post']>['json']
export type Effect = Inhoud['effecten'][number]
export type Soort = NonNullable<Inhoud['soort']>
export type EenActiviteit = InferResponseType<Een['$get'], 200>
export type PlanRegel = InferResponseType<V1['buurtplannen']['$get'], 200>['plannen'][number]

export type PlanVersie = InferResponseType<Buurtplan['versies']['$get'], 200>['versies'][number]
/** What differs between two versions, or between one and now. */
export type PlanVerschil = InferResponseType<Buurtplan['versies'][':versie']['verschillen']['$get'], 200>['verschillen'][number]

/** What of the menukaart suits a buurt, and what its network can carry of that. */
export type Advies = InferResponseType<Buurtplan['advies']['$get'], 200>
export type EenAdvies = Advies['nu'][number]
/** What a page asks of an advice, as it stands in its address. */
export type AdviesVraag = Readonly<Partial<Record<(typeof adviesVelden)[number], string>>>
export const adviesVelden = ['noden', 'nood', 'bewijs', 'past', 'kosten', 'trekkers', 'perTrekker', 'budget', 'fte'] as const

/** Which activity, and which version of it somebody looked at. */
export interface Gezien {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

/** The same of a theme. */
export type GezienThema = Pick<PlanThema, 'thema' | 'versie'>

export interface PlanClient {
  plannen(): Promise<Antwoord<readonly PlanRegel[]>>
  plan(buurt: string): Promise<Antwoord<Plan>>
  advies(buurt: string, vraag: AdviesVraag, taal: Taal): Promise<Antwoord<Advies>>
  laatWeg(buurt: string, thema: GezienThema, reden: string): Promise<Antwoord<unknown>>
  open(buurt: string, thema: GezienThema): Promise<Antwoord<unknown>>
  beoordeel(
    buurt: string,
    thema: GezienThema,
    oordeel: { readonly besluit: 'akkoord' | 'terug'; readonly antwoord: string },
  ): Promise<Antwoord<unknown>>
  activiteit(buurt: string, id: string): Promise<Antwoord<EenActiviteit>>
  schrijfOp(buurt: string, inhoud: Inhoud): Promise<Antwoord<{ readonly id: string }>>
  neemOver(buurt: string, interventie: string, uitdaging: string | null): Promise<Antwoord<{ readonly id: string }>>
  herschrijf(op: Gezien, inhoud: Inhoud): Promise<Antwoord<unknown>>
  /** The text as it was in the version that somebody looked at. */
  stand(op: Gezien): Promise<Antwoord<Inhoud>>
  /** Takes over what the menukaart says now. */
  werkBij(op: Gezien, inhoud: Inhoud, interventieVersie: number): Promise<Antwoord<unknown>>
  haalWeg(op: Gezien): Promise<Antwoord<unknown>>
  zetTerug(op: Gezien): Promise<Antwoord<unknown>>
  versies(buurt: string): Promise<Antwoord<readonly PlanVersie[]>>
  bewaarVersie(buurt: string, versie: number, toelichting: string): Promise<Antwoord<unknown>>
  /** Beside the plan of now, or another version. */
  verschillen(buurt: string, nummer: number, met: number | null): Promise<Antwoord<readonly PlanVerschil[]>>
}
