import { drawChart, sizesOf, type ChartOptions } from './chart.ts'
import { drawStretches, placeOn } from './marks.ts'
import { element } from './markup.ts'
import { formatWaarde } from './numbers.ts'
import { drawText, wrapText } from './text.ts'

export interface LovePlotInput {
  /** How far two groups lie apart in a feature, in standard deviations, before and after choosing. */
  readonly rijen: readonly { readonly naam: string; readonly voor: number; readonly na: number }[]
  readonly woorden: Readonly<Record<'voor' | 'na' | 'langs', string>>
}

/** Below this the groups are alike enough. */
const goed = 0.1

/** How alike two groups are before (hollow) and after (filled). Within the pale band is good. */
export function lovePlot({ rijen, woorden }: LovePlotInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { smal, width, small, stijl } = sizes
  const [left, right] = smal ? [14, width - 14] : [290, width - 20]
  const top = 40
  const high = smal ? 52 : 34
  const bottom = top + rijen.length * high
  const widest = Math.max(0.5, ...rijen.flatMap(({ voor, na }) => [Math.abs(voor), Math.abs(na)]))
  const x = placeOn([-widest, widest], [left, right])
  const write = (value: number) => formatWaarde(value, { taal: options.taal, decimalen: 2 }).replace('-', '−')
  const key = [
    { naam: woorden.voor, isNa: false, at: 10 },
    { naam: woorden.na, isNa: true, at: smal ? 150 : 200 },
  ]
  const dot = (cx: number, cy: number, isNa: boolean) =>
    element('circle', { cx, cy, r: 5.5, stroke: stijl.own, 'stroke-width': 2.5, fill: isNa ? stijl.own : stijl.paper })
  const body = [
    ...key.map(({ naam, isNa, at }) => dot(at, 12, isNa) + drawText(naam, { x: at + 12, y: 16.5, size: small }, stijl)),
    element('rect', {
      x: x(-goed),
      y: top - 8,
      width: x(goed) - x(-goed),
      height: bottom - top + 8,
      fill: stijl.own,
      'fill-opacity': 0.12,
    }),
    drawStretches([{ x1: x(0), x2: x(0), y1: top - 8, y2: bottom }], { stroke: stijl.ink, 'stroke-width': 1.5 }),
    ...rijen.map(({ naam, voor, na }, index) => {
      const y = top + index * high + (smal ? 34 : high / 2)
      const [line = ''] = wrapText(naam, { width: smal ? width - 20 : left - 20, size: small, lines: 1 })
      return (
        drawText(line, smal ? { x: 4, y: y - 16, size: small } : { x: left - 14, y: y + 5, size: small, anchor: 'end' }, stijl) +
        drawStretches([{ x1: x(voor), x2: x(na), y1: y, y2: y }], { stroke: stijl.inkSoft }) +
        dot(x(voor), y, false) +
        dot(x(na), y, true)
      )
    }),
    ...[-widest, 0, widest].map((at, index) =>
      drawText(
        write(Math.round(at * 100) / 100),
        { x: x(at), y: bottom + 20, size: 12, anchor: index === 0 ? 'start' : index === 1 ? 'middle' : 'end', soft: true },
        stijl,
      ),
    ),
    drawText(woorden.langs, { x: (left + right) / 2, y: bottom + 42, size: small, anchor: 'middle', soft: true }, stijl),
  ].join('')
  const description = rijen.map(({ naam, voor, na }) => `${naam}: ${woorden.voor} ${write(voor)}, ${woorden.na} ${write(na)}.`).join(' ')
  return drawChart(options, { height: bottom + 52, description, body })
}
