import { drawBeside, drawBesideSample } from './beside-lines.ts'
import type { BesideLine } from './beside-lines.ts'
import { drawChart, sizesOf, type ChartOptions, type Maatvoering } from './chart.ts'
import { drawBars, drawLine, drawStretches, placeOn } from './marks.ts'
import { element } from './markup.ts'
import { decimalsOf, formatWaarde, scaleAround, type Schaal } from './numbers.ts'
import { drawText, textWidth } from './text.ts'
import { drawPeriodes, type Frame } from './trend-labels.ts'

/** A figure of one period. `x` places it in time, in years. */
export interface ControlPunt {
  readonly periode: string
  readonly x: number
  readonly waarde: number
  /** Whether a rule says that it shows a change. */
  readonly isTeken: boolean
}

/** The limits of ordinary variation of a stretch, from one index up to another (not included). */
export interface ControlStuk {
  readonly van: number
  readonly tot: number
  readonly gemiddelde: number
  readonly onder: number
  readonly boven: number
}

export interface ControlChartInput {
  readonly punten: readonly ControlPunt[]
  /** Empty for a series that is too short for limits. */
  readonly stukken: readonly ControlStuk[]
  readonly doel: number | null
  /** The value of the baseline. */
  readonly nul: number | null
  /** What stands beside it, a value for each of the points. */
  readonly naast: readonly BesideLine[]
  /** What happened, by the number under which it is told beside the chart. */
  readonly aantekeningen: readonly { readonly x: number; readonly nummer: number }[]
  readonly eenheid: string
  readonly decimalen: number
  readonly woorden: Readonly<Record<'gewoon' | 'gemiddelde' | 'doel' | 'nulmeting' | 'teken', string>>
}

/** One figure through time, with what is ordinary variation, where it should go, where it began, and which points show a change. It judges nothing itself. */
export function controlChart(input: ControlChartInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const key = drawNames(input, sizes)
  const scale = scaleAround([
    ...input.punten.map(({ waarde }) => waarde),
    ...input.stukken.flatMap(({ onder, boven }) => [onder, boven]),
    ...(input.doel === null ? [] : [input.doel]),
    ...input.naast.flatMap(({ waarden }) => waarden.flatMap(waarde => waarde ?? [])),
  ])
  const write = (value: number) =>
    formatWaarde(value, { taal: options.taal, decimalen: input.decimalen, eenheid: input.eenheid === '%' ? '%' : '' })
  const ticks = scale.ticks.map(tick => ({
    tick,
    text: formatWaarde(tick, { taal: options.taal, decimalen: decimalsOf(scale.ticks), eenheid: input.eenheid === '%' ? '%' : '' }),
  }))
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, 12))) + 10
  const top = key.height + 14
  const frame: Frame = { left, right: sizes.width - 34, top, bottom: top + (sizes.smal ? 170 : 200), width: sizes.width }
  const plot = placeAll(input, scale, frame)
  const body = [
    key.markup,
    drawStretches(
      ticks.map(({ tick }) => ({ x1: frame.left, x2: frame.right, y1: plot.y(tick), y2: plot.y(tick) })),
      { stroke: sizes.stijl.line },
    ),
    drawLimits(input, plot, sizes),
    drawAims(input, plot, frame, sizes),
    drawBeside(input.naast, { x: index => plot.x(input.punten[index]?.x ?? 0), y: plot.y }, sizes),
    drawPunten(input, plot, write, sizes),
    drawNotes(input, plot, frame, sizes),
    ticks
      .map(({ tick, text }) => drawText(text, { x: frame.left - 8, y: plot.y(tick) + 4, size: 12, anchor: 'end', soft: true }, sizes.stijl))
      .join(''),
    drawPeriodes([{ rol: 'eigen', naam: '', punten: input.punten }], { frame, x: plot.x, geenCijfer: '' }, sizes),
  ].join('')
  return drawChart(options, { height: frame.bottom + 24, description: describe(input, write), body })
}

interface Plot {
  readonly x: (moment: number) => number
  readonly y: (value: number) => number
}

