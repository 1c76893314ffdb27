import type { Omtrek } from '../data.ts'
import { usePage } from './page-context.ts'
import { boxOf } from './path-box.ts'
import type { PathBox } from './path-box.ts'
import { placeName } from './place-name.ts'
import type { Frame } from './place-name.ts'

interface OutlineProps {
  readonly omtrek: Omtrek
  readonly naam: string
  /** The area that the map shows whole; null when that is the area itself, with what lies in it. */
  readonly omheen: string | null
}

/** The area as its mark: own shape in our colour, between its neighbours in sand or with its parts cut out; each a way to its page for a mouse. */
export function Outline({ omtrek, naam, omheen }: OutlineProps) {
  const { m } = usePage()
  const jaar = omtrek.grof ? m.gebied.kaartGrof(omtrek.jaar) : m.gebied.kaartJaar(omtrek.jaar)
  return (
    <figure className="outline">
      <svg viewBox={omtrek.viewBox} aria-hidden="true">
        {omheen === null ? <Whole omtrek={omtrek} /> : <Between omtrek={omtrek} naam={naam} />}
      </svg>
      <figcaption className="soft small">
        <span className="visually-hidden">{omheen === null ? m.gebied.kaartVan(naam) : m.gebied.kaart(naam, omheen)}. </span>
        {omheen === null ? jaar : `${omheen}. ${jaar}`}
      </figcaption>
    </figure>
  )
}

function Whole({ omtrek }: Pick<OutlineProps, 'omtrek'>) {
  return (
    <>
      <path className="outline__own" d={omtrek.own} />
      <g className="outline__parts">
        <Others others={omtrek.others} />
      </g>
    </>
  )
}

function Between({ omtrek, naam }: Pick<OutlineProps, 'omtrek' | 'naam'>) {
  const frame = readFrame(omtrek.viewBox)
  const own = boxOf(omtrek.own)
  const reach = own ? Math.max(own.right - own.left, own.bottom - own.top) / 2 : 0
  const ring = frame !== null && reach < frame.width * smallShare ? reach + 7 : 0
  return (
    <>
      <use className="outline__ground" href="#omtrek" />
      <g className="outline__others">
        <g id="omtrek">
          <Others others={omtrek.others} />
        </g>
      </g>
      <path className="outline__own" d={omtrek.own} />
      {own && ring > 0 && <circle className="outline__ring" cx={(own.left + own.right) / 2} cy={(own.top + own.bottom) / 2} r={ring} />}
      {own && frame && naam.length <= longestName && <Name naam={naam} own={ring > 0 ? around(own, ring) : own} frame={frame} />}
    </>
  )
}

function Others({ others }: Pick<Omtrek, 'others'>) {
  const { gebiedHref } = usePage()
  return others.map(({ code, naam, d }) => (
    <a key={code} href={gebiedHref(code)} tabIndex={-1}>
      <path d={d}>{naam !== code && <title>{naam}</title>}</path>
    </a>
  ))
}

function Name({ naam, own, frame }: { readonly naam: string; readonly own: PathBox; readonly frame: Frame }) {
  const size = frame.width * 0.042
  const { x, y, anchor } = placeName(own, frame, size)
  return (
    <text className="outline__name" x={x} y={y} fontSize={size} textAnchor={anchor}>
      {naam}
    </text>
  )
}

/** A longer name would run out of the drawing; it stands above the page anyway. */
const longestName = 30

/** Half the width of an area, as a share of the map, below which it gets a ring to be found by. */
const smallShare = 0.04

function around({ left, right, top, bottom }: PathBox, ring: number): PathBox {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return { left: x - ring, right: x + ring, top: y - ring, bottom: y + ring }
}

function readFrame(viewBox: string): Frame | null {
  const [x, y, width, height] = viewBox.split(/[\s,]+/).map(Number)
  return x === undefined || y === undefined || width === undefined || height === undefined ? null : { x, y, width, height }
}
