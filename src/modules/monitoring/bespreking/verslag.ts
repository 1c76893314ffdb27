import type { Thema } from '../../buurtagenda/index.ts'
import type { Laag } from '../indicatoren/indicator.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { Oordeel } from '../uitkomsten/oordeel.ts'

/** What is new about a series since the meeting before: its first time, a newer figure, the same figure corrected, judged otherwise, or nothing. */
export const sindsNamen = ['eerste', 'nieuw', 'gewijzigd', 'anders', 'gelijk'] as const
export type Sinds = (typeof sindsNamen)[number]

/** A figure as it stood in a meeting. */
export interface Stand {
  readonly periode: string
  readonly waarde: number
}

/** A series as it stood in a meeting, with its judgement of that day. */
export interface VerslagReeks {
  readonly sleutel: string
  readonly indicator: IndicatorNaam
  /** The name of its activity; null for the neighbourhood as a whole. */
  readonly activiteit: string | null
  readonly laag: Laag
  readonly laatste: Stand
  /** What stood there in the meeting before. */
  readonly eerder: Stand | null
  readonly sinds: Sinds
  readonly oordeel: Oordeel
}

/** One theme as it was gone through. Of stories only which ones: their words are their tellers'. */
export interface VerslagThema {
  readonly thema: Thema
  readonly reeksen: readonly VerslagReeks[]
  readonly verhalen: readonly string[]
}

export type ActieStand = 'open' | 'gedaan' | 'vervallen'

/** What is kept of a meeting once it is closed. */
export interface Verslag {
  readonly themas: readonly VerslagThema[]
  /** What was still to be done, and what became of it. */
  readonly eerder: readonly { readonly id: string; readonly stand: ActieStand }[]
}

type NuReeks = Pick<VerslagReeks, 'sleutel' | 'laatste' | 'oordeel'>

/** What is new about a series, beside the same one in the meeting before. */
export function sindsVorige(nu: NuReeks, vorige: NuReeks | null): Sinds {
  if (vorige === null) return 'eerste'
  if (nu.laatste.periode !== vorige.laatste.periode) return 'nieuw'
  if (nu.laatste.waarde !== vorige.laatste.waarde) return 'gewijzigd'
  const isAlike =
    nu.oordeel.regel === vorige.oordeel.regel && nu.oordeel.kant === vorige.oordeel.kant && nu.oordeel.isEcht === vorige.oordeel.isEcht
  return isAlike ? 'gelijk' : 'anders'
}

/** The same series in the meeting before, in whichever theme it was. */
export function vindEerder(vorige: Verslag | null, sleutel: string): VerslagReeks | null {
  return vorige?.themas.flatMap(({ reeksen }) => reeksen).find(reeks => reeks.sleutel === sleutel) ?? null
}

interface Verteld {
  readonly id: string
  readonly dag: string
}

/** Which stories a meeting hears: those told since the one before, and else the latest. They come the latest first. */
export function teHoren(verhalen: readonly Verteld[], vorige: string | null): readonly string[] {
  const nieuw = verhalen.filter(({ dag }) => vorige === null || dag > vorige)
  return (nieuw.length > 0 ? nieuw : verhalen.slice(0, 1)).map(({ id }) => id)
}

const minutenVoorAfspraken = 5
const minutenVoorAfsluiten = 3
const minutenSamen = 30
const minstensPerThema = 3

/** How many minutes a theme may take, so that going through everything takes half an hour. */
export function minutenPerThema(themas: number): number {
  return Math.max(minstensPerThema, Math.floor((minutenSamen - minutenVoorAfspraken - minutenVoorAfsluiten) / Math.max(1, themas)))
}
