import { differenceOfProportions } from './difference.ts'
import { wilson } from './interval.ts'

/** A count with what it is a count among: patients, clients, or 1 for a period as such. */
export interface CountAmong {
  readonly telling: number
  readonly blootstelling: number
}

export type Unusual = 'hoog' | 'laag'

/** Only once in 500 times further away by chance alone, either way. */
const level = { betrouwbaarheid: 0.998 } as const
/** Counts vary more than pure chance has it, so what is far by that alone also has to be a third more or less. */
const leastChange = 1 / 3

/**
 * Whether a count is oddly high or low beside earlier ones, by what chance does to counts: given all counts together, the new one is a share of them, and
 * the share that its part of the exposure would give lies outside the 99.8% interval (Wilson) of the share that it is. And it differs by a third at
 * least. Small counts are rarely odd this way, large ones soon enough. Null without earlier counts.
 */
export function unusualCount(eerder: readonly CountAmong[], nu: CountAmong): Unusual | null {
  const before = eerder.reduce((sum, each) => sum + each.telling, 0)
  const among = eerder.reduce((sum, each) => sum + each.blootstelling, 0)
  if (among <= 0 || nu.blootstelling <= 0 || before + nu.telling === 0) return null
  const expected = nu.blootstelling / (among + nu.blootstelling)
  const share = wilson(nu.telling, before + nu.telling, level)
  const usual = (before / among) * nu.blootstelling
  if (share.waarde === null || Math.abs(nu.telling - usual) < usual * leastChange) return null
  if (share.onder > expected) return 'hoog'
  return share.boven < expected ? 'laag' : null
}

/**
 * The same for a part of a whole: `telling` of `blootstelling`. Odd when the difference with all earlier ones together excludes nought at 99.8% (Newcombe)
 * and is a tenth of the whole at least.
 */
export function unusualShare(eerder: readonly CountAmong[], nu: CountAmong): Unusual | null {
  const x = eerder.reduce((sum, each) => sum + each.telling, 0)
  const n = eerder.reduce((sum, each) => sum + each.blootstelling, 0)
  const gap = differenceOfProportions({ x: nu.telling, n: nu.blootstelling }, { x, n }, level)
  if (gap.waarde === null || Math.abs(gap.waarde) < leastGap) return null
  if (gap.onder > 0) return 'hoog'
  return gap.boven < 0 ? 'laag' : null
}

const leastGap = 0.1
