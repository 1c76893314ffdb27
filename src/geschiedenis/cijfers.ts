import type { Random } from '../platform/random.ts'
import { seededRandom } from '../platform/random.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import { begin } from './toneel.ts'

/** How it goes in a buurt, with how many people. Shares are of what it was at the beginning. */
interface Verloop {
  readonly clienten: number
  readonly urenPerClient: number
  /** How much the hours per client change in two years. */
  readonly uren: number
  readonly inwoners: number
  /** How many take part in moving together, at the beginning and after two years. */
  readonly bewegers: readonly [number, number]
  readonly eters: readonly [number, number]
  /** Of those who move, how many manage well by themselves. */
  readonly redtZich: readonly [number, number]
  readonly eenzaam: readonly [number, number]
  readonly raadtAan: number
  readonly antwoorden: readonly [number, number]
}

export const verlopen: Readonly<Record<VroegeBuurt, Verloop>> = {
  elzerbroek: {
    clienten: 96,
    urenPerClient: 74,
    uren: -0.19,
    inwoners: 2310,
    bewegers: [14, 47],
    eters: [22, 81],
    redtZich: [0.52, 0.74],
    eenzaam: [0.62, 0.4],
    raadtAan: 0.62,
    antwoorden: [58, 64],
  },
  stationskwartier: {
    clienten: 84,
    urenPerClient: 66,
    uren: -0.07,
    inwoners: 3120,
    bewegers: [11, 26],
    eters: [19, 44],
    redtZich: [0.55, 0.63],
    eenzaam: [0.66, 0.57],
    raadtAan: 0.48,
    antwoorden: [44, 41],
  },
  nieuwMeander: {
    clienten: 58,
    urenPerClient: 61,
    uren: 0.01,
    inwoners: 4890,
    bewegers: [16, 17],
    eters: [34, 33],
    redtZich: [0.6, 0.6],
    eenzaam: [0.5, 0.51],
    raadtAan: 0.33,
    antwoorden: [39, 36],
  },
  oosterpolder: {
    clienten: 8,
    urenPerClient: 58,
    uren: -0.1,
    inwoners: 640,
    bewegers: [4, 6],
    eters: [7, 9],
    redtZich: [0.5, 0.6],
    eenzaam: [0.5, 0.5],
    raadtAan: 0.5,
    antwoorden: [7, 8],
  },
}

/** Chance for one thing in the history: the same every time, and for each thing another. */
export function kans(waarvoor: string): Random {
  return seededRandom(`geschiedenis ${waarvoor}`)
}

/** Where a buurt is between the beginning and now, so many quarters ago; it goes fastest in the middle. */
export function voortgang(terug: number): number {
  const done = Math.min(1, Math.max(0, (begin - terug + 1) / begin))
  return done * done * (3 - 2 * done)
}

/** A number around a mean, as counts of people are; never below zero. */
export function rond(random: Random, mean: number, spreiding: number): number {
  const noise = random.next() + random.next() + random.next() - 1.5
  return Math.max(0, Math.round(mean * (1 + spreiding * noise)))
}

export function tussen([first, last]: readonly [number, number], deel: number): number {
  return first + (last - first) * deel
}
