import type { Taal } from '@buurtwijs/figures'
import type { InterventieAntwoord, Menukaart, Woorden } from '#src/modules/menukaart/index.ts'
import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

export type { InterventieAntwoord, Menukaart, Woorden }
export type Interventie = InterventieAntwoord['interventie']
export type Kaartje = Menukaart['interventies'][number]
export type VeldNaam = Interventie['onbekend'][number]
/** Something that a document says, in our own words; `onbekend` where nobody knows. */
export type Veld = Interventie['probleem']
export type Feit = Exclude<Veld, 'onbekend'>
export type Vindplaats = Feit['bronnen'][number]
export type Doelgroephier = NonNullable<InterventieAntwoord['hier']>

type Voorstellen = V1['menukaartvoorstellen']
/** What somebody proposes for the menukaart. */
export type Voorstel = InferResponseType<Voorstellen['$get'], 200>['voorstellen'][number]
export type VoorstelDetail = InferResponseType<Voorstellen[':id']['$get'], 200>
export type NieuwVoorstel = InferRequestType<Voorstellen['$post']>['json']
export type VoorgesteldeInterventie = NieuwVoorstel['interventie']
export type VoorstelOordeel = InferRequestType<Voorstellen[':id']['_beoordelen']['$post']>['json']
export type Interventieversie = InferResponseType<V1['menukaart'][':id']['versies']['$get'], 200>['versies'][number]

/** What a page asks of the menukaart, as it stands in its address. */
export type MenukaartVraag = Readonly<Partial<Record<(typeof vraagVelden)[number], string>>>
export const vraagVelden = ['zoek', 'thema', 'uitdaging', 'doelgroep', 'soort', 'bewijs', 'kosten', 'betaalt', 'herzien'] as const

/** What a buurt can choose from. */
export interface MenukaartClient {
  lijst(vraag: MenukaartVraag): Promise<Antwoord<Menukaart>>
  /** Null when there is no such entry. */
  interventie(id: string, gebieden: string | null, taal: Taal): Promise<Antwoord<InterventieAntwoord> | null>
  woorden(taal: Taal): Promise<Woorden>
  versies(id: string): Promise<Antwoord<readonly Interventieversie[]>>
  voorstellen(): Promise<Antwoord<readonly Voorstel[]>>
  voorstel(id: string): Promise<Antwoord<VoorstelDetail>>
  stelVoor(voorstel: NieuwVoorstel): Promise<Antwoord<{ readonly id: string }>>
  trekIn(id: string, versie: number): Promise<Antwoord<unknown>>
  beoordeel(id: string, versie: number, oordeel: VoorstelOordeel): Promise<Antwoord<unknown>>
}
