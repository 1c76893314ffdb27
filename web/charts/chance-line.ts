import { drawChart, sizesOf, type ChartOptions } from './chart.ts'
import { drawLine, drawStretches, placeOn } from './marks.ts'
import { element } from './markup.ts'
import { drawText, wrapText } from './text.ts'

/** A chance at each of some amounts. */
export interface ChanceLineInput {
  readonly punten: readonly { readonly bedrag: number; readonly kans: number; readonly tekst: string }[]
  /** What lies along the foot. */
  readonly langs: string
  readonly schrijfKans: (kans: number) => string
}

const [tall, top] = [170, 16]

/** A line from chance to chance, between never and always. */
export function chanceLine({ punten, langs, schrijfKans }: ChanceLineInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { stijl, width, small } = sizes
  const x = placeOn([punten[0]?.bedrag ?? 0, punten.at(-1)?.bedrag ?? 1], [52, width - 12])
  const y = placeOn([0, 1], [top + tall, top])
  const places = punten.map(({ bedrag, kans }) => ({ x: x(bedrag), y: y(kans) }))
  const foot = wrapText(langs, { width: width - 4, size: small, lines: 2 })
  const every = sizes.smal ? 4 : 2
  const parts = [
    drawStretches(
      [0, 0.5, 1].map(kans => ({ x1: 52, x2: width - 12, y1: y(kans), y2: y(kans) })),
      { stroke: stijl.line },
    ),
    ...[0, 0.5, 1].map(kans => drawText(schrijfKans(kans), { x: 46, y: y(kans) + 5, anchor: 'end', size: small, soft: true }, stijl)),
    drawLine(places, { stroke: stijl.own, 'stroke-width': 2.5 }),
    ...places.map(place => element('circle', { cx: place.x, cy: place.y, r: 3.5, fill: stijl.own })),
    ...punten.flatMap(({ bedrag, tekst }, plek) =>
      plek % every === 0
        ? [drawText(tekst, { x: Math.min(x(bedrag), width - 24), y: top + tall + 20, anchor: 'middle', size: small, soft: true }, stijl)]
        : [],
    ),
    ...foot.map((line, index) => drawText(line, { x: 0, y: top + tall + 42 + index * 18, size: small }, stijl)),
  ]
  const description = punten.map(({ kans, tekst }) => `${tekst}: ${schrijfKans(kans)}.`).join(' ')
  return drawChart(options, { height: top + tall + 32 + foot.length * 18, description: `${langs}. ${description}`, body: parts.join('') })
}
