import { Refusal } from '#src/refusal.ts'
import { XmlScanner, scanXml } from './workbook-xml.ts'
import { damaged } from './zip.ts'

/** A spreadsheet's own word for what went wrong in a cell: `#N/A`, `#DIV/0!`. */
export interface CelFout {
  readonly fout: string
}

/** What stands in a cell; an empty cell is undefined. Numbers that were typed as text stay text. */
export type Cel = string | number | boolean | CelFout

export interface Rij {
  /** Number of the row as the spreadsheet shows it, from 1. */
  readonly nummer: number
  /** By column: index 0 is column A. */
  readonly cellen: readonly (Cel | undefined)[]
  /** Columns, counted as those of `cellen`, that hold a formula: what stands there is what was kept as its outcome. Only where formulas are let through. */
  readonly formules?: ReadonlySet<number>
}

/** What to do with a formula: refuse the file, or hand over what was kept as its outcome. */
export type Formules = 'weiger' | 'uitkomst'

export interface SheetSource {
  readonly bestand: string
  readonly blad: string
  readonly strings: readonly string[]
}

/** The limits of the spreadsheet program itself. */
const maxRows = 1_048_576
const maxColumns = 16_384

/** `1` is `A`, `27` is `AA`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The rows of a sheet that hold something, hidden ones too, in order, in the memory of a few of them. Refuses formulas unless told: the value kept beside one can be out of date. */
export async function* readSheetRows(
  source: SheetSource,
  chunks: AsyncIterable<Buffer>,
  formules: Formules = 'weiger',
): AsyncGenerator<Rij, void, undefined> {
  const collector = new RowCollector(source, formules)
  const scanner = new XmlScanner(source.bestand, collector)
  for await (const chunk of chunks) {
    scanner.write(chunk)
    yield* collector.take()
  }
  scanner.end()
  yield* collector.take()
}

/** The table of texts that cells point to, in order. */
export async function readSharedStrings(bestand: string, chunks: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const strings: string[] = []
  const text = new TextCollector()
  await scanXml(bestand, chunks, {
    open(naam) {
      if (naam === 'si') text.begin()
      else text.open(naam)
    },
    close(naam) {
      if (naam === 'si') strings.push(text.end())
      else text.close(naam)
    },
    text: piece => text.add(piece),
  })
  return strings
}

/** Joins the pieces of a text with formatting; leaves out the pronunciation that East Asian texts carry. */
class TextCollector {
  #text = ''
  #isReading = false
  #isPhonetic = false

  begin(): void {
    this.#text = ''
    this.#isReading = false
  }

  open(naam: string): void {
    if (naam === 'rPh') this.#isPhonetic = true
    else if (naam === 't') this.#isReading = !this.#isPhonetic
  }

  close(naam: string): void {
    if (naam === 'rPh') this.#isPhonetic = false
    else if (naam === 't') this.#isReading = false
  }

  add(piece: string): void {
    if (this.#isReading) this.#text += piece
  }

  end(): string {
    return unescapeCharacters(this.#text)
  }
}

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

class RowCollector {
  readonly #source: SheetSource
  readonly #formules: Formules
  readonly #inline = new TextCollector()
  #rows: Rij[] = []
  #cells: (Cel | undefined)[] = []
  #computed = new Set<number>()
  #isInSheet = false
  #isInCell = false
  #isInValue = false
  #isInline = false
  #row = 0
  #column = 0
  #type = 'n'
  #value = ''

  constructor(source: SheetSource, formules: Formules) {
    this.#source = source
    this.#formules = formules
  }

  take(): readonly Rij[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(naam: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.#isInSheet) {
      this.#isInSheet = naam === 'sheetData'
    } else if (this.#isInCell) {
      this.#openInCell(naam)
    } else if (naam === 'c') {
      this.#openCell(attributes)
    } else if (naam === 'row') {
      this.#openRow(attributes)
    }
  }

  text(piece: string): void {
    if (this.#isInValue) this.#value += piece
    else if (this.#isInline) this.#inline.add(piece)
  }

  close(naam: string): void {
    if (!this.#isInSheet) return
    if (this.#isInCell) this.#closeInCell(naam)
    else if (naam === 'row') this.#closeRow()
    else if (naam === 'sheetData') this.#isInSheet = false
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r)
    if (!Number.isInteger(row) || row <= this.#row || row > maxRows) throw this.#damage(`row ${attributes.r} follows row ${this.#row}`)
    this.#row = row
    this.#column = 0
    this.#cells = []
    this.#computed = new Set()
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const column = attributes.r === undefined ? this.#column + 1 : this.#columnOf(attributes.r)
    if (column <= this.#column || column > maxColumns) throw this.#damage(`cell ${attributes.r} follows column ${this.#column}`)
    this.#column = column
    this.#type = attributes.t ?? 'n'
    this.#value = ''
    this.#isInCell = true
    this.#isInline = false
  }

  #openInCell(naam: string): void {
    if (naam === 'v') {
      this.#isInValue = true
    } else if (naam === 'is') {
      this.#isInline = true
      this.#inline.begin()
    } else if (naam === 'f') {
      if (this.#formules === 'weiger') throw this.#formula()
      this.#computed.add(this.#column - 1)
    } else if (this.#isInline) {
      this.#inline.open(naam)
    }
  }

  #closeInCell(naam: string): void {
    if (naam === 'v') this.#isInValue = false
    else if (naam === 'c') this.#closeCell()
    else if (this.#isInline) this.#inline.close(naam)
  }

  #closeCell(): void {
    this.#isInCell = false
    const cell = this.#isInline ? this.#inline.end() : this.#readValue()
    this.#isInline = false
    if (cell === undefined || cell === '') return
    this.#cells[this.#column - 1] = cell
  }

  #closeRow(): void {
    if (this.#cells.length === 0 && this.#computed.size === 0) return
    const formules = this.#formules === 'weiger' ? {} : { formules: this.#computed }
    this.#rows.push({ nummer: this.#row, cellen: this.#cells, ...formules })
  }

  #readValue(): Cel | undefined {
    const value = this.#value
    if (value === '') return undefined
    switch (this.#type) {
      case 's': {
        const text = this.#source.strings[Number(value)]
        if (text === undefined) throw this.#damage(`there is no shared text ${value}`)
        return text
      }
      case 'n': {
        const number = Number(value)
        if (!Number.isFinite(number)) throw this.#damage(`${value} is not a number`)
        return number
      }
      case 'b':
        return isTrue(value)
      case 'e':
        return { fout: value }
      default:
        return unescapeCharacters(value)
    }
  }

  #columnOf(reference: string): number {
    let column = 0
    let at = 0
    for (; at < reference.length; at += 1) {
      const letter = reference.codePointAt(at) ?? 0
      if (letter < 65 || letter > 90) break
      column = column * 26 + letter - 64
    }
    if (at > 3 || reference.slice(at) !== String(this.#row)) throw this.#damage(`cell ${reference} lies in row ${this.#row}`)
    return column
  }

  #formula(): Refusal {
    const cell = `${columnLetters(this.#column)}${this.#row}`
    return new Refusal(
      `Cel ${cell} op blad '${this.#source.blad}' bevat een formule. De uitkomst kan verouderd zijn. ` +
        'Kopieer het blad, plak alleen de waarden en bewaar dat als nieuw bestand.',
      { code: 'workbook-formula', place: { file: this.#source.bestand, line: this.#row, column: this.#column } },
    )
  }

  #damage(reason: string): Refusal {
    return damaged(this.#source.bestand, new Error(`sheet ${this.#source.blad}, row ${this.#row}: ${reason}`))
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true'
}
