import { drawChart, sizesOf, type ChartOptions } from './chart.ts'
import { drawBars, drawStretches, placeOn } from './marks.ts'
import { drawText } from './text.ts'

/** What several parties gain (above zero) or pay (below) per year; null where it is not known. */
export interface YearRowsInput {
  readonly jaren: readonly number[]
  readonly rijen: readonly { readonly naam: string; readonly waarden: readonly (number | null)[]; readonly tekst: string }[]
}

/** As high as the widest range of the rows is drawn, and the least that a row takes. */
const [tall, least] = [64, 12]

/** A row of small columns per party, all on one scale: filled above the line, hollow below it, with what it comes to beside its name. */
export function yearRows({ jaren, rijen }: YearRowsInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { stijl, width, small } = sizes
  const ranges = rijen.map(({ waarden }) => [Math.min(0, ...knownOf(waarden)), Math.max(0, ...knownOf(waarden))] as const)
  const perPixel = Math.max(1, ...ranges.map(([low, high]) => high - low)) / tall
  const x = placeOn([0, jaren.length], [0, width])
  const parts: string[] = []
  let top = 16
  rijen.forEach(({ naam, waarden, tekst }, index) => {
    const [low, high] = ranges[index] ?? [0, 0]
    const zero = top + 8 + Math.max(waarden.includes(null) ? 16 : 2, high / perPixel)
    const columns = waarden.map((waarde, plek) => ({
      waarde,
      x1: x(plek) + 2,
      x2: x(plek + 1) - 2,
      y1: zero,
      y2: zero - (waarde ?? 0) / perPixel,
    }))
    parts.push(
      drawText(naam, { x: 0, y: top, bold: true }, stijl),
      drawText(tekst, { x: width, y: top, anchor: 'end', size: small }, stijl),
      drawBars(
        columns.filter(({ waarde }) => (waarde ?? 0) > 0),
        { fill: stijl.own },
      ),
      drawBars(
        columns.filter(({ waarde }) => (waarde ?? 0) < 0),
        { fill: stijl.paper, stroke: stijl.ink, 'stroke-width': 1.5 },
      ),
      drawStretches([{ x1: 0, x2: width, y1: zero, y2: zero }], { stroke: stijl.inkSoft }),
      ...columns
        .filter(({ waarde }) => waarde === null)
        .map(({ x1, x2 }) => drawText('?', { x: (x1 + x2) / 2, y: zero - 4, anchor: 'middle', size: small, soft: true }, stijl)),
    )
    top = zero + Math.max(least, -low / perPixel) + 30
  })
  const foot = top - 8
  const marks = jaren.flatMap((jaar, plek) => (jaar % (sizes.smal ? 6 : 3) === 1 ? [{ jaar, at: (x(plek) + x(plek + 1)) / 2 }] : []))
  parts.push(
    ...marks.map(({ jaar, at }) =>
      drawText(String(jaar), { x: Math.min(width - 18, Math.max(18, at)), y: foot, anchor: 'middle', size: small, soft: true }, stijl),
    ),
  )
  const description = rijen.map(({ naam, tekst }) => `${naam}: ${tekst}.`).join(' ')
  return drawChart(options, { height: foot + 8, description, body: parts.join('') })
}

function knownOf(waarden: readonly (number | null)[]): readonly number[] {
  return waarden.filter(each => each !== null)
}
