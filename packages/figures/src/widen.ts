import { zFor } from './confidence.ts'
import { FigureError } from './figure-error.ts'
import type { Bounds, Interval } from './interval.ts'

export interface WidenOptions {
  /** How sure the interval at hand is. 0.95 unless told: what publishers give. */
  readonly van?: number
  readonly naar: number
  /** What the figure can be at all, such as 0 to 100 for a percentage. */
  readonly uiterste: Bounds
}

/**
 * The interval of another level around the same figure, for publishers that give one level only. Each end moves as the normal quantiles do:
 * on the log-odds scale between two extremes, on the log scale above one, straight without. Ends on an extreme stay there.
 *
 * An approximation: from Wilson's 95% interval it finds Wilson's 99.8% one to within half a point for 65 of 100. Throws `FigureError` when
 * the bounds do not enclose the value or lie past an extreme.
 */
export function widenInterval({ waarde, onder, boven }: Interval, { van = 0.95, naar, uiterste }: WidenOptions): Interval {
  if (!(uiterste.onder <= onder && onder <= waarde && waarde <= boven && boven <= uiterste.boven)) {
    throw new FigureError(
      'vergelijking-ongeldig',
      `De grenzen ${onder} en ${boven} passen niet bij ${waarde}. Controleer de drie getallen.`,
    )
  }
  const stretch = zFor(naar) / zFor(van)
  const move = (end: number): number => {
    const scale = scaleFor(uiterste, [waarde, end])
    const moved = scale.back(scale.to(waarde) + stretch * (scale.to(end) - scale.to(waarde)))
    return Math.min(uiterste.boven, Math.max(uiterste.onder, moved))
  }
  return { waarde, onder: onder === uiterste.onder ? onder : move(onder), boven: boven === uiterste.boven ? boven : move(boven) }
}

interface Scale {
  to(value: number): number
  back(value: number): number
}

const straight: Scale = { to: value => value, back: value => value }

/** The scale on which an end moves; straight where a logarithm has no value. */
function scaleFor({ onder, boven }: Bounds, values: readonly number[]): Scale {
  const isInside = values.every(value => value > onder && value < boven)
  if (!isInside || !Number.isFinite(onder)) return straight
  if (!Number.isFinite(boven)) return { to: value => Math.log(value - onder), back: value => onder + Math.exp(value) }
  return {
    to: value => Math.log((value - onder) / (boven - value)),
    back: value => onder + (boven - onder) / (1 + Math.exp(-value)),
  }
}
