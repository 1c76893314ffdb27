import type { Analyse } from './analyse.ts'

/** What is kept of an analysis of counts before disclosure control: the effect over all buurten together, and no figure of any of them. */
export interface Rauw {
  readonly oordeel: Analyse['oordeel']
  readonly effect: Analyse['effect']
  readonly gestart: number
  readonly vergelijking: number
}

/** With fewer, what is estimated could tell something of one of them. */
const minste = 5

/** Rounded to tenths of a per cent; null with few buurten. */
export function alleenEffect({ oordeel, effect, deelnemers: { gestart, vergelijking } }: Analyse): Rauw | null {
  if (gestart < minste || vergelijking < minste) return null
  const round = (deel: number) => Math.round(deel * 1000) / 1000
  const { deel, laag, hoog } = effect
  return {
    oordeel,
    effect: { deel: round(deel), laag: laag === null ? null : round(laag), hoog: hoog === null ? null : round(hoog) },
    gestart,
    vergelijking,
  }
}
