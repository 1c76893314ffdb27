import type { Taal } from '@buurtwijs/figures'
import type { InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

/** One measure on the map of a place. */
export type Kaart = InferResponseType<V1['gebieden'][':code']['kaart']['$get'], 200>
export type Vlak = Kaart['vlakken'][number]
export type Klasse = Kaart['klassen'][number]
/** A page of the list of a whole country. */
export type Landlijst = InferResponseType<V1['kaart']['lijst']['$get'], 200>
export type KaartSoort = Landlijst['soort']
export type Land = Landlijst['land']
export const kaartSoorten: readonly KaartSoort[] = ['gemeente', 'wijk', 'buurt']
export const volgorden = ['naam', 'hoog', 'laag'] as const
export type Volgorde = (typeof volgorden)[number]

/** As many rows as somebody reads before leafing on. */
export const perBladzijde = 50

/** What every map says of its measure. */
export type Onderwerp = Pick<
  Kaart,
  'maat' | 'naam' | 'eenheid' | 'decimalen' | 'maatsoort' | 'schatting' | 'periode' | 'periodes' | 'releases' | 'klassen' | 'zonderCijfer'
>

interface Maatvraag {
  readonly maat: string
  readonly periode?: string | undefined
  readonly taal: Taal
}

export interface Plekvraag extends Maatvraag {
  readonly jaar?: number | undefined
}

export interface Lijstvraag extends Maatvraag {
  readonly soort: KaartSoort
  readonly land: Land
  readonly volgorde: Volgorde
  readonly pagina: number
}

/** Measures on maps. */
export interface KaartClient {
  /** Of an area, or of several with commas between their codes. */
  plek(codes: string, vraag: Plekvraag): Promise<Antwoord<Kaart>>
  lijst(vraag: Lijstvraag): Promise<Antwoord<Landlijst>>
}
