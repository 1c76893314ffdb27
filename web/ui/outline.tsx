import type { Omtrek } from '../data.ts'
import { usePage } from './page-context.ts'

interface OutlineProps {
  readonly omtrek: Omtrek
  readonly naam: string
  /** The area that the map shows whole. */
  readonly omheen: string
}

/** Where the area lies in its gemeente, as its mark: own shape in our colour, neighbours in sand, each a way to its page for a mouse. */
export function Outline({ omtrek, naam, omheen }: OutlineProps) {
  const { m, href } = usePage()
  const box = readBox(omtrek.viewBox)
  const own = centreOf(omtrek.own)
  return (
    <figure className="outline">
      <svg viewBox={omtrek.viewBox} aria-hidden="true">
        <g className="outline__others">
          {omtrek.others.map(({ code, naam: other, d }) => (
            <a key={code} href={href(`/gebied/${code}`)} tabIndex={-1}>
              <path d={d}>
                <title>{other}</title>
              </path>
            </a>
          ))}
        </g>
        <path className="outline__own" d={omtrek.own} />
        {own && box && (
          <text
            className="outline__name"
            x={own.x}
            y={own.bottom + box.height * 0.055}
            fontSize={box.width * 0.038}
            textAnchor={anchorFor(own.x, box)}
          >
            {naam}
          </text>
        )}
      </svg>
      <figcaption className="soft small">
        <span className="visually-hidden">{m.gebied.kaart(naam, omheen)}. </span>
        {omheen}. {m.gebied.kaartJaar(omtrek.jaar)} {omtrek.grof && m.gebied.kaartGrof}
      </figcaption>
    </figure>
  )
}

interface Box {
  readonly x: number
  readonly width: number
  readonly height: number
}

function readBox(viewBox: string): Box | null {
  const [x, , width, height] = viewBox.split(/[\s,]+/).map(Number)
  return x === undefined || width === undefined || height === undefined ? null : { x, width, height }
}

/** Keeps the name inside the map when the area lies near its side. */
function anchorFor(x: number, box: Box): 'start' | 'middle' | 'end' {
  const share = (x - box.x) / box.width
  if (share < 0.2) return 'start'
  return share > 0.8 ? 'end' : 'middle'
}

/** Middle and lowest point of a path of absolute points; null for a path that has relative ones. */
function centreOf(d: string): { x: number; bottom: number } | null {
  if (/[a-df-y]/.test(d)) return null
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  if (numbers.length < 4) return null
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, bottom: Math.max(...ys) }
}
