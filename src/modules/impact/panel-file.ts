import { Refusal } from '../../refusal.ts'

/** A table of text, by column. */
export interface PanelFile {
  readonly name: string
  readonly columns: ReadonlyMap<string, readonly string[]>
  readonly rows: number
}

/** How files write that a figure is missing. */
const missing = new Set(['', 'NA', 'NaN', 'nan', 'null', '.'])

/** Reads a CSV with a header: comma, semicolon or tab between fields, quotes around fields where needed. */
export function readPanelFile(text: string, name: string): PanelFile {
  const lines = splitCsv(text.replace(/^\uFEFF/, ''), name)
  const [header, ...rows] = lines
  if (!header || rows.length === 0)
    throw new Refusal('Dit bestand heeft geen regels met cijfers.', { code: 'panel-empty', place: { file: name } })
  const names = header.map(field => field.trim())
  const twice = names.find((field, at) => names.indexOf(field) !== at)
  if (twice !== undefined)
    throw new Refusal(`De kolom "${twice}" komt twee keer voor.`, { code: 'panel-column-twice', place: { file: name, line: 1 } })
  rows.forEach((row, at) => {
    if (row.length === names.length) return
    throw new Refusal(`Deze regel heeft ${row.length} velden in plaats van ${names.length}.`, {
      code: 'panel-ragged',
      place: { file: name, line: at + 2 },
    })
  })
  return { name, columns: new Map(names.map((field, at) => [field, rows.map(row => row[at]!.trim())])), rows: rows.length }
}

export function textColumn(file: PanelFile, column: string): readonly string[] {
  const found = file.columns.get(column)
  if (found) return found
  const known = [...file.columns.keys()].join(', ')
  throw new Refusal(`De kolom "${column}" staat niet in het bestand. Wel: ${known}.`, {
    code: 'panel-column-unknown',
    place: { file: file.name, field: column },
  })
}

/** Figures; NaN where one is missing. */
export function numberColumn(file: PanelFile, column: string): Float64Array {
  return Float64Array.from(textColumn(file, column), (field, at) => {
    if (missing.has(field)) return Number.NaN
    if (/^[+-]?Inf(inity)?$/i.test(field)) return field.startsWith('-') ? -Infinity : Infinity
    const value = Number(field)
    if (Number.isNaN(value)) {
      throw new Refusal(`"${field}" is geen getal. Schrijf getallen met een punt, zoals 12.5.`, {
        code: 'panel-not-a-number',
        place: { file: file.name, line: at + 2, field: column },
      })
    }
    return value
  })
}

/** Figures of which none may be missing: a period, a start. */
export function fullNumberColumn(file: PanelFile, column: string): Float64Array {
  const values = numberColumn(file, column)
  const at = values.findIndex(Number.isNaN)
  if (at >= 0)
    throw new Refusal('Hier ontbreekt een getal.', { code: 'panel-not-a-number', place: { file: file.name, line: at + 2, field: column } })
  return values
}

function splitCsv(text: string, name: string): string[][] {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const separator = [',', ';', '\t'].reduce((best, each) => (first.split(each).length > first.split(best).length ? each : best), ',')
  if (!text.includes('"')) {
    return text
      .split(/\r?\n/)
      .filter(line => line.trim() !== '')
      .map(line => line.split(separator))
  }
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  const endRow = (): void => {
    row.push(field)
    field = ''
    if (row.length > 1 || row[0]!.trim() !== '') rows.push(row)
    row = []
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (isQuoted) {
      if (char !== '"') field += char
      else if (text[i + 1] === '"') {
        field += '"'
        i += 1
      } else isQuoted = false
    } else if (char === '"') isQuoted = true
    else if (char === separator) {
      row.push(field)
      field = ''
    } else if (char === '\n') endRow()
    else if (char !== '\r') field += char
  }
  if (isQuoted)
    throw new Refusal('Een aanhalingsteken in dit bestand wordt niet gesloten.', { code: 'panel-quote-open', place: { file: name } })
  endRow()
  return rows
}
