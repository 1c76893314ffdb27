import type { Maatvoering } from './chart.ts'
import { drawColumns, placeColumns, type Heads, type Kolom } from './columns.ts'
import { writeWaarde, type ComparisonRow, type Groep } from './comparison-rows.ts'
import { drawSign, signSize } from './signs.ts'
import { isPresent } from './numbers.ts'
import { drawSymbol } from './symbols.ts'
import { drawText, textWidth, wrapText } from './text.ts'
import { wordsIn, type Woorden } from './words.ts'

/** A row with its place: `y` is the line of its marks, `nameY` the baseline of its name. */
export interface PlacedRow {
  readonly rij: ComparisonRow
  readonly y: number
  readonly nameY: number
  readonly names: readonly string[]
}

/** Where everything of the comparison goes. */
export interface RowLayout {
  readonly rows: readonly PlacedRow[]
  readonly headings: readonly { text: string; y: number }[]
  /** Stretches with grid lines behind them, from top to bottom. */
  readonly grid: readonly (readonly [number, number])[]
  readonly left: number
  readonly right: number
  readonly columns: readonly number[]
  readonly height: number
}

const lineHeight = 17

const signGap = 5

/** Room for the longest word of comparison, with the sign before it. */
export function signWidth(sizes: Maatvoering, words: Woorden): number {
  return signSize + signGap + Math.max(textWidth(words.hoger, sizes.small), textWidth(words.lager, sizes.small))
}

/** On a phone the name stands above its marks, elsewhere to the left. The figures are at the right in both. */
export function layOutRows(
  groepen: readonly Groep[],
  kolommen: readonly Kolom[],
  heads: Heads,
  sizes: Maatvoering,
  words: Woorden,
): RowLayout {
  const columnsLeft = sizes.width - heads.width
  const nameWidth = sizes.smal ? sizes.width - signWidth(sizes, words) - 8 : 168
  const rows: PlacedRow[] = []
  const headings: { text: string; y: number }[] = []
  const grid: [number, number][] = []
  let y = sizes.smal ? heads.height : heads.height - 30
  for (const groep of groepen) {
    y += 26
    headings.push({ text: groep.naam, y })
    y += 12
    const start = y
    for (const rij of groep.rijen) {
      const names = wrapText(rij.naam, { width: nameWidth, size: sizes.font, lines: 2 })
      const row = sizes.smal ? placeBelow(y, names.length) : placeBeside(y, names.length)
      rows.push({ rij, names, y: row.y, nameY: row.nameY })
      if (sizes.smal && isPresent(rij.eigen)) grid.push([row.y - 5, row.y + 5])
      y += row.height
    }
    if (!sizes.smal) grid.push([start, y])
    y += 8
  }
  const left = sizes.smal ? 12 : nameWidth + 16
  const right = sizes.smal ? columnsLeft - 8 : columnsLeft - 8
  const columns = placeColumns(kolommen, heads, sizes)
  return { rows, headings, grid, left, right, columns, height: y + 14 }
}

function placeBelow(top: number, lines: number): { y: number; nameY: number; height: number } {
  return { nameY: top + 14, y: top + lines * lineHeight + 18, height: lines * lineHeight + 41 }
}

function placeBeside(top: number, lines: number): { y: number; nameY: number; height: number } {
  const height = lines === 1 ? 36 : 44
  const y = top + height / 2
  return { nameY: y + 5 - ((lines - 1) * lineHeight) / 2, y, height }
}

/** What all rows share. */
export interface RowContext {
  readonly layout: RowLayout
  readonly kolommen: readonly Kolom[]
  readonly sizes: Maatvoering
  readonly x: (value: number) => number
  readonly taal: 'nl' | 'en'
}

/** Name, marks, figures and the word of comparison of one measure. */
export function drawRow(row: PlacedRow, context: RowContext): string {
  const { layout, kolommen, sizes, taal } = context
  const { stijl } = sizes
  const { rij, y } = row
  const nameX = sizes.smal ? 0 : layout.left - 16
  const anchor = sizes.smal ? 'start' : 'end'
  const names = row.names.map((line, index) => drawText(line, { x: nameX, y: row.nameY + index * lineHeight, anchor }, stijl)).join('')
  const write = (value: number) => writeWaarde(value, rij, taal)
  const figures = drawColumns(rij, kolommen, { y, columns: layout.columns, write }, sizes)
  if (!isPresent(rij.eigen)) return names + figures + drawReden(row, context)
  return names + drawSymbols(row, context) + figures + drawWord(row, context)
}

/** The sign and the word of the comparison; "about the same" is the heading of its group, so there the sign alone will do. */
function drawWord({ rij: { woord }, y, nameY }: PlacedRow, { layout, sizes, taal }: RowContext): string {
  if (woord === undefined) return ''
  const word = woord === 'ongeveer-gelijk' ? '' : wordsIn(taal)[woord]
  const width = signSize + (word === '' ? 0 : signGap + textWidth(word, sizes.small))
  const place = sizes.smal ? { x: sizes.width - width, y: nameY } : { x: layout.right + 14, y: y + 5 }
  const sign = drawSign(woord, { x: place.x, y: place.y - 10 }, sizes.stijl)
  if (word === '') return sign
  return sign + drawText(word, { x: place.x + signSize + signGap, y: place.y, size: sizes.small }, sizes.stijl)
}

/** The reason takes the room of the marks: they would say nothing without the own figure. */
function drawReden({ rij, y }: PlacedRow, { layout, kolommen, sizes, taal }: RowContext): string {
  const room = (layout.columns[0] ?? sizes.width) - layout.left
  const lines = wrapText(rij.reden ?? wordsIn(taal).geenCijfer, {
    width: kolommen.length > 0 ? room : sizes.width,
    size: sizes.small,
    lines: 1,
  })
  return drawText(lines.join(' '), { x: sizes.smal ? 0 : layout.left, y: y + 4.5, size: sizes.small, soft: true, halo: true }, sizes.stijl)
}

/** Marks that would cover the own circle give way: the diamond down, the square and the house up. The bar of the country is taller and shows behind it. */
function drawSymbols({ rij, y }: PlacedRow, { sizes, x }: RowContext): string {
  const { stijl } = sizes
  if (!isPresent(rij.eigen)) return ''
  const own = x(rij.eigen)
  let drawn = ''
  if (isPresent(rij.land)) drawn += drawSymbol('land', { x: x(rij.land), y, tall: 26 }, stijl)
  if (isPresent(rij.wijk)) drawn += drawSymbol('wijk', { x: x(rij.wijk), y: Math.abs(x(rij.wijk) - own) < 12 ? y - 10 : y }, stijl)
  if (isPresent(rij.gemeente))
    drawn += drawSymbol('gemeente', { x: x(rij.gemeente), y: Math.abs(x(rij.gemeente) - own) < 14 ? y + 10 : y }, stijl)
  if (isPresent(rij.gelijken))
    drawn += drawSymbol('gelijken', { x: x(rij.gelijken), y: Math.abs(x(rij.gelijken) - own) < 14 ? y - 10 : y }, stijl)
  return drawn + drawSymbol('eigen', { x: own, y, schatting: rij.schatting === true }, stijl)
}
