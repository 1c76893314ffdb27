import { seededChance } from '@buurtwijs/effects'
import type { Paneel } from './regels.ts'

/** What a made-up programme really does; only who makes it up knows. */
export interface Verzinsel {
  /** True effect from the start on, as a share. */
  readonly effect: number
  /** How buurten that will start drift away each year, as a share: a comparison that does not hold. */
  readonly scheef: number
  readonly cohorten: readonly { readonly start: number; readonly buurten: number }[]
  readonly vergelijking: number
  readonly jaren: readonly [van: number, tot: number]
  /** Spread of one buurt from year to year, as a share. */
  readonly ruis: number
  readonly zaad: number
}

/** A programme of two cohorts, with hours of district nursing per client: forty buurten that start and sixty that do not. */
export const proefprogramma = {
  cohorten: [
    { start: 2025, buurten: 20 },
    { start: 2026, buurten: 20 },
  ],
  vergelijking: 60,
  jaren: [2019, 2028],
  ruis: 0.1,
} as const satisfies Omit<Verzinsel, 'effect' | 'scheef' | 'zaad'>

/** The three programmes that are shown: one that works, one that does nothing, and one whose comparison does not hold. Seeds that give what most seeds give; `bench/oordeel.ts` counts them. */
export const voorbeelden = {
  werkt: { ...proefprogramma, effect: -0.2, scheef: 0, zaad: 17 },
  niets: { ...proefprogramma, effect: 0, scheef: 0, zaad: 22 },
  scheef: { ...proefprogramma, effect: -0.2, scheef: -0.04, zaad: 33 },
} as const satisfies Readonly<Record<string, Verzinsel>>

export type Voorbeeld = keyof typeof voorbeelden
export const voorbeeldNamen = Object.keys(voorbeelden) as readonly Voorbeeld[]

/** Makes a panel up: each buurt has its own level, all share a trend of about -5% in three years, and everything else is chance. */
export function verzinPaneel({ effect, scheef, cohorten, vergelijking, jaren: [van, tot], ruis, zaad }: Verzinsel): Paneel {
  const chance = seededChance(zaad)
  const starts = [
    ...cohorten.flatMap(({ start, buurten }) => Array.from({ length: buurten }, () => start)),
    ...Array.from({ length: vergelijking }, () => 0),
  ]
  const rows = starts.flatMap((start, unit) => {
    const level = Math.log(42) + 0.2 * chance.normal()
    return Array.from({ length: tot - van + 1 }, (_, t) => {
      const jaar = van + t
      const drift = start === 0 ? 0 : t * Math.log1p(scheef)
      const own = start !== 0 && jaar >= start ? Math.log1p(effect) : 0
      const value = Math.exp(level + (t * Math.log1p(-0.05)) / 3 + drift + own + ruis * chance.normal())
      return { buurt: `Verzonnen buurt ${unit + 1}`, jaar, start, uitkomst: Math.round(value * 100) / 100 }
    })
  })
  return {
    buurt: rows.map(({ buurt }) => buurt),
    jaar: rows.map(({ jaar }) => jaar),
    start: rows.map(({ start }) => start),
    uitkomst: rows.map(({ uitkomst }) => uitkomst),
    kenmerken: {},
  }
}
