import { drawChart, sizesOf, type ChartOptions, type Maatvoering } from './chart.ts'
import { dodge } from './layout.ts'
import { drawLine, drawStretches, placeOn } from './marks.ts'
import { element, writeNumber } from './markup.ts'
import { formatWaarde, isPresent, scaleAround } from './numbers.ts'
import { drawSymbol } from './symbols.ts'
import { drawText, textWidth, wrapText } from './text.ts'

const soorten = ['gestart', 'zonder', 'vergelijking', 'afspraak', 'landelijk'] as const
type Soort = (typeof soorten)[number]

/** A year, with 100 in the year in which all lines start together. */
export interface EffectJaar extends Readonly<Record<Soort, number | null>> {
  readonly jaar: number
}

export interface EffectLinesInput {
  readonly jaren: readonly EffectJaar[]
  readonly eersteStart: number
  readonly woorden: Readonly<Record<Soort | 'start', string>>
}

interface Lijn {
  readonly soort: Soort
  readonly naam: string
  readonly punten: readonly { readonly jaar: number; readonly waarde: number; readonly x: number; readonly y: number }[]
}

/** How buurten went on that started, how they would have without, who never started, what was agreed and the country: all from 100. It judges nothing itself. */
export function effectLines({ jaren, eersteStart, woorden }: EffectLinesInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { smal, width, small, stijl } = sizes
  const names = smal ? drawNames(woorden, jaren, sizes) : { markup: '', height: 0 }
  const margin = smal ? 16 : 196
  const [left, right, top] = [38, width - margin, names.height + 26]
  const bottom = top + (smal ? 200 : 260)
  const scale = scaleAround(jaren.flatMap(each => soorten.flatMap(soort => (isPresent(each[soort]) ? [each[soort]] : []))))
  const x = placeOn([jaren[0]?.jaar ?? 0, jaren.at(-1)?.jaar ?? 1], [left + 8, right - 8])
  const y = placeOn(scale.domain, [bottom, top])
  const write = (value: number) => formatWaarde(value, { taal: options.taal, decimalen: 0 })
  const lijnen = soorten.map((soort): Lijn => ({
    soort,
    naam: woorden[soort],
    punten: jaren.flatMap(each => {
      const waarde = each[soort]
      return isPresent(waarde) ? [{ jaar: each.jaar, waarde, x: x(each.jaar), y: y(waarde) }] : []
    }),
  }))
  const start = x(eersteStart - 0.5)
  const body = [
    drawStretches(
      scale.ticks.map(tick => ({ x1: left, x2: right, y1: y(tick), y2: y(tick) })),
      { stroke: stijl.line },
    ),
    drawGap(lijnen, eersteStart - 1, sizes),
    drawStretches([{ x1: start, x2: start, y1: top - 8, y2: bottom }], { stroke: stijl.inkSoft, 'stroke-dasharray': '2 4' }),
    drawText(woorden.start, { x: start, y: top - 13, size: 12, anchor: 'middle', soft: true }, stijl),
    ...lijnen.toReversed().map(lijn => drawOne(lijn, sizes)),
    ...scale.ticks.map(tick => drawText(write(tick), { x: left - 6, y: y(tick) + 4, size: 12, anchor: 'end', soft: true }, stijl)),
    ...jaren.flatMap(({ jaar }, at) =>
      (jaren.length - 1 - at) % (smal ? 3 : 1) === 0
        ? [drawText(String(jaar), { x: x(jaar), y: bottom + 20, size: small, anchor: 'middle' }, stijl)]
        : [],
    ),
    smal ? names.markup : drawEndNames(lijnen, { from: right, top, bottom, write }, sizes),
  ].join('')
  const description = lijnen
    .filter(({ punten }) => punten.length > 0)
    .map(({ naam, punten }) => `${naam}: ${punten.map(({ jaar, waarde }) => `${jaar} ${write(waarde)}`).join(', ')}.`)
    .join(' ')
  return drawChart(options, { height: bottom + 30, description, body })
}

