import { drawChart, sizesOf, type ChartOptions } from './chart.ts'
import { dodge } from './layout.ts'
import { drawLine, drawStretches, placeOn } from './marks.ts'
import { element } from './markup.ts'
import { formatWaarde, scaleFromZero } from './numbers.ts'
import { drawText } from './text.ts'

export interface PowerLinesInput {
  /** Per number of buurten, the smallest effect that is seen, in per cent, by year. */
  readonly lijnen: readonly { readonly naam: string; readonly punten: readonly { readonly jaar: number; readonly waarde: number }[] }[]
  /** The effect that should be seen, in per cent. */
  readonly gezocht: number
  readonly woorden: Readonly<Record<'langs' | 'gezocht', string>>
}

const streken = [undefined, '9 4', '3 4', '1 5'] as const

/** The smallest effect that can be seen, with more buurten and more years. What lies below the dashed line can show what was agreed. */
export function powerLines({ lijnen, gezocht, woorden }: PowerLinesInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { smal, width, small, stijl } = sizes
  const [left, right, top] = [44, width - (smal ? 96 : 130), 18]
  const bottom = top + (smal ? 190 : 220)
  const jaren = lijnen[0]?.punten.map(({ jaar }) => jaar) ?? []
  const scale = scaleFromZero([gezocht * 1.15, ...lijnen.flatMap(({ punten }) => punten.map(({ waarde }) => waarde))])
  const x = placeOn([jaren[0] ?? 1, jaren.at(-1) ?? 2], [left + 10, right - 6])
  const y = placeOn(scale.domain, [bottom, top])
  const write = (value: number) => formatWaarde(value, { taal: options.taal, decimalen: 0, eenheid: '%' })
  const ends = lijnen.map(({ punten }) => y(punten.at(-1)?.waarde ?? 0))
  const places = dodge(
    ends.map(at => ({ at, size: 17 })),
    2,
    [top, bottom + 14],
  )
  const body = [
    drawStretches(
      scale.ticks.map(tick => ({ x1: left, x2: right, y1: y(tick), y2: y(tick) })),
      { stroke: stijl.line },
    ),
    drawStretches([{ x1: left, x2: right, y1: y(gezocht), y2: y(gezocht) }], {
      stroke: stijl.ink,
      'stroke-width': 1.75,
      'stroke-dasharray': '10 6',
    }),
    drawText(woorden.gezocht, { x: right - 4, y: y(gezocht) - 7, size: small, anchor: 'end', halo: true }, stijl),
    ...lijnen.flatMap(({ naam, punten }, index) => {
      const line = punten.map(({ jaar, waarde }) => ({ x: x(jaar), y: y(waarde) }))
      const dash = streken[index % streken.length]
      return [
        drawLine(line, { stroke: stijl.own, 'stroke-width': 2.5, ...(dash === undefined ? {} : { 'stroke-dasharray': dash }) }),
        ...line.map(place => element('circle', { cx: place.x, cy: place.y, r: 3, fill: stijl.own })),
        drawText(naam, { x: right + 6, y: (places[index] ?? 0) + 5, size: small, bold: index === 0 }, stijl),
      ]
    }),
    ...scale.ticks.map(tick => drawText(write(tick), { x: left - 6, y: y(tick) + 4, size: 12, anchor: 'end', soft: true }, stijl)),
    ...jaren.map(jaar => drawText(String(jaar), { x: x(jaar), y: bottom + 20, size: small, anchor: 'middle' }, stijl)),
    drawText(woorden.langs, { x: (left + right) / 2, y: bottom + 42, size: small, anchor: 'middle', soft: true }, stijl),
  ].join('')
  const description = lijnen
    .map(({ naam, punten }) => `${naam}: ${punten.map(({ jaar, waarde }) => `${jaar} ${write(waarde)}`).join(', ')}.`)
    .join(' ')
  return drawChart(options, { height: bottom + 52, description: `${woorden.langs}. ${description}`, body })
}
