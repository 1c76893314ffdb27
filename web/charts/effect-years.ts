import { drawChart, sizesOf, type ChartOptions, type Maatvoering } from './chart.ts'
import { drawBars, drawStretches, placeOn } from './marks.ts'
import { element } from './markup.ts'
import { formatWaarde, scaleAround } from './numbers.ts'
import { drawText } from './text.ts'

/** The effect so many years after the start, in per cent; below zero it lies before the start. */
export interface EffectSinds {
  readonly sinds: number
  readonly waarde: number
  readonly laag: number | null
  readonly hoog: number | null
  /** A band around all years at once. */
  readonly samen: { readonly laag: number; readonly hoog: number } | null
}

export interface EffectYearsInput {
  readonly jaren: readonly EffectSinds[]
  /** What was agreed, in per cent. */
  readonly afspraak: number
  readonly woorden: Readonly<Record<'afspraak' | 'langs' | 'start' | 'voor' | 'na', string>>
}

/** Effects by year since the start, each with how uncertain it is. Before the start they should lie around zero. It judges nothing itself. */
export function effectYears({ jaren, afspraak, woorden }: EffectYearsInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { smal, width, small, stijl } = sizes
  const [left, right, top] = [48, width - 10, 34]
  const bottom = top + (smal ? 210 : 250)
  const scale = scaleAround([
    0,
    afspraak,
    ...jaren.flatMap(({ waarde, samen, laag, hoog }) => [waarde, samen?.laag ?? laag ?? 0, samen?.hoog ?? hoog ?? 0]),
  ])
  const [first, last] = [jaren[0]?.sinds ?? -1, jaren.at(-1)?.sinds ?? 1]
  const x = placeOn([first, last], [left + 18, right - 18])
  const y = placeOn(scale.domain, [bottom, top])
  const write = (value: number) => formatWaarde(value, { taal: options.taal, decimalen: 0, eenheid: '%' })
  const start = x(-0.5)
  const across = (value: number) => [{ x1: left, x2: right, y1: y(value), y2: y(value) }]
  const body = [
    drawStretches(
      scale.ticks.map(tick => ({ x1: left, x2: right, y1: y(tick), y2: y(tick) })),
      { stroke: stijl.line },
    ),
    drawStretches(across(0), { stroke: stijl.ink, 'stroke-width': 1.5 }),
    drawStretches(across(afspraak), { stroke: stijl.ink, 'stroke-width': 1.75, 'stroke-dasharray': '10 6' }),
    drawText(woorden.afspraak, { x: left + 4, y: y(afspraak) + (afspraak < 0 ? 16 : -8), size: small, halo: true }, stijl),
    drawStretches([{ x1: start, x2: start, y1: top - 6, y2: bottom }], { stroke: stijl.inkSoft, 'stroke-dasharray': '2 4' }),
    drawText(woorden.voor, { x: start - 8, y: top - 14, size: small, anchor: 'end', soft: true }, stijl),
    drawText(woorden.na, { x: start + 8, y: top - 14, size: small, soft: true }, stijl),
    ...jaren.map(own => drawOne(own, { x: x(own.sinds), y }, sizes)),
    ...scale.ticks.map(tick => drawText(write(tick), { x: left - 6, y: y(tick) + 4, size: 12, anchor: 'end', soft: true }, stijl)),
    ...jaren.map(({ sinds }) => drawText(writeSinds(sinds), { x: x(sinds), y: bottom + 20, size: small, anchor: 'middle' }, stijl)),
    drawText(woorden.langs, { x: (left + right) / 2, y: bottom + 42, size: small, anchor: 'middle', soft: true }, stijl),
  ].join('')
  const description = jaren
    .map(
      ({ sinds, waarde, laag, hoog }) =>
        `${writeSinds(sinds)}: ${write(waarde)}${laag === null || hoog === null ? '' : ` (${write(laag)} – ${write(hoog)})`}.`,
    )
    .join(' ')
  return drawChart(options, { height: bottom + 52, description: `${woorden.langs}. ${description}`, body })
}

function writeSinds(sinds: number): string {
  return sinds > 0 ? `+${sinds}` : String(sinds).replace('-', '−')
}

/** A dot with its interval; hollow before the start. The wide, pale bar holds all years at once. */
function drawOne(
  { sinds, waarde, laag, hoog, samen }: EffectSinds,
  { x, y }: { readonly x: number; readonly y: (value: number) => number },
  { stijl }: Maatvoering,
): string {
  const band =
    samen === null
      ? ''
      : drawBars([{ x1: x - 7, x2: x + 7, y1: y(samen.laag), y2: y(samen.hoog) }], { fill: stijl.own, 'fill-opacity': 0.13 })
  const interval =
    laag === null || hoog === null
      ? ''
      : drawStretches([{ x1: x, x2: x, y1: y(laag), y2: y(hoog) }], { stroke: stijl.own, 'stroke-width': 2 })
  const dot = { cx: x, cy: y(waarde), r: 5, stroke: stijl.own, 'stroke-width': 2.5, fill: sinds < 0 ? stijl.paper : stijl.own }
  return band + interval + element('circle', dot)
}
