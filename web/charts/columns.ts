import type { Maatvoering } from './chart.ts'
import { isPresent } from './numbers.ts'
import { drawKey, drawSymbol } from './symbols.ts'
import type { Rol } from './style.ts'
import { drawText, textWidth, wrapText } from './text.ts'

/** An area that has a column of figures beside the marks. */
export interface Kolom {
  readonly rol: Rol
  readonly naam: string
  readonly schatting?: boolean
}

/** The heads of the columns of figures: what they look like and the room they take. */
export interface Heads {
  readonly markup: string
  readonly height: number
  /** Of all columns together. */
  readonly width: number
  readonly widths: readonly number[]
}

/** The share of a drawing that columns may take; with more there is no room for the marks, and long names are cut. */
const mostOfWidth = 0.46

/** The most that a name may take in two lines, and a name of one word, which would be cut. */
interface Limits {
  readonly name: number
  readonly word: number
  readonly firstAtLeast: number
}

function measureColumns(kolommen: readonly Kolom[], { name, word, firstAtLeast }: Limits, { small }: Maatvoering): number[] {
  return kolommen.map(({ naam }, index) => {
    const longest = Math.max(...naam.split(/\s+/).map(each => textWidth(each, small)))
    const fitting = Math.max(52, Math.min(name, textWidth(naam, small) + 14), Math.min(word, longest + 11))
    return Math.max(index === 0 ? firstAtLeast : 0, fitting)
  })
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0)
}

/**
 * Heads for columns of figures at the right: a symbol with the name below it. On a phone the names would not fit:
 * there they stand in a line on top, and each column keeps its symbol. `firstAtLeast` widens the own column where a word shares it.
 */
export function columnHeads(kolommen: readonly Kolom[], sizes: Maatvoering, firstAtLeast = 0): Heads {
  if (sizes.smal) {
    const key = drawKey(kolommen, 0, sizes)
    const narrow = kolommen.length > 3 ? 41 : 46
    const widths = kolommen.map(() => narrow)
    const heads = { height: key.height + 24, width: narrow * kolommen.length, widths }
    return { ...heads, markup: key.markup + drawHeadSymbols(kolommen, placeColumns(kolommen, heads, sizes), key.height + 12, sizes) }
  }
  const roomy = measureColumns(kolommen, { name: 92, word: 130, firstAtLeast }, sizes)
  const widths = sumOf(roomy) > sizes.width * mostOfWidth ? measureColumns(kolommen, { name: 72, word: 72, firstAtLeast }, sizes) : roomy
  const width = sumOf(widths)
  const lines = kolommen.map(({ naam }, index) => wrapText(naam, { width: (widths[index] ?? 0) - 10, size: sizes.small, lines: 2 }))
  const rows = Math.max(1, ...lines.map(each => each.length))
  const columns = placeColumns(kolommen, { width, widths }, sizes)
  let markup = drawHeadSymbols(kolommen, columns, 10, sizes)
  for (const [index, right] of columns.entries()) {
    for (const [row, line] of (lines[index] ?? []).entries()) {
      markup += drawText(line, { x: right, y: 34 + row * 16, size: sizes.small, anchor: 'end' }, sizes.stijl)
    }
  }
  return { markup, height: 26 + rows * 16 + 6, width, widths }
}

/** The right edge of every column. */
export function placeColumns(
  kolommen: readonly Kolom[],
  heads: { width: number; widths: readonly number[] },
  sizes: Maatvoering,
): number[] {
  let right = sizes.width - heads.width
  return kolommen.map((_, index) => (right += heads.widths[index] ?? 0))
}

function drawHeadSymbols(kolommen: readonly Kolom[], columns: readonly number[], y: number, sizes: Maatvoering): string {
  return kolommen
    .map(({ rol, schatting }, index) => drawSymbol(rol, { x: (columns[index] ?? 0) - 12, y, schatting: schatting === true }, sizes.stijl))
    .join('')
}

/** One line of figures under the heads, the own figure bold. What is missing is a dash, but for the own figure: its reason stands with the marks. */
export function drawColumns(
  values: Partial<Record<Rol, number | null>>,
  kolommen: readonly Kolom[],
  at: { y: number; columns: readonly number[]; write: (value: number) => string },
  sizes: Maatvoering,
): string {
  return kolommen
    .map(({ rol }, index) => {
      const value = values[rol]
      if (!isPresent(value) && rol === 'eigen') return ''
      const text = isPresent(value) ? at.write(value) : '–'
      const x = at.columns[index] ?? sizes.width
      return drawText(text, { x, y: at.y + 5, anchor: 'end', bold: rol === 'eigen', soft: rol !== 'eigen' }, sizes.stijl)
    })
    .join('')
}
