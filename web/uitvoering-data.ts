import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

type Own = V1['transitiebuurten'][':id']['uitvoering']
type Een = Own['activiteiten'][':activiteit']

/** How the plan of a neighbourhood is carried out. */
export type Uitvoering = InferResponseType<Own['$get'], 200>
export type UitvoerActiviteit = Uitvoering['activiteiten'][number]
export type Stand = UitvoerActiviteit['stand']
export type Reden = UitvoerActiviteit['redenen'][number]
export type Mensen = UitvoerActiviteit['deelnemers']
export type Uitvoermijlpaal = UitvoerActiviteit['mijlpalen'][number]
/** One activity with everything that was told about it. */
export type UitvoerDetail = InferResponseType<Een['$get'], 200>
export type UitvoerWijziging = UitvoerDetail['wijzigingen'][number]
export type Bericht = NonNullable<InferRequestType<Een['_bijwerken']['$post']>['json']['bericht']>
export type MijlpaalInvoer = InferRequestType<Own['mijlpalen'][':mijlpaal']['$put']>['json']
export type BewijsInvoer = InferRequestType<Own['bewijzen'][':bewijs']['$put']>['json']
export type GebeurtenisInvoer = InferRequestType<Own['gebeurtenissen'][':gebeurtenis']['$put']>['json']
export type Gebeurtenissen = InferResponseType<Own['gebeurtenissen']['$get'], 200>
export type Gebeurtenis = Gebeurtenissen['gebeurtenissen'][number]
/** What those see of milestones who follow the programme. */
export type MijlpalenVanBuurt = InferResponseType<V1['transitiebuurten'][':id']['mijlpalen']['$get'], 200>
export type Mijlpalenoverzicht = InferResponseType<V1['mijlpalenoverzicht']['$get'], 200>

/** How plans are carried out: states, milestones, what happened, and who follows it. */
export interface UitvoeringClient {
  uitvoering(buurt: string): Promise<Antwoord<Uitvoering>>
  activiteit(buurt: string, activiteit: string): Promise<Antwoord<UitvoerDetail>>
  /** Without a message: nothing changed. */
  meld(buurt: string, activiteit: string, versie: number, bericht: Bericht | null): Promise<Antwoord<unknown>>
  volg(buurt: string, activiteit: string, volgt: boolean): Promise<Antwoord<unknown>>
  /** Version 0 makes the milestone. */
  zetMijlpaal(buurt: string, mijlpaal: string, versie: number, invoer: MijlpaalInvoer): Promise<Antwoord<unknown>>
  haalMijlpaalWeg(buurt: string, mijlpaal: string, versie: number): Promise<Antwoord<unknown>>
  voegBewijsToe(buurt: string, bewijs: string, invoer: BewijsInvoer): Promise<Antwoord<unknown>>
  haalBewijsWeg(buurt: string, bewijs: string): Promise<Antwoord<unknown>>
  gebeurtenissen(buurt: string): Promise<Antwoord<Gebeurtenissen>>
  /** Version 0 writes it down. */
  zetGebeurtenis(buurt: string, gebeurtenis: string, versie: number, invoer: GebeurtenisInvoer): Promise<Antwoord<unknown>>
  haalGebeurtenisWeg(buurt: string, gebeurtenis: string, versie: number): Promise<Antwoord<unknown>>
  mijlpalen(buurt: string): Promise<Antwoord<MijlpalenVanBuurt>>
  overzicht(): Promise<Antwoord<Mijlpalenoverzicht>>
}
