import type { Omtrek } from '../data.ts'
import { usePage } from './page-context.ts'
import { boxOf } from './path-box.ts'

interface OutlineProps {
  readonly omtrek: Omtrek
  readonly naam: string
  /** The area that the map shows whole. */
  readonly omheen: string
}

/** Where the area lies in its gemeente, as its mark: own shape in our colour, neighbours in sand, each a way to its page for a mouse. */
export function Outline({ omtrek, naam, omheen }: OutlineProps) {
  const { m, gebiedHref } = usePage()
  const box = readBox(omtrek.viewBox)
  const own = boxOf(omtrek.own)
  const middle = own && { x: (own.left + own.right) / 2, y: (own.top + own.bottom) / 2 }
  const reach = own ? Math.max(own.right - own.left, own.bottom - own.top) / 2 : 0
  const isSmall = box !== null && reach < box.width * smallShare
  return (
    <figure className="outline">
      <svg viewBox={omtrek.viewBox} aria-hidden="true">
        <use className="outline__ground" href="#omtrek" />
        <g className="outline__others">
          <g id="omtrek">
            {omtrek.others.map(({ code, naam: other, d }) => (
              <a key={code} href={gebiedHref(code)} tabIndex={-1}>
                <path d={d}>{other !== code && <title>{other}</title>}</path>
              </a>
            ))}
          </g>
        </g>
        <path className="outline__own" d={omtrek.own} />
        {middle && isSmall && <circle className="outline__ring" cx={middle.x} cy={middle.y} r={reach + 7} />}
        {own && middle && box && (
          <text
            className="outline__name"
            x={middle.x}
            y={own.bottom + box.height * (isSmall ? 0.085 : 0.06)}
            fontSize={box.width * 0.042}
            textAnchor={anchorFor(middle.x, box)}
          >
            {naam}
          </text>
        )}
      </svg>
      <figcaption className="soft small">
        <span className="visually-hidden">{m.gebied.kaart(naam, omheen)}. </span>
        {omheen}. {omtrek.grof ? m.gebied.kaartGrof(omtrek.jaar) : m.gebied.kaartJaar(omtrek.jaar)}
      </figcaption>
    </figure>
  )
}

/** Half the width of an area, as a share of the map, below which it gets a ring to be found by. */
const smallShare = 0.04

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
