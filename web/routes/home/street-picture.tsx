const houses = [
  { x: 0, width: 74, height: 96, roof: 'point' },
  { x: 80, width: 58, height: 132, roof: 'step' },
  { x: 144, width: 86, height: 84, roof: 'point' },
  { x: 236, width: 64, height: 148, roof: 'flat' },
  { x: 306, width: 92, height: 104, roof: 'point' },
  { x: 404, width: 56, height: 124, roof: 'step' },
] as const

const ground = 236

/** A made-up street as ornament: one house is "ours", the others are the neighbourhood around it. Says nothing that the text does not. */
export function StreetPicture() {
  return (
    <svg className="street" viewBox="0 0 460 260" aria-hidden="true">
      <circle className="street__sun" cx="372" cy="58" r="30" />
      {houses.map((house, index) => (
        <House key={house.x} house={house} own={index === 2} />
      ))}
      <line className="street__ground" x1="0" x2="460" y1={ground} y2={ground} />
    </svg>
  )
}

function House({ house, own }: { readonly house: (typeof houses)[number]; readonly own: boolean }) {
  const { x, width, height } = house
  const top = ground - height
  const columns = width > 80 ? 3 : 2
  const rows = Math.floor(height / 46)
  return (
    <g className={own ? 'street__house street__house--own' : 'street__house'}>
      <path d={`M${x} ${ground}V${top}${roofPath(house)}V${ground}Z`} />
      {Array.from({ length: rows * columns }, (_, index) => (
        <rect
          key={index}
          className="street__window"
          x={x + (width / columns) * (index % columns) + width / columns / 2 - 6}
          y={top + 14 + Math.floor(index / columns) * 40}
          width={12}
          height={17}
          rx={1.5}
        />
      ))}
    </g>
  )
}

function roofPath({ x, width, height, roof }: (typeof houses)[number]): string {
  const top = ground - height
  if (roof === 'flat') return `H${x + width}`
  if (roof === 'point') return `L${x + width / 2} ${top - 34}L${x + width} ${top}`
  const step = width / 6
  return `h${step}v-12h${step}v-12h${step * 2}v12h${step}v12h${step}`
}
