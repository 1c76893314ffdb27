import { drawChart, sizesOf, type ChartOptions } from './chart.ts'
import { drawBars, drawStretches, placeOn } from './marks.ts'
import { drawText, wrapText } from './text.ts'

/** How far an outcome swings when one thing goes to its lowest and its highest. */
export interface SwingBarsInput {
  readonly midden: number
  readonly middenTekst: string
  readonly rijen: readonly {
    readonly naam: string
    readonly bijLaag: number
    readonly bijHoog: number
    readonly laagTekst: string
    readonly hoogTekst: string
  }[]
}

/** A bar per thing around the outcome as it is now, the widest first: hollow towards its lowest, filled towards its highest. What each end stands for is written under it. */
export function swingBars({ midden, middenTekst, rijen }: SwingBarsInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { stijl, width, small } = sizes
  const all = [midden, ...rijen.flatMap(({ bijLaag, bijHoog }) => [bijLaag, bijHoog])]
  const x = placeOn([Math.min(...all), Math.max(...all)], [2, width - 2])
  // On a phone both ends do not fit beside each other.
  const [row, second] = sizes.smal ? [80, 54] : [62, 36]
  const parts: string[] = []
  rijen.forEach(({ naam, bijLaag, bijHoog, laagTekst, hoogTekst }, index) => {
    const y1 = 40 + index * row
    const [label = naam] = wrapText(naam, { width: width - 4, size: small, lines: 1 })
    const isTurned = bijLaag > bijHoog
    const [left, right] = isTurned ? [hoogTekst, laagTekst] : [laagTekst, hoogTekst]
    parts.push(
      drawText(label, { x: 0, y: y1, size: small, bold: true, halo: true }, stijl),
      drawBars([{ x1: x(bijLaag), x2: x(midden), y1: y1 + 6, y2: y1 + 20 }], { fill: stijl.paper, stroke: stijl.own, 'stroke-width': 1.5 }),
      drawBars([{ x1: x(midden), x2: x(bijHoog), y1: y1 + 6, y2: y1 + 20 }], { fill: stijl.own }),
      drawText(left, { x: 0, y: y1 + 36, size: small, soft: true, halo: true }, stijl),
      drawText(right, { x: width, y: y1 + second, size: small, anchor: 'end', soft: true, halo: true }, stijl),
    )
  })
  const foot = 40 + rijen.length * row - 14
  parts.unshift(drawStretches([{ x1: x(midden), x2: x(midden), y1: 22, y2: foot }], { stroke: stijl.ink, 'stroke-dasharray': '3 3' }))
  const side = x(midden) > width / 2 ? 'end' : 'start'
  parts.push(drawText(middenTekst, { x: x(midden), y: 14, size: small, anchor: side }, stijl))
  const description = rijen.map(({ naam, laagTekst, hoogTekst }) => `${naam}: ${laagTekst}; ${hoogTekst}.`).join(' ')
  return drawChart(options, { height: foot + 4, description: `${middenTekst}. ${description}`, body: parts.join('') })
}
