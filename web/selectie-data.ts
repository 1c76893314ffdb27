import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

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
/** A buurt that somebody puts forward. */
export type Voordracht = InferRequestType<V1['transitiebuurten']['$post']>['json']
/** How heavy each criterion counts. */
export type Gewichten = InferRequestType<EenCohort['gewichten']['$put']>['json']
export type CriteriumId = keyof Gewichten
export type ScoreCriterium = NieuweScore['criterium']

/** A cohort as it stands in the list of cohorts. */
export type CohortRegel = InferResponseType<V1['cohorten']['$get']>['cohorten'][number]
export type NieuwCohort = InferRequestType<V1['cohorten']['$post']>['json']
/** What is planned for a cohort; what is left out stays as it is. */
export type CohortPlan = InferRequestType<EenCohort['$patch']>['json']
/** A cohort as far as the visitor may see it. */
export type CohortPagina = InferResponseType<EenCohort['$get']>
/** The buurten of a cohort around their mean, and which have no place. */
export type CohortTrechter = InferResponseType<EenCohort['trechter']['$get'], 200>
/** Every list that was adopted, the newest first, and whether each still is what was adopted. */
export type VasteLijsten = InferResponseType<EenCohort['lijsten']['$get']>
export type VasteLijst = VasteLijsten['lijsten'][number]
/** A decision about a list: who, when, and why for each buurt. */
export type Besluit = InferRequestType<EenCohort['_vaststellen']['$post']>['json']
export type Opening = InferRequestType<EenCohort['_openen']['$post']>['json']
export type AdviesVraag = InferRequestType<EenCohort['adviezen']['$post']>['json']
export type AdviesAntwoord = InferRequestType<EenCohort['adviezen'][':advies']['$patch']>['json']

/** What the choice of buurten rests on, for who may see it. What the visitor may not see comes back as a refusal. */
export interface SelectieClient {
  /** Null: those that are in no cohort. */
  kandidaten(cohort: string | null): Promise<Antwoord<KandidatenLijst>>
  kandidaat(id: string): Promise<Antwoord<KandidaatPagina>>
  nomineer(voordracht: Voordracht): Promise<Antwoord<{ readonly id: string }>>
  geefScore(buurt: string, score: NieuweScore): Promise<Antwoord>
  /** `versie` is the one that the visitor saw. */
  legMarktaandeelVast(buurt: string, versie: number, input: NieuwMarktaandeel): Promise<Antwoord>
  cohorten(): Promise<Antwoord<readonly CohortRegel[]>>
  maakCohort(input: NieuwCohort): Promise<Antwoord<{ readonly id: string }>>
  wijzigCohort(id: string, versie: number, plan: CohortPlan): Promise<Antwoord>
  cohort(id: string): Promise<Antwoord<CohortPagina>>
  trechter(
    cohort: string,
    vraag: { readonly maat: string; readonly periode?: string | undefined; readonly taal: Taal },
  ): Promise<Antwoord<CohortTrechter>>
  /** For who may see every list with its reasons. */
  lijsten(cohort: string): Promise<Antwoord<VasteLijsten>>
  kiesGewichten(cohort: string, versie: number, gewichten: Gewichten): Promise<Antwoord>
  /** Puts exactly these buurten on the list. */
  planLijst(cohort: string, versie: number, buurten: string[]): Promise<Antwoord>
  vraagAdvies(cohort: string, versie: number, vraag: AdviesVraag): Promise<Antwoord<unknown>>
  ontvangAdvies(cohort: string, versie: number, advies: string, antwoord: AdviesAntwoord): Promise<Antwoord>
  stelVast(cohort: string, versie: number, besluit: Besluit): Promise<Antwoord>
  /** Adopts another version of the list, with these buurten. */
  herzie(cohort: string, versie: number, herziening: Besluit & { buurten: string[] }): Promise<Antwoord>
  open(cohort: string, versie: number, opening: Opening): Promise<Antwoord>
}
