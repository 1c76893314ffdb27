import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Plek } from './beheer-data.ts'
import type { Antwoord, BuurtenVraag, V1 } from './data.ts'

type Answer<Call> = InferResponseType<Call>
type Asked<Call> = InferRequestType<Call>

/** The programme in numbers on a day. */
export type Portefeuille = Answer<V1['portefeuille']['$get']>
export type CohortCijfers = Portefeuille['cohorten'][number]
export type OordeelUitkomst = NonNullable<Portefeuille['oordeel']>['uitkomst']
export type NieuwOordeel = Asked<V1['impact-oordelen']['$post']>['json']
export type Mijlpaal = Answer<V1['mijlpalen']['$get']>['mijlpalen'][number]
export type MijlpaalGegevens = Asked<V1['mijlpalen']['$post']>['json']
/** A line of the list of reports. */
export type RapportRegel = Answer<V1['rapporten']['$get']>['rapporten'][number]
/** A report in words and as data. */
export type Rapport = Answer<V1['rapporten'][':id']['$get']>
export type RapportVraag = Asked<V1['rapporten']['$post']>['json']

/** A list of buurten with filter and order, that somebody kept under a name. */
export type Weergave = Answer<V1['weergaven']['$get']>['weergaven'][number]
/** What is asked of the list of buurten, whatever page of it somebody looks at. */
export type BuurtenFilter = Omit<BuurtenVraag, 'pagina' | 'limiet'>

/** A file as the API made it, byte for byte. */
export interface Bestand {
  readonly naam: string
  readonly inhoud: ArrayBuffer
}

/** A body of the programme, with who sits in it for who may know. */
export type Orgaan = Answer<V1['organen'][':id']['$get']>
export type OrgaanSoort = Orgaan['soort']
export type OrgaanLid = NonNullable<Orgaan['leden']>[number]
export type OrgaanWijziging = Asked<V1['organen'][':id']['$patch']>['json']
export type NieuwLid = Asked<V1['organen'][':id']['leden']['$post']>['json']
export type LidWijziging = Asked<V1['organen'][':id']['leden'][':lid']['$patch']>['json']

/** The provisional first list: what is exact, and what is asked. */
export type EersteTwintig = Answer<V1['eerste-twintig']['$get']>
export type Keuzes = Asked<V1['eerste-twintig']['$post']>['json']['keuzes']
/** What loading that list did. */
export type LaadVerslag = Answer<V1['eerste-twintig']['$post']>

interface Made {
  readonly id: string
}

/** The programme as a whole: what it comes to, and what it tells others. What the visitor may not see comes back as a refusal. */
export interface PortefeuilleClient {
  cijfers(): Promise<Antwoord<Portefeuille>>
  geefOordeel(oordeel: NieuwOordeel): Promise<Antwoord<unknown>>
  mijlpalen(): Promise<Antwoord<readonly Mijlpaal[]>>
  maakMijlpaal(mijlpaal: MijlpaalGegevens): Promise<Antwoord<unknown>>
  wijzigMijlpaal(id: string, versie: number, mijlpaal: MijlpaalGegevens): Promise<Antwoord<unknown>>
  rapporten(): Promise<Antwoord<readonly RapportRegel[]>>
  rapport(id: string): Promise<Antwoord<Rapport>>
  maakRapport(vraag: RapportVraag): Promise<Antwoord<Made>>
  /** Cohorts to choose from. */
  cohorten(): Promise<Antwoord<readonly Plek[]>>
  weergaven(): Promise<Antwoord<readonly Weergave[]>>
  bewaarWeergave(weergave: { readonly naam: string; readonly vraag: BuurtenFilter }): Promise<Antwoord<unknown>>
  verwijderWeergave(id: string): Promise<Antwoord<unknown>>
  /** The whole list as a file for a spreadsheet; null when it is not for this visitor. */
  buurtenBestand(vraag: BuurtenFilter): Promise<Bestand | null>
  organen(): Promise<Antwoord<readonly Orgaan[]>>
  orgaan(id: string): Promise<Antwoord<Orgaan>>
  maakOrgaan(orgaan: { readonly soort: OrgaanSoort; readonly naam: string }): Promise<Antwoord<Made>>
  /** `versie` is always that of the body, also when it is about somebody who sits in it. */
  wijzigOrgaan(id: string, versie: number, wijziging: OrgaanWijziging): Promise<Antwoord<unknown>>
  voegLidToe(id: string, versie: number, lid: NieuwLid): Promise<Antwoord<unknown>>
  wijzigLid(id: string, versie: number, lid: string, wijziging: LidWijziging): Promise<Antwoord<unknown>>
  eersteTwintig(): Promise<Antwoord<EersteTwintig>>
  laadEersteTwintig(keuzes: Keuzes): Promise<Antwoord<LaadVerslag>>
  /** Whether somebody gets the weekly mail about what waits for them. */
  takenmail(): Promise<Antwoord<boolean>>
  kiesTakenmail(aan: boolean): Promise<Antwoord<unknown>>
}
