import type { Tekst } from '@buurtwijs/figures'

/** The years of the model. The shortage is known for 2033; the case runs ten years longer. */
export const eersteJaar = 2024
export const laatsteJaar = 2043
export const peilJaar = 2033
export const jaren: readonly number[] = Array.from({ length: laatsteJaar - eersteJaar + 1 }, (_, plek) => eersteJaar + plek)

/** In what a cell is expressed. `deel` is a share: 0.15 is 15%. */
export type Eenheid = 'personen' | 'fte' | 'euro' | 'deel' | 'jaar' | 'jaren' | 'buurten' | 'verhouding'

/** On what an assumption rests, best first. */
export const bewijsniveaus = ['gemeten', 'onderzoek', 'praktijk', 'ambitie'] as const
export type Bewijs = (typeof bewijsniveaus)[number]

export const groepen = ['opschaling', 'wijkverpleging', 'huisarts', 'ziekenhuis', 'geld'] as const
export type Groep = (typeof groepen)[number]

/** How an input spreads: not at all, as a triangle between its ends, or as a measured value with a standard error. */
export const verdelingen = ['vast', 'driehoek', 'normaal'] as const
export type Verdeling = (typeof verdelingen)[number]

/** Something that people put in. */
export interface Invoer {
  readonly id: string
  readonly groep: Groep
  readonly naam: Tekst
  readonly eenheid: Eenheid
  /** Null when nobody knows it: it has to be filled in. */
  readonly waarde: number | null
  readonly laag: number
  readonly hoog: number
  readonly verdeling: Verdeling
  /** What can never be. */
  readonly minst: number
  readonly meest: number
  readonly isGeheel?: true
  readonly bron: Tekst
  readonly datum: string
  /** How the value was worked back from published figures: its source does not give it. */
  readonly afleiding?: string
  readonly bewijs?: Bewijs
  /** Of a measured value. */
  readonly standaardfout?: number
}

/** Something that follows. A series has a value per year. */
export interface Formule {
  readonly id: string
  readonly soort: 'getal' | 'reeks'
  readonly naam: Tekst
  readonly eenheid: Eenheid
  readonly formule: string
}
