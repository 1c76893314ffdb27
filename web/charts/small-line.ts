import { drawChart, sizesOf, type ChartOptions } from './chart.ts'
import { drawLine, drawStretches, placeOn } from './marks.ts'
import { element } from './markup.ts'
import { decimalsOf, formatWaarde, scaleAround } from './numbers.ts'
import { drawText, textWidth } from './text.ts'

export interface SmallPunt {
  readonly periode: string
  readonly x: number
  readonly waarde: number
}

/** One of several small charts that share their scales, so that they can be set beside each other. */
export interface SmallLineInput {
  readonly punten: readonly SmallPunt[]
  /** A line to hold it against, drawn thin and dashed. */
  readonly naast: readonly SmallPunt[]
  readonly naastNaam: string
  /** Every figure and every moment of all charts together. */
  readonly samen: readonly SmallPunt[]
  readonly eenheid: string
  readonly decimalen: number
}

const [width, tall, top] = [300, 88, 18]

/** A figure through time as small as it can be read: the line, its latest figure, and where the scale begins and ends. */
export function smallLine(input: SmallLineInput, options: ChartOptions): string {
  const { punten, naast, samen } = input
  const sizes = sizesOf(options)
  const { stijl, small } = sizes
  const { domain, ticks } = scaleAround(
    samen.map(({ waarde }) => waarde),
    2,
  )
  const say = (waarde: number, decimalen: number) =>
    formatWaarde(waarde, { taal: options.taal, decimalen, eenheid: input.eenheid === '%' ? '%' : '' })
  const labels = ticks.map(tick => ({ tick, text: say(tick, decimalsOf(ticks)) }))
  const left = Math.max(...labels.map(({ text }) => textWidth(text, 11))) + 8
  const moments = samen.map(({ x }) => x)
  const x = placeOn([Math.min(...moments), Math.max(...moments)], [left + 6, width - 14])
  const y = placeOn(domain, [top + tall, top])
  const spots = (own: readonly SmallPunt[]) => own.map(punt => ({ x: x(punt.x), y: y(punt.waarde) }))
  const last = punten.at(-1)
  const ends = [samen.toSorted((a, b) => a.x - b.x)[0], samen.toSorted((a, b) => b.x - a.x)[0]]
  const body = [
    drawStretches(
      ticks.map(tick => ({ x1: left, x2: width, y1: y(tick), y2: y(tick) })),
      { stroke: stijl.line },
    ),
    ...labels.map(({ tick, text }) => drawText(text, { x: left - 6, y: y(tick) + 4, size: 11, anchor: 'end', soft: true }, stijl)),
    naast.length > 1 ? drawLine(spots(naast), { stroke: stijl.land, 'stroke-width': 1.5, 'stroke-dasharray': '10 3 2 3' }) : '',
    punten.length > 1 ? drawLine(spots(punten), { stroke: stijl.own, 'stroke-width': 2.25 }) : '',
    last === undefined ? '' : element('circle', { cx: x(last.x), cy: y(last.waarde), r: 4, fill: stijl.own }),
    last === undefined
      ? ''
      : drawText(
          say(last.waarde, input.decimalen),
          { x: x(last.x), y: y(last.waarde) - 9, size: small, anchor: 'end', bold: true, halo: true },
          stijl,
        ),
    ...ends.map((end, index) =>
      end === undefined
        ? ''
        : drawText(
            end.periode,
            { x: index === 0 ? left : width, y: top + tall + 18, size: 11, anchor: index === 0 ? 'start' : 'end', soft: true },
            stijl,
          ),
    ),
  ].join('')
  const tell = (own: readonly SmallPunt[]) => own.map(({ periode, waarde }) => `${periode}: ${say(waarde, input.decimalen)}.`).join(' ')
  const description = naast.length === 0 ? tell(punten) : `${tell(punten)} ${input.naastNaam}. ${tell(naast)}`
  return drawChart(options, { width, height: top + tall + 24, description, body })
}
