import type { BeeldCijfer, Verdeling } from '../data.ts'
import { usePage } from './page-context.ts'

const width = 200
const middle = 12

interface PositionStripProps {
  readonly cijfer: BeeldCijfer
  /** Plural of the kind of area, inside a sentence: "wijken". */
  readonly soorten: string
}

/**
 * Where this area stands among all of its kind: a line for all, a block for the middle half, a mark for us, and the same in words. A count
 * has no place: that a buurt has more people than another says only how large it was drawn.
 */
export function PositionStrip({ cijfer, soorten }: PositionStripProps) {
  const { m } = usePage()
  if (!hasPlace(cijfer)) return null
  const strip = cijfer.verdeling ? stripOfValues(cijfer.verdeling, cijfer.waarde) : stripOfPlaces(cijfer.positie)
  const end = Math.max(strip.p75, strip.p25 + 2)
  const van100 = Math.round(cijfer.positie * 100)
  return (
    <>
      <svg viewBox={`0 0 ${width} 24`} aria-hidden="true" className={cijfer.soort === 'model' ? 'strip strip--estimate' : 'strip'}>
        <path d={`M${strip.p25} 7H${end}v10H${strip.p25}z`} />
        <path d={`M2 ${middle}H${strip.p25}M${end} ${middle}H${width - 2}M${strip.p50} 5v14`} />
        <circle cx={strip.own} cy={middle} r={6} />
      </svg>
      <span className="strip-text">{m.gebied.plaatsTekst(van100, soorten)}</span>
    </>
  )
}

/** Whether there is a place to show: the figure is known, it can be compared, and it was ranked among its kind. */
export function hasPlace(cijfer: BeeldCijfer): cijfer is BeeldCijfer & { readonly waarde: number; readonly positie: number } {
  return cijfer.waarde !== null && cijfer.positie !== undefined && isCompared(cijfer)
}

/** Whether a figure is of a kind that areas are compared on: the API gives a word for those, and none for counts. */
export function isCompared({ vergelijking }: BeeldCijfer): boolean {
  return vergelijking.some(({ woord }) => woord !== undefined)
}

interface Strip {
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly own: number
}

/** In the unit of the measure. The few far-away areas are cut off at twice the width of the middle, or one village would squeeze all others together. */
function stripOfValues({ min, p10, p25, p50, p75, p90, max }: Verdeling, own: number): Strip {
  const reach = Math.max(p90 - p10, 1e-9)
  const low = Math.min(own, Math.max(min, p10 - reach / 2))
  const high = Math.max(own, Math.min(max, p90 + reach / 2))
  const place = (value: number) => Math.round(8 + ((width - 16) * (value - low)) / Math.max(high - low, 1e-9))
  return { p25: place(p25), p50: place(p50), p75: place(p75), own: place(own) }
}

function stripOfPlaces(positie: number): Strip {
  const place = (share: number) => Math.round(8 + (width - 16) * share)
  return { p25: place(0.25), p50: place(0.5), p75: place(0.75), own: place(positie) }
}
