import { drawChart, sizesOf, type ChartOptions, type Maatvoering } from './chart.ts'
import { dodge } from './layout.ts'
import { element } from './markup.ts'
import { decimalsOf, formatWaarde, isPresent, scaleAround } from './numbers.ts'
import { drawSymbol } from './symbols.ts'
import { drawText, textWidth, wrapText } from './text.ts'

/** An area by two figures. */
export interface ScatterPunt {
  readonly naam: string
  readonly x: number
  readonly y: number
  /** The place that the page is about: larger, in its own colour, with its name when it is one area. */
  readonly isEigen?: boolean
  /** Filled where it lies outside what chance explains. */
  readonly isBuiten?: boolean
}

/** A line to see the areas by: a middle, or where chance ends. */
export interface ScatterLijn {
  readonly soort: 'midden' | 'grens' | 'verre-grens'
  readonly punten: readonly { readonly x: number; readonly y: number }[]
  /** Written at its right end. */
  readonly naam?: string
}

export interface ScatterInput {
  readonly punten: readonly ScatterPunt[]
  readonly lijnen: readonly ScatterLijn[]
  /** Twice as far for ten times as many, or as it is. */
  readonly xSchaal: 'logaritme' | 'gewoon'
  readonly xMerken: readonly { readonly x: number; readonly tekst: string }[]
  readonly xNaam: string
  /** The ends that a figure can have, such as 0 and 100. */
  readonly uiterste?: readonly [number, number]
  readonly eenheid: string
  readonly decimalen: number
  readonly schatting?: boolean
  /** The picture in a few sentences, for who hears it. */
  readonly beschrijving: string
}

/** What is no number cannot be drawn. */
function keepPresent(input: ScatterInput): ScatterInput {
  const isThere = ({ x, y }: { readonly x: number; readonly y: number }) => isPresent(x) && isPresent(y)
  return {
    ...input,
    punten: input.punten.filter(isThere),
    lijnen: input.lijnen.map(lijn => ({ ...lijn, punten: lijn.punten.filter(isThere) })),
  }
}