function placeAll({ punten }: ControlChartInput, scale: Schaal, frame: Frame): Plot {
  const moments = punten.map(({ x }) => x)
  const [first, last] = moments.length === 0 ? [0, 0] : [Math.min(...moments), Math.max(...moments)]
  const span: [number, number] = first === last ? [first - 1, last + 1] : [first, last]
  return { x: placeOn(span, [frame.left + 10, frame.right - 8]), y: placeOn(scale.domain, [frame.bottom - 6, frame.top + 6]) }
}

/** The band in which figures go up and down by themselves, and the mean in it. */
function drawLimits({ punten, stukken }: ControlChartInput, { x, y }: Plot, { stijl }: Maatvoering): string {
  const bars = stukken.map(({ van, tot, onder, boven }) => ({
    x1: x(punten[van]?.x ?? 0),
    x2: x(punten[tot - 1]?.x ?? 0),
    y1: y(onder),
    y2: y(boven),
  }))
  const edges = bars.flatMap(({ x1, x2, y1, y2 }) => [y1, y2].map(at => ({ x1, x2, y1: at, y2: at })))
  const means = stukken.map(({ gemiddelde }, index) => {
    const { x1 = 0, x2 = 0 } = bars[index] ?? {}
    return { x1, x2, y1: y(gemiddelde), y2: y(gemiddelde) }
  })
  return (
    drawBars(bars, { fill: stijl.own, 'fill-opacity': 0.1 }) +
    drawStretches(edges, { stroke: stijl.inkSoft, 'stroke-dasharray': '2 4' }) +
    drawStretches(means, { stroke: stijl.inkSoft, 'stroke-width': 1.5 })
  )
}

/** Where it began and where it should go, from one side to the other. */
function drawAims({ doel, nul }: ControlChartInput, { y }: Plot, frame: Frame, { stijl }: Maatvoering): string {
  const across = (value: number) => [{ x1: frame.left, x2: frame.right, y1: y(value), y2: y(value) }]
  return (
    (nul === null
      ? ''
      : drawStretches(across(nul), { stroke: stijl.inkSoft, 'stroke-width': 1.5, 'stroke-dasharray': '1 5', 'stroke-linecap': 'round' })) +
    (doel === null ? '' : drawStretches(across(doel), { stroke: stijl.ink, 'stroke-width': 2, 'stroke-dasharray': '9 5' }))
  )
}

function drawPunten({ punten }: ControlChartInput, { x, y }: Plot, write: (value: number) => string, sizes: Maatvoering): string {
  const { stijl, small } = sizes
  const line = drawLine(
    punten.map(punt => ({ x: x(punt.x), y: y(punt.waarde) })),
    { stroke: stijl.own, 'stroke-width': 2 },
  )
  const marks = punten.map(punt => drawPunt({ x: x(punt.x), y: y(punt.waarde) }, punt.isTeken, sizes))
  const last = punten.at(-1)
  const label =
    last === undefined
      ? ''
      : drawText(write(last.waarde), { x: x(last.x), y: y(last.waarde) - 13, size: small, anchor: 'end', bold: true, halo: true }, stijl)
  return (punten.length > 1 ? line : '') + marks.join('') + label
}

/** A dot, or for a sign of change a diamond: not by colour alone. */
function drawPunt({ x, y }: { readonly x: number; readonly y: number }, isTeken: boolean, { stijl }: Maatvoering): string {
  if (!isTeken) return element('circle', { cx: x, cy: y, r: 3.5, fill: stijl.own })
  const path = `M${Math.round(x * 10) / 10} ${Math.round((y - 7) * 10) / 10}l7 7-7 7-7-7z`
  return element('path', { class: 'bw-teken', d: path, fill: stijl.paper, stroke: stijl.own, 'stroke-width': 2.5 })
}

