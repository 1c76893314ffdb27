import type { Ontbreekt } from '@buurtwijs/figures'
import type { Topologie } from './gebieden.ts'

/** What the page says about the map that has to come. */
export interface Opdracht {
  readonly land: string
  readonly soort: string
  readonly jaar: string
  readonly maat: string
  readonly periode: string
  readonly vormen: string
  readonly taal: 'nl' | 'en'
}

/** The figures of one measure for all areas, as the API gives them. */
export interface Waarden {
  readonly eenheid: string
  readonly decimalen: number
  readonly schatting: string
  readonly klassen: readonly { readonly van: number; readonly tot: number }[]
  readonly gebieden: readonly string[]
  readonly waarden: readonly (number | null)[]
  readonly ontbreekt: Readonly<Partial<Record<Ontbreekt, readonly number[]>>>
}

/** The figure of areas together, or why there is none. */
export interface Samen {
  readonly waarde: number | null
  readonly ontbreekt?: Ontbreekt
}

export async function fetchVormen({ land, soort, jaar, vormen }: Opdracht, gemeente?: string): Promise<Topologie> {
  const query = new URLSearchParams({ land, soort, jaar, versie: vormen, ...(gemeente === undefined ? {} : { gemeente }) })
  return (await fetchJson(`/v1/kaart/vormen?${query.toString()}`)) as Topologie
}

export async function fetchWaarden({ land, soort, jaar, maat, periode, taal }: Opdracht): Promise<Waarden> {
  const query = new URLSearchParams({ land, soort, jaar, maat, periode, taal })
  return (await fetchJson(`/v1/kaart/waarden?${query.toString()}`)) as Waarden
}

/** The figure of a selection; the sentence of the API when these areas cannot be taken together. */
export async function fetchSamen({ jaar, maat, periode, taal }: Opdracht, codes: readonly string[]): Promise<Samen | string> {
  const query = new URLSearchParams({ gebieden: codes.join(','), jaar, maat, periode, taal })
  const response = await fetch(`/v1/selecties/kaart?${query.toString()}`)
  const body = (await response.json()) as { readonly samen?: Samen | null; readonly detail?: string }
  return body.samen ?? body.detail ?? ''
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return await response.json()
}
