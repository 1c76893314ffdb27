import { usePage } from '../../ui/page-context.ts'

const across = 10
const step = 34

/** A hundred inhabitants as dots, filled for who is 65 or older: for an area without an outline, a picture of its people. */
export function Hundred({ ouderen }: { readonly ouderen: number }) {
  const { m } = usePage()
  const old = Math.max(0, Math.min(100, Math.round(ouderen)))
  const rest = drawDots(old, 100)
  return (
    <figure className="hundred">
      <svg viewBox={`0 0 ${across * step} ${across * step}`} aria-hidden="true">
        <path className="hundred__rim" d={rest} />
        <path className="hundred__rest" d={rest} />
        <path className="hundred__old" d={drawDots(0, old)} />
      </svg>
      <figcaption>
        <strong>{m.gebied.vanDeHonderd(old)}</strong>
      </figcaption>
    </figure>
  )
}

/** A line for every row; the style sheet dots it with round dashes of no length, a step apart. */
function drawDots(from: number, to: number): string {
  return Array.from({ length: across }, (_, row) => {
    const [first, last] = [Math.max(from, row * across), Math.min(to, (row + 1) * across) - 1]
    if (last < first) return ''
    const x = (place: number) => step / 2 + step * (place % across)
    return `M${x(first)} ${step / 2 + step * row}H${x(last) + 0.1}`
  }).join('')
}
