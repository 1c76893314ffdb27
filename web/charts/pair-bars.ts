import { drawChart, sizesOf, type ChartOptions } from './chart.ts'
import { drawBars, placeOn } from './marks.ts'
import { drawText } from './text.ts'

/** Two figures about the same thing: as it would be, and as it becomes. */
export interface PairBarsInput {
  readonly rijen: readonly {
    readonly naam: string
    readonly eerst: number
    readonly dan: number
    readonly eerstTekst: string
    readonly danTekst: string
  }[]
  /** What the two bars are called. */
  readonly eerst: string
  readonly dan: string
}

const [bar, row] = [18, 74]

/** A hollow bar for what would be and a filled one for what becomes of it, with the figures at their ends. */
export function pairBars({ rijen, eerst, dan }: PairBarsInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { stijl, width, small } = sizes
  const most = Math.max(1, ...rijen.flatMap(each => [each.eerst, each.dan]))
  const room = sizes.smal ? 178 : 230
  const x = placeOn([0, most], [1, width - room])
  const top = (index: number) => 20 + index * row
  const hollow = rijen.map((each, index) => ({ x1: x(0), x2: x(each.eerst), y1: top(index) + 6, y2: top(index) + 6 + bar }))
  const filled = rijen.map((each, index) => ({ x1: x(0), x2: x(each.dan), y1: top(index) + 8 + bar, y2: top(index) + 8 + 2 * bar }))
  const texts = rijen.flatMap((each, index) => [
    drawText(each.naam, { x: 0, y: top(index), bold: true }, stijl),
    drawText(`${each.eerstTekst} ${eerst}`, { x: x(each.eerst) + 8, y: top(index) + 20, size: small, soft: true }, stijl),
    drawText(`${each.danTekst} ${dan}`, { x: x(each.dan) + 8, y: top(index) + 40, size: small, bold: true }, stijl),
  ])
  const body =
    drawBars(hollow, { fill: stijl.paper, stroke: stijl.land, 'stroke-width': 1.5 }) +
    drawBars(filled, { fill: stijl.own }) +
    texts.join('')
  const description = rijen.map(each => `${each.naam}: ${each.eerstTekst} ${eerst}, ${each.danTekst} ${dan}.`).join(' ')
  return drawChart(options, { height: top(rijen.length) - 18, description, body })
}