/** Small numbers along the time axis, told beside the chart. */
function drawNotes({ aantekeningen, punten }: ControlChartInput, { x }: Plot, frame: Frame, { stijl }: Maatvoering): string {
  const moments = punten.map(punt => punt.x)
  const inside = aantekeningen.filter(note => moments.length > 1 && note.x >= Math.min(...moments) && note.x <= Math.max(...moments))
  const uprights = inside.map(note => ({ x1: x(note.x), x2: x(note.x), y1: frame.top, y2: frame.bottom }))
  return (
    drawStretches(uprights, { stroke: stijl.inkSoft, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' }) +
    inside
      .map(note => drawText(String(note.nummer), { x: x(note.x), y: frame.top - 2, size: 12, anchor: 'middle', bold: true }, stijl))
      .join('')
  )
}

/** What each line and mark is, only of those that are there. */
function drawNames(input: ControlChartInput, sizes: Maatvoering): { markup: string; height: number } {
  const { stijl, small } = sizes
  const { woorden, stukken, doel, nul, punten, naast } = input
  const at = (x: number, y: number) => [{ x1: x, x2: x + 22, y1: y, y2: y }]
  const items = [
    ...(stukken.length > 0
      ? [
          {
            naam: woorden.gewoon,
            draw: (x: number, y: number) =>
              drawBars([{ x1: x, x2: x + 22, y1: y - 6, y2: y + 6 }], {
                fill: stijl.own,
                'fill-opacity': 0.1,
                stroke: stijl.inkSoft,
                'stroke-dasharray': '2 4',
              }),
          },
          {
            naam: woorden.gemiddelde,
            draw: (x: number, y: number) => drawStretches(at(x, y), { stroke: stijl.inkSoft, 'stroke-width': 1.5 }),
          },
        ]
      : []),
    ...(doel === null
      ? []
      : [
          {
            naam: woorden.doel,
            draw: (x: number, y: number) => drawStretches(at(x, y), { stroke: stijl.ink, 'stroke-width': 2, 'stroke-dasharray': '9 5' }),
          },
        ]),
    ...(nul === null
      ? []
      : [
          {
            naam: woorden.nulmeting,
            draw: (x: number, y: number) =>
              drawStretches(at(x, y), { stroke: stijl.inkSoft, 'stroke-width': 1.5, 'stroke-dasharray': '1 5', 'stroke-linecap': 'round' }),
          },
        ]),
    ...naast.map(({ rol, naam }) => ({ naam, draw: (x: number, y: number) => drawBesideSample(rol, { x, y }, sizes) })),
    ...(punten.some(({ isTeken }) => isTeken)
      ? [{ naam: woorden.teken, draw: (x: number, y: number) => drawPunt({ x: x + 11, y }, true, sizes) }]
      : []),
  ]
  let [x, line, markup] = [0, 0, '']
  for (const { naam, draw } of items) {
    const width = 28 + textWidth(naam, small)
    if (x > 0 && x + width > sizes.width) [x, line] = [0, line + 1]
    const middle = line * 22 + 11
    markup += draw(x, middle) + drawText(naam, { x: x + 28, y: middle + 4.5, size: small }, stijl)
    x += width + 16
  }
  return { markup, height: items.length === 0 ? 0 : (line + 1) * 22 }
}

function describe({ punten, stukken, doel, nul, naast, eenheid, woorden }: ControlChartInput, write: (value: number) => string): string {
  const unit = eenheid === '%' || eenheid === '' ? '' : ` ${eenheid}`
  const last = stukken.at(-1)
  return [
    ...punten.map(({ periode, waarde, isTeken }) => `${periode}: ${write(waarde)}${unit}${isTeken ? ` (${woorden.teken})` : ''}.`),
    ...(last === undefined
      ? []
      : [`${woorden.gemiddelde}: ${write(last.gemiddelde)}. ${woorden.gewoon}: ${write(last.onder)} – ${write(last.boven)}.`]),
    ...(doel === null ? [] : [`${woorden.doel}: ${write(doel)}.`]),
    ...(nul === null ? [] : [`${woorden.nulmeting}: ${write(nul)}.`]),
    ...naast.map(({ naam, waarden }) => {
      const told = waarden.flatMap((waarde, index) => (waarde === null ? [] : [`${punten[index]?.periode ?? ''}: ${write(waarde)}`]))
      return `${naam}. ${told.join('. ')}.`
    }),
  ].join(' ')
}
