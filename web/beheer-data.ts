import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Rol, V1 } from './data.ts'

/** Somebody with the roles that the visitor may see. */
export type Mens = InferResponseType<V1['mensen']['$get']>['mensen'][number]
/** A role of somebody, with where it is. */
export type RolVanMens = Mens['lidmaatschappen'][number]
export type Uitnodiging = InferResponseType<V1['uitnodigingen']['$get']>['uitnodigingen'][number]
export type NieuweUitnodiging = InferRequestType<V1['uitnodigingen']['$post']>['json']
/** Whether a mail leaves, or waits in the outbox. */
export type GemaakteUitnodiging = Pick<InferResponseType<V1['uitnodigingen']['$post']>, 'perMail'>
export type NieuwLidmaatschap = InferRequestType<V1['lidmaatschappen']['$post']>['json']
/** A role that the visitor may give, and what has to be named with it. */
export type TeGevenRol = InferResponseType<V1['rollen']['$get']>['rollen'][number]
/** A seat in a buurtnetwerk. */
export type Zetel = NonNullable<RolVanMens['zetel']>
export type Overgedragen = InferResponseType<V1['overdrachten']['$get']>['overdrachten'][number]
export type Organisatie = InferResponseType<V1['organisaties'][':id']['$get']>
export type OrganisatieSoort = Organisatie['soort']
export type OrganisatieGegevens = InferRequestType<V1['organisaties']['$post']>['json']
/** A neighbourhood or an organisation to choose. */
export interface Plek {
  readonly id: string
  readonly naam: string
}
export type Bericht = InferResponseType<V1['berichten']['$get']>['berichten'][number]
/** A role to look around in, in a demo. */
export type Rondkijker = InferResponseType<V1['demo']['$get']>['rollen'][number]

/** People, roles, organisations and mail, for who may see to them. What the visitor may not see comes back as a refusal. */
export interface BeheerClient {
  mensen(): Promise<Antwoord<readonly Mens[]>>
  rollen(): Promise<Antwoord<readonly TeGevenRol[]>>
  overdrachten(): Promise<Antwoord<readonly Overgedragen[]>>
  geefRol(input: NieuwLidmaatschap): Promise<Antwoord<unknown>>
  draagOver(
    lidmaatschap: string,
    input: { readonly aan: string; readonly beroep?: string; readonly notitie?: string },
  ): Promise<Antwoord<unknown>>
  /** Ends every session of somebody else. */
  logUit(persoon: string): Promise<Antwoord<unknown>>
  beeindigRol(lidmaatschap: string): Promise<Antwoord<unknown>>
  uitnodigingen(): Promise<Antwoord<readonly Uitnodiging[]>>
  nodigUit(input: NieuweUitnodiging): Promise<Antwoord<GemaakteUitnodiging>>
  trekIn(uitnodiging: string): Promise<Antwoord<unknown>>
  buurten(): Promise<Antwoord<readonly Plek[]>>
  organisaties(): Promise<Antwoord<readonly Organisatie[]>>
  organisatie(id: string): Promise<Antwoord<Organisatie>>
  maakOrganisatie(input: OrganisatieGegevens): Promise<Antwoord<unknown>>
  /** `versie` is the one that the visitor saw. */
  wijzigOrganisatie(id: string, versie: string, input: Partial<OrganisatieGegevens>): Promise<Antwoord<unknown>>
  berichten(): Promise<Antwoord<readonly Bericht[]>>
  /** Null when this is no demo. */
  demo(): Promise<readonly Rondkijker[] | null>
  kijkRond(rol: Rol): Promise<Antwoord<unknown>>
}
