const width = 240
const middle = 12

interface RankStripProps {
  readonly rang: number
  /** Nine of ten times the place lies from here up to and including `boven`. */
  readonly onder: number
  readonly boven: number
  /** How many places there are to have. */
  readonly aantal: number
  /** How many can start: the dotted line stands after this place. */
  readonly plaatsen: number
}

/** A place among all candidates with how sure it is, on one scale for a whole table. Words stand beside it. */
export function RankStrip({ rang, onder, boven, aantal, plaatsen }: RankStripProps) {
  const place = (value: number) => Math.round(80 + ((width - 16) * 10 * (value - 1)) / Math.max(aantal - 1, 1)) / 10
  return (
    <svg viewBox={`0 0 ${width} 24`} aria-hidden="true" className="rank">
      <path className="rank__axis" d={`M2 ${middle}H${width - 2}`} />
      <path className="rank__span" d={`M${place(onder)} ${middle}H${place(boven)}`} />
      {plaatsen < aantal && <path className="rank__limit" d={`M${place(plaatsen + 0.5)} 0V24`} />}
      <circle className="rank__place" cx={place(rang)} cy={middle} r={5.5} />
    </svg>
  )
}
