import type { Taal } from '@buurtwijs/figures'
import type { InterventieAntwoord, Menukaart, Woorden } from '#src/modules/menukaart/index.ts'
import type { Antwoord } from './data.ts'

export type { InterventieAntwoord, Menukaart, Woorden }
export type Interventie = InterventieAntwoord['interventie']
export type Kaartje = Menukaart['interventies'][number]
export type VeldNaam = Interventie['onbekend'][number]
/** Something that a document says, in our own words; `onbekend` where nobody knows. */
export type Veld = Interventie['probleem']
export type Feit = Exclude<Veld, 'onbekend'>
export type Vindplaats = Feit['bronnen'][number]
export type Doelgroephier = NonNullable<InterventieAntwoord['hier']>

/** What a page asks of the menukaart, as it stands in its address. */
export type MenukaartVraag = Readonly<Partial<Record<(typeof vraagVelden)[number], string>>>
export const vraagVelden = ['zoek', 'thema', 'uitdaging', 'doelgroep', 'soort', 'bewijs', 'kosten', 'betaalt', 'herzien'] as const

/** What a buurt can choose from. */
export interface MenukaartClient {
  lijst(vraag: MenukaartVraag): Promise<Antwoord<Menukaart>>
  /** Null when there is no such entry. */
  interventie(id: string, gebieden: string | null, taal: Taal): Promise<Antwoord<InterventieAntwoord> | null>
  woorden(taal: Taal): Promise<Woorden>
}