/** The difference that it is about: between what was and what would have been. */
function drawGap(lijnen: readonly Lijn[], from: number, { stijl }: Maatvoering): string {
  const side = (soort: Soort) => (lijnen.find(lijn => lijn.soort === soort)?.punten ?? []).filter(({ jaar }) => jaar >= from)
  const round = [...side('gestart'), ...side('zonder').toReversed()]
  if (round.length < 4) return ''
  const path = round.map((punt, at) => `${at === 0 ? 'M' : 'L'}${writeNumber(punt.x)} ${writeNumber(punt.y)}`).join('')
  return element('path', { d: `${path}Z`, fill: stijl.own, 'fill-opacity': 0.12 })
}

function drawOne({ soort, punten }: Lijn, sizes: Maatvoering): string {
  if (punten.length === 0) return ''
  const marks = soort === 'gestart' || soort === 'vergelijking' ? punten.map(punt => drawMark(soort, punt, sizes)).join('') : ''
  return drawLine(punten, lookOf(soort, sizes)) + marks
}

function lookOf(soort: Soort, { stijl }: Maatvoering) {
  switch (soort) {
    case 'gestart':
      return { stroke: stijl.own, 'stroke-width': 3 }
    case 'zonder':
      return { stroke: stijl.own, 'stroke-width': 2.5, 'stroke-dasharray': '2 6' }
    case 'vergelijking':
      return { stroke: stijl.peers, 'stroke-width': 1.75 }
    case 'afspraak':
      return { stroke: stijl.ink, 'stroke-width': 1.75, 'stroke-dasharray': '10 6' }
    case 'landelijk':
      return { stroke: stijl.land, 'stroke-width': 1.75, 'stroke-dasharray': '6 4' }
  }
}

function drawMark(soort: 'gestart' | 'vergelijking', { x, y }: { readonly x: number; readonly y: number }, { stijl }: Maatvoering): string {
  return soort === 'gestart' ? element('circle', { cx: x, cy: y, r: 4, fill: stijl.own }) : drawSymbol('gelijken', { x, y }, stijl)
}

interface Edge {
  readonly from: number
  readonly top: number
  readonly bottom: number
  readonly write: (value: number) => string
}

/** Each line by its name, beside its end. */
function drawEndNames(lijnen: readonly Lijn[], { from, top, bottom, write }: Edge, sizes: Maatvoering): string {
  const { stijl, width, small } = sizes
  const ends = lijnen
    .flatMap(lijn => {
      const last = lijn.punten.at(-1)
      return last === undefined
        ? []
        : [{ lijn, last, lines: wrapText(`${lijn.naam}: ${write(last.waarde)}`, { width: width - from - 16, size: small, lines: 3 }) }]
    })
    .toSorted((a, b) => a.last.y - b.last.y)
  const middles = dodge(
    ends.map(({ last, lines }) => ({ at: last.y, size: lines.length * 16 })),
    6,
    [top - 20, bottom + 24],
  )
  return ends
    .map(({ lijn, last, lines }, index) => {
      const middle = middles[index]!
      return (
        drawStretches([{ x1: last.x + 7, x2: from + 8, y1: last.y, y2: middle }], { stroke: stijl.line }) +
        lines
          .map((line, at) =>
            drawText(
              line,
              { x: from + 12, y: middle + 5 + (at - (lines.length - 1) / 2) * 16, size: small, bold: lijn.soort === 'gestart' },
              stijl,
            ),
          )
          .join('')
      )
    })
    .join('')
}

/** On a phone: what each line is, above the picture. */
function drawNames(
  woorden: EffectLinesInput['woorden'],
  jaren: readonly EffectJaar[],
  sizes: Maatvoering,
): { markup: string; height: number } {
  const there = soorten.filter(soort => jaren.some(each => each[soort] !== null))
  const markup = there.map((soort, at) => {
    const y = at * 22 + 11
    const mark = soort === 'gestart' || soort === 'vergelijking' ? drawMark(soort, { x: 16, y }, sizes) : ''
    const line = drawLine(
      [
        { x: 2, y },
        { x: 30, y },
      ],
      lookOf(soort, sizes),
    )
    const text = woorden[soort]
    const size = textWidth(text, sizes.small) > sizes.width - 40 ? 12 : sizes.small
    return line + mark + drawText(text, { x: 38, y: y + 4.5, size }, sizes.stijl)
  })
  return { markup: markup.join(''), height: there.length * 22 + 6 }
}
