import type { Taal } from '@buurtwijs/figures'
import type { InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

/** The business case of the country or of a place. */
export type Zaak = InferResponseType<V1['businesscase']['$get'], 200>
export type ZaakInvoer = Zaak['invoer'][number]
export const zaakVormen = ['xlsx', 'pdf', 'pptx'] as const
export type ZaakVorm = (typeof zaakVormen)[number]

/** What somebody asks of the case, as it stands in the address. */
export interface Zaakvraag {
  readonly gebied: string
  /** `naam:waarde:laag:hoog`, with commas. */
  readonly invoer: string
  readonly metingen: string
  readonly optimisme: boolean
}

export interface ZaakClient {
  zaak(vraag: Zaakvraag, hoe: { readonly taal: Taal; readonly trekkingen: number }): Promise<Antwoord<Zaak>>
  bestand(vraag: Zaakvraag, hoe: { readonly taal: Taal; readonly vorm: ZaakVorm }): Promise<Response>
}
