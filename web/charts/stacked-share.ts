import { drawChart, sizesOf, type ChartOptions, type Maatvoering } from './chart.ts'
import { dodge } from './layout.ts'
import { element, writeNumber } from './markup.ts'
import { formatWaarde, isPresent } from './numbers.ts'
import { drawPattern } from './patterns.ts'
import { drawBars, placeOn } from './marks.ts'
import type { Rol } from './style.ts'
import { drawSymbol } from './symbols.ts'
import { drawText, textWidth, wrapText } from './text.ts'
import { wordsIn } from './words.ts'

/** One area with its shares in per cent, in the order of the parts. */
export interface StackedRow {
  readonly rol: Rol
  readonly naam: string
  readonly waarden: readonly (number | null)[]
  /** Why the shares are missing, in words. */
  readonly reden?: string
  readonly schatting?: boolean
}

/** A whole and its parts, for some areas. */
export interface StackedShareInput {
  readonly delen: readonly string[]
  readonly rijen: readonly StackedRow[]
  readonly decimalen?: number
}

interface Piece {
  readonly deel: number
  readonly from: number
  readonly to: number
  readonly text: string
}

const barHeight = 24

/** One bar per area, cut into its parts. Patterns tell the parts apart, also in black and white; colour says whose bar it is. */
export function stackedShare(input: StackedShareInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const write = (value: number, rij: StackedRow) => {
    return formatWaarde(value, { taal: options.taal, decimalen: rij.schatting === true ? 0 : (input.decimalen ?? 0), eenheid: '%' })
  }
  const rijen = input.rijen.map(rij => ({ rij, pieces: cutPieces(rij, value => write(value, rij)) }))
  const key = drawPartKey(input.delen, options, sizes)
  const end = Math.max(100, ...rijen.map(({ pieces }) => pieces.at(-1)?.to ?? 0))
  const rowTop = (index: number) => key.height + 30 + index * 78
  const x = placeOn([0, end], [1, sizes.width - 1])
  const bars = rijen.flatMap(({ rij, pieces }, index) =>
    pieces.map(({ deel, from, to }) => {
      const y1 = rowTop(index)
      return { x1: x(from), x2: x(to), y1, y2: y1 + barHeight, fill: `url(#${patternId(options, rij.rol, deel)})` }
    }),
  )
  const rollen = [...new Set(rijen.map(({ rij }) => rij.rol))]
  const patterns = rollen.flatMap(rol => input.delen.map((_, deel) => drawPattern(patternId(options, rol, deel), deel, rol, sizes.stijl)))
  const parts = [element('defs', {}, patterns.join('')), key.markup, drawBars(bars, { stroke: sizes.stijl.ink })]
  for (const [index, { rij, pieces }] of rijen.entries()) {
    parts.push(drawArea(rij, rowTop(index), sizes, options))
    parts.push(drawShares(pieces, { y: rowTop(index) + barHeight, x, bold: rij.rol === 'eigen' }, sizes))
    if (pieces.length > 0) continue
    const [reden = ''] = wrapText(rij.reden ?? wordsIn(options.taal).geenCijfer, { width: sizes.width, size: sizes.small, lines: 1 })
    parts.push(drawText(reden, { x: 0, y: rowTop(index) + 17, size: sizes.small, soft: true }, sizes.stijl))
  }
  const height = rowTop(rijen.length) - 32
  return drawChart(options, { height, description: describe(input, write, options), body: parts.join('') })
}

/** Shares one after the other. Negative and missing shares take no room; with nothing known there are no pieces. */
function cutPieces(rij: StackedRow, write: (value: number) => string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const [deel, waarde] of rij.waarden.entries()) {
    if (!isPresent(waarde) || waarde <= 0 || waarde > 1e6) continue
    pieces.push({ deel, from, to: from + waarde, text: write(waarde) })
    from += waarde
  }
  return pieces
}

function patternId(options: ChartOptions, rol: Rol | 'deel', deel: number): string {
  return `${options.id}-${rol}-${deel}`
}

function drawArea(rij: StackedRow, top: number, sizes: Maatvoering, options: ChartOptions): string {
  const naam = rij.schatting === true ? `${rij.naam} (${wordsIn(options.taal).schatting})` : rij.naam
  const [short = ''] = wrapText(naam, { width: sizes.width - 24, size: sizes.font, bold: rij.rol === 'eigen', lines: 1 })
  const symbol = drawSymbol(rij.rol, { x: 8, y: top - 14, schatting: rij.schatting === true }, sizes.stijl)
  return symbol + drawText(short, { x: 22, y: top - 9, bold: rij.rol === 'eigen' }, sizes.stijl)
}

/** The figures below a bar, each under its piece, moved apart where pieces are narrow and tied to them by a line. */
function drawShares(pieces: readonly Piece[], at: { y: number; x: (value: number) => number; bold: boolean }, sizes: Maatvoering): string {
  const centres = pieces.map(({ from, to }) => (at.x(from) + at.x(to)) / 2)
  const widths = pieces.map(({ text }) => textWidth(text, sizes.small, at.bold))
  const middles = dodge(
    centres.map((centre, index) => ({ at: centre, size: widths[index] ?? 0 })),
    6,
    [0, sizes.width],
  )
  return pieces
    .map(({ text }, index) => {
      const [centre = 0, middle = 0] = [centres[index], middles[index]]
      const d = `M${writeNumber(centre)},${writeNumber(at.y)}V${writeNumber(at.y + 4)}L${writeNumber(middle)},${writeNumber(at.y + 8)}`
      const tie = element('path', { d, fill: 'none', stroke: sizes.stijl.inkSoft, 'stroke-width': 0.75 })
      return tie + drawText(text, { x: middle, y: at.y + 20, size: sizes.small, anchor: 'middle', bold: at.bold }, sizes.stijl)
    })
    .join('')
}

/** What each pattern stands for, in ink: it holds for every area. */
function drawPartKey(delen: readonly string[], options: ChartOptions, sizes: Maatvoering): { markup: string; height: number } {
  let [x, line] = [0, 0]
  let markup = delen
    .map((_, deel) => drawPattern(patternId(options, 'deel', deel), deel, 'land', { ...sizes.stijl, land: sizes.stijl.ink }))
    .join('')
  markup = element('defs', {}, markup)
  for (const [deel, naam] of delen.entries()) {
    const [short = ''] = wrapText(naam, { width: sizes.width - 28, size: sizes.small, lines: 1 })
    const width = 28 + textWidth(short, sizes.small)
    if (x > 0 && x + width > sizes.width) [x, line] = [0, line + 1]
    const y = line * 22
    const fill = `url(#${patternId(options, 'deel', deel)})`
    markup += element('rect', { x: x + 0.5, y: y + 4, width: 20, height: 13, fill, stroke: sizes.stijl.ink })
    markup += drawText(short, { x: x + 28, y: y + 15, size: sizes.small }, sizes.stijl)
    x += width + 18
  }
  return { markup, height: delen.length === 0 ? 0 : (line + 1) * 22 }
}

function describe(input: StackedShareInput, write: (value: number, rij: StackedRow) => string, options: ChartOptions): string {
  const words = wordsIn(options.taal)
  const sentences = input.rijen.map(rij => {
    const shares = input.delen.map((deel, index) => {
      const waarde = rij.waarden[index]
      return `${deel} ${isPresent(waarde) ? write(waarde, rij) : (rij.reden ?? words.geenCijfer)}`
    })
    return `${rij.naam}${rij.schatting === true ? ` (${words.schatting})` : ''}: ${shares.join(', ')}.`
  })
  return sentences.join(' ')
}