interface Vlak {
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly domain: readonly [number, number]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const dashes: Readonly<Record<ScatterLijn['soort'], string | undefined>> = { midden: undefined, grens: '6 4', 'verre-grens': '2 3' }

/** Areas as dots, with lines to see them by: a funnel, or a ladder. What lies beyond the drawing is left out of a line, never of the dots. */
export function scatter(asked: ScatterInput, options: ChartOptions): string {
  const input = keepPresent(asked)
  const sizes = sizesOf(options)
  const { stijl } = sizes
  const scale = scaleAround(
    [...input.punten, ...input.lijnen.filter(({ soort }) => soort === 'midden').flatMap(({ punten }) => punten)].map(({ y }) => y),
  )
  const write = (value: number) =>
    formatWaarde(value, { taal: options.taal, decimalen: decimalsOf(scale.ticks), eenheid: input.eenheid === '%' ? '%' : '' })
  const [low, high] = input.uiterste ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const ticks = scale.ticks.filter(tick => tick >= low && tick <= high)
  const domain: [number, number] = [Math.max(low, scale.domain[0]), Math.min(high, scale.domain[1])]
  const vlak = placeVlak(input, { domain, left: Math.max(...ticks.map(tick => textWidth(write(tick), 12))) + 12 }, sizes)
  const grid = ticks.map(tick => {
    const line = element('line', { x1: vlak.left, x2: vlak.right, y1: vlak.y(tick), y2: vlak.y(tick), stroke: stijl.line })
    return line + drawText(write(tick), { x: vlak.left - 6, y: vlak.y(tick) + 4, size: 12, anchor: 'end', soft: true }, stijl)
  })
  const marks = input.xMerken.map(({ x, tekst }, index) => {
    const anchor = index === 0 ? 'start' : index === input.xMerken.length - 1 ? 'end' : 'middle'
    return drawText(tekst, { x: vlak.x(x), y: vlak.bottom + 17, size: 12, anchor, soft: true }, stijl)
  })
  const eigen = input.punten.filter(({ isEigen }) => isEigen === true)
  const xName = wrapText(input.xNaam, { width: sizes.width, size: sizes.small, lines: 2 })
  const body = [
    ...grid,
    ...marks,
    ...xName.map((line, index) => drawText(line, { x: 0, y: vlak.bottom + 36 + index * 17, size: sizes.small, soft: true }, stijl)),
    ...input.lijnen.map(lijn => drawLijn(lijn, vlak, sizes)),
    drawNames(input.lijnen, vlak, sizes),
    ...input.punten.filter(({ isEigen }) => isEigen !== true).map(punt => drawDot(punt, vlak, sizes)),
    ...eigen.map(punt => drawEigen(punt, { ...input, isNamed: eigen.length === 1 }, vlak, sizes)),
  ]
  return drawChart(options, { height: vlak.bottom + 27 + xName.length * 17, description: input.beschrijving, body: body.join('') })
}

function placeVlak(input: ScatterInput, { domain, left }: { domain: [number, number]; left: number }, sizes: Maatvoering): Vlak {
  const named = Math.max(0, ...input.lijnen.map(({ naam }) => (naam === undefined ? 0 : textWidth(naam, 12) + 8)))
  const [right, top, bottom] = [sizes.width - named - 8, 10, sizes.smal ? 220 : 300]
  const onScale = (x: number) => (input.xSchaal === 'logaritme' ? Math.log10(Math.max(1, x)) : x)
  const all = [...input.punten, ...input.xMerken, ...input.lijnen.flatMap(({ punten }) => punten)].map(({ x }) => onScale(x))
  const [from, to] = [Math.min(...all), Math.max(...all)]
  const place = (share: number, begin: number, end: number) => begin + Math.max(0, Math.min(1, share)) * (end - begin)
  return {
    x: value => place(to > from ? (onScale(value) - from) / (to - from) : 0.5, left + 8, right - 8),
    y: value => place(domain[1] > domain[0] ? (value - domain[0]) / (domain[1] - domain[0]) : 0.5, bottom, top),
    domain,
    left,
    right,
    top,
    bottom,
  }
}

function drawLijn({ soort, punten }: ScatterLijn, vlak: Vlak, { stijl }: Maatvoering): string {
  const within = punten.filter(punt => isWithin(punt, vlak))
  if (within.length === 0) return ''
  const path = within.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(vlak.x(x))} ${round(vlak.y(y))}`).join('')
  const stroke = soort === 'midden' ? stijl.gemeente : stijl.inkSoft
  const how = { fill: 'none', stroke, 'stroke-width': soort === 'midden' ? 2 : 1.25, 'stroke-dasharray': dashes[soort] }
  return element('path', { d: path, ...how })
}

/** Names at the right ends of the lines, apart where lines end close together. */
function drawNames(lijnen: readonly ScatterLijn[], vlak: Vlak, { stijl }: Maatvoering): string {
  const named = lijnen.flatMap(({ naam, punten }) => {
    const last = punten.findLast(punt => isWithin(punt, vlak))
    return naam === undefined || !last ? [] : [{ naam, at: vlak.y(last.y), size: 14 }]
  })
  const middles = dodge(named, 1, [vlak.top - 8, vlak.bottom + 8])
  return named
    .map(({ naam, at }, index) => drawText(naam, { x: vlak.right + 4, y: (middles[index] ?? at) + 4, size: 12, soft: true }, stijl))
    .join('')
}

function isWithin({ y }: { readonly y: number }, { domain }: Vlak): boolean {
  return y >= domain[0] && y <= domain[1]
}

function drawDot({ x, y, isBuiten }: ScatterPunt, vlak: Vlak, { stijl }: Maatvoering): string {
  const fill = isBuiten === true ? stijl.inkSoft : stijl.paper
  return element('circle', { cx: vlak.x(x), cy: vlak.y(y), r: 3.5, fill, stroke: stijl.inkSoft, 'stroke-width': 1.25 })
}

function drawEigen({ naam, x, y }: ScatterPunt, input: ScatterInput & { isNamed: boolean }, vlak: Vlak, sizes: Maatvoering): string {
  const place = { x: vlak.x(x), y: vlak.y(y) }
  const symbol = drawSymbol('eigen', { ...place, schatting: input.schatting === true }, sizes.stijl)
  if (!input.isNamed) return symbol
  const half = textWidth(naam, sizes.font, true) / 2
  const middle = Math.max(vlak.left + half, Math.min(sizes.width - half, place.x))
  const above = place.y - 14 > vlak.top + 6 ? place.y - 13 : place.y + 24
  const text = drawText(naam, { x: middle, y: above, anchor: 'middle', bold: true, halo: true }, sizes.stijl)
  return symbol + text
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
