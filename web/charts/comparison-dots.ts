import { drawChart, sizesOf, type ChartOptions, type Namen } from './chart.ts'
import { columnHeads } from './columns.ts'
import { groupRows, writeRow, type ComparisonRow, type Groep } from './comparison-rows.ts'
import { drawRow, layOutRows, signWidth, type RowLayout } from './comparison-layout.ts'
import { decimalsOf, formatWaarde, isPresent, scaleFromZero, type Schaal } from './numbers.ts'
import { drawStretches, placeOn } from './marks.ts'
import { listRollen } from './symbols.ts'
import { drawText } from './text.ts'
import { wordsIn } from './words.ts'

/** Figures for the comparison: percentages of the same people, so that one scale serves all rows. */
export interface ComparisonDotsInput {
  readonly namen: Namen
  readonly rijen: readonly ComparisonRow[]
  /** Ends of the shared axis. Left out: from zero to a round figure above the largest value. */
  readonly domein?: readonly [number, number]
}

/** Room for the own figure beside the word: bold, with a decimal. */
const ownFigureWidth = 66

/**
 * One line per measure, with the own area, its wijk, the gemeente and the country on a shared axis. Grouped by what is favourable, the
 * most favourable difference first; what is about the same stands apart; a missing own figure stays, with its reason.
 */
export function comparisonDots(input: ComparisonDotsInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const words = wordsIn(options.taal)
  const isSchatting = input.rijen.some(rij => rij.schatting === true)
  const rollen = listRollen(input.namen).map(each => {
    if (each.rol !== 'eigen' || !isSchatting) return each
    return { ...each, naam: `${each.naam} (${words.schatting})`, schatting: true }
  })
  const heads = columnHeads(rollen, sizes, sizes.smal ? 0 : signWidth(sizes, words) + ownFigureWidth)
  const scale = scaleOf(input, sizes.smal ? 2 : 4)
  const groepen = groupRows(input.rijen, words)
  const layout = layOutRows(groepen, rollen, heads, sizes, words)
  const x = placeOn(scale.domain, [layout.left, layout.right])
  const parts = [heads.markup, ...drawMarks(layout, scale, x, sizes.stijl)]
  for (const heading of layout.headings) {
    parts.push(drawText(heading.text, { x: 0, y: heading.y, bold: true, size: sizes.font + 1 }, sizes.stijl))
  }
  for (const row of layout.rows) parts.push(drawRow(row, { layout, kolommen: rollen, sizes, x, taal: options.taal }))
  const marks = { taal: options.taal, decimalen: decimalsOf(scale.ticks), eenheid: '%' } as const
  for (const tick of scale.ticks) {
    const place = { x: x(tick), y: layout.height - 4, size: 12, anchor: 'middle', soft: true } as const
    parts.push(drawText(formatWaarde(tick, marks), place, sizes.stijl))
  }
  return drawChart(options, { height: layout.height, description: describe(groepen, input.namen, options), body: parts.join('') })
}

function scaleOf(input: ComparisonDotsInput, marks: number): Schaal {
  if (input.domein !== undefined) {
    const [low, high] = input.domein
    return { domain: [low, high], ticks: Array.from({ length: marks + 1 }, (_, index) => low + (index / marks) * (high - low)) }
  }
  return scaleFromZero(
    input.rijen.flatMap(rij => [rij.eigen, rij.wijk, rij.gemeente, rij.land, rij.gelijken].filter(isPresent)),
    marks,
  )
}

/** Grid behind the lines, and a bar from the country to the own figure that shows how far apart they are. */
function drawMarks(layout: RowLayout, scale: Schaal, x: (value: number) => number, stijl: { line: string }): string[] {
  const flat = (y: number, from: number, to: number) => ({ x1: x(from), x2: x(to), y1: y, y2: y })
  const grid = layout.grid.flatMap(([y1, y2]) => scale.ticks.map(tick => ({ x1: x(tick), x2: x(tick), y1, y2 })))
  const tracks = layout.rows.flatMap(({ y, rij }) => (isPresent(rij.eigen) ? [flat(y, ...scale.domain)] : []))
  const gaps = layout.rows.flatMap(({ y, rij }) => (isPresent(rij.eigen) && isPresent(rij.land) ? [flat(y, rij.land, rij.eigen)] : []))
  return [
    drawStretches(grid, { stroke: stijl.line }),
    drawStretches(tracks, { stroke: stijl.line }),
    drawStretches(gaps, { stroke: stijl.line, 'stroke-width': 5 }),
  ]
}

function describe(groepen: readonly Groep[], namen: Namen, options: ChartOptions): string {
  return groepen.map(groep => `${groep.naam}. ${groep.rijen.map(rij => writeRow(rij, namen, options.taal)).join(' ')}`).join(' ')
}
