import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

type Transitiebuurt = V1['transitiebuurten'][':id']
type EenCohort = V1['cohorten'][':id']

/** The candidates in their order, with how sure that is, what each weight does and how the set lies over the country. */
export type KandidatenLijst = InferResponseType<V1['kandidaten']['$get']>
export type KandidaatRegel = KandidatenLijst['kandidaten'][number]
export type Spreiding = KandidatenLijst['spreiding']['gekozen']
/** What becomes of the places when one weight changes. */
export type Verschuiving = KandidatenLijst['effecten'][number]['dubbel']
/** One candidate with every score that was given. */
export type KandidaatPagina = InferResponseType<V1['kandidaten'][':id']['$get']>
export type NieuweScore = InferRequestType<Transitiebuurt['scores']['$post']>['json']
export type NieuwMarktaandeel = InferRequestType<Transitiebuurt['marktaandeel']['$put']>['json']
/** How heavy each criterion counts. */
export type Gewichten = InferRequestType<EenCohort['gewichten']['$put']>['json']
export type CriteriumId = keyof Gewichten
export type ScoreCriterium = NieuweScore['criterium']

/** A cohort as it stands in the list of cohorts. */
export type CohortRegel = InferResponseType<V1['cohorten']['$get']>['cohorten'][number]

/** What the choice of buurten rests on, for who may see it. What the visitor may not see comes back as a refusal. */
export interface SelectieClient {
  /** Null: those that are in no cohort. */
  kandidaten(cohort: string | null): Promise<Antwoord<KandidatenLijst>>
  kandidaat(id: string): Promise<Antwoord<KandidaatPagina>>
  geefScore(buurt: string, score: NieuweScore): Promise<Antwoord>
  /** `versie` is the one that the visitor saw. */
  legMarktaandeelVast(buurt: string, versie: number, input: NieuwMarktaandeel): Promise<Antwoord>
  cohorten(): Promise<Antwoord<readonly CohortRegel[]>>
}
