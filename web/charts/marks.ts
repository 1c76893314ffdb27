import { element, writeNumber, type Attribute } from './markup.ts'

type Span = readonly [number, number]

/** How marks look: attributes that hold for all of them. */
type Look = Readonly<Record<string, Attribute>>

/** From figures to pixels along a line; what lies beyond an end is drawn at that end. */
export function placeOn([from, to]: Span, [start, end]: Span): (value: number) => number {
  return value => {
    const share = from === to ? 0.5 : Math.min(1, Math.max(0, (value - from) / (to - from)))
    return start + share * (end - start)
  }
}

export interface Stretch {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

/** Straight lines from one place to another, all of one look. */
export function drawStretches(stretches: readonly Stretch[], look: Look): string {
  const paths = stretches.map(({ x1, x2, y1, y2 }) => {
    const begin = `M${writeNumber(x1)} ${writeNumber(y1)}`
    if (x1 === x2) return `${begin}V${writeNumber(y2)}`
    return y1 === y2 ? `${begin}H${writeNumber(x2)}` : `${begin}L${writeNumber(x2)} ${writeNumber(y2)}`
  })
  return drawPath(paths, look)
}

/** One line through places. */
export function drawLine(places: readonly { readonly x: number; readonly y: number }[], look: Look): string {
  const path = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${writeNumber(x)} ${writeNumber(y)}`)
  return drawPath(path, { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round', ...look })
}

/** Upright bars, each with what is its own, in one look. */
export function drawBars(bars: readonly (Stretch & { readonly fill?: string })[], look: Look): string {
  if (bars.length === 0) return ''
  const drawn = bars.map(({ x1, x2, y1, y2, fill }) => {
    return element('rect', { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1), fill })
  })
  return element('g', look, drawn.join(''))
}

function drawPath(parts: readonly string[], look: Look): string {
  return parts.length === 0 ? '' : element('g', look, element('path', { d: parts.join('') }))
}
