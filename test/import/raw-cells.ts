import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import type { Random } from '#src/platform/random.ts'

/** A cell as it stands in a raw file, with what it should have become. Read in the slow and obvious way, without any of our readers. */
export interface RawCell {
  /** Code of the area. */
  readonly gebied: string
  readonly sleutel: string
  readonly jaar: string
  readonly dimensies: readonly string[]
  /** A number, or a reason; null for what an import leaves out because nothing stands there. */
  readonly verwacht: number | string | null
}

interface RawRow {
  /** Which row of the file, from 0 below the header. */
  readonly index: number
  cell(kolom: string): string
}

/** How somebody with a spreadsheet would find a figure in one kind of file. */
interface Layout {
  readonly naam: RegExp
  readonly delimiter: ';' | ','
  readonly isCijfer: (kolom: string) => boolean
  readonly gebied: (row: RawRow, names: Names) => string
  readonly jaar: (row: RawRow) => string
  readonly dimensies?: (row: RawRow) => readonly string[]
  /** What a text that is no number means; null when nothing is kept of it. */
  readonly tekens: Readonly<Record<string, string | null>>
  readonly skip?: (row: RawRow) => boolean
  /** What a column becomes in which no area has a figure, in a file about a gemeente or more: the office has not filled it in yet. */
  readonly heleKolom?: string
}

/** Where the areas come from that a file does not name by code: the rows of another file, in their order, and the names of gemeenten. */
export interface Names {
  readonly rijen: readonly string[]
  readonly gemeenten: ReadonlyMap<string, string>
}

const leeftijden: Readonly<Record<string, string>> = { '20300': '18 jaar of ouder', '53115': '18 tot 65 jaar', '80200': '65 jaar of ouder' }
const kwbCode = 'Regioaanduiding/Codering (code)'
const kaartTekens = { '-99997': 'geheim', '-99997.0': 'geheim', '-99999999': 'onbekend', '-99999999.0': 'onbekend', '': 'onbekend' }
const kaartTekst = /^(?:buurt|wijk|gemeente)(?:code|naam)$|^(?:indelingswijziging_wijken_en_buurten|water|jrstatcode|jaar)$/

function kwb(naam: RegExp, gebied: Layout['gebied']): Layout {
  const isCijfer = (kolom: string) => !kolom.startsWith('Regioaanduiding/') && kolom.includes('/')
  return {
    naam,
    delimiter: ';',
    isCijfer,
    gebied,
    jaar: () => '2024',
    tekens: { '.': 'geheim', '': 'kan-niet-voorkomen' },
    heleKolom: 'nog-niet-gepubliceerd',
  }
}

const layouts: readonly Layout[] = [
  kwb(/^85984NED-.*(?:herkomst|zonder-codes)/, ({ index }, { rijen }) => rijen[index] ?? ''),
  kwb(/^85984NED-.*\.csv/, row => row.cell(kwbCode)),
  {
    naam: /^50090NED/,
    delimiter: ';',
    isCijfer: kolom => /_\d+$/.test(kolom) && !/^(?:Gemeentenaam|SoortRegio|Codering)_/.test(kolom),
    gebied: row => row.cell('WijkenEnBuurten').replace('NL01', 'NL00'),
    jaar: row => row.cell('Perioden').slice(0, 4),
    dimensies: row => [leeftijden[row.cell('Leeftijd')] ?? ''],
    tekens: { '.': 'onderdrukt', '': 'niet-gevraagd' },
    skip: row => row.cell('Marges') !== 'MW00000',
  },
  {
    naam: /^85163NED/,
    delimiter: ';',
    isCijfer: kolom => /\((?:Aantal|%|Getal)\)$/.test(kolom) && !/grens/i.test(kolom),
    gebied: row => row.cell('Regiocode (gemeente, wijk, buurt) (code)'),
    jaar: row => row.cell('Perioden').slice(0, 4),
    tekens: { '.': 'geheim' },
  },
  {
    naam: /^wijkenbuurtenkaart/,
    delimiter: ',',
    isCijfer: kolom => !kaartTekst.test(kolom),
    gebied: row => row.cell('jrstatcode').slice(4),
    jaar: row => row.cell('jaar'),
    tekens: kaartTekens,
    heleKolom: 'nog-niet-gepubliceerd',
    skip: row => row.cell('water') === 'JA',
  },
  {
    naam: /prognose/,
    delimiter: ',',
    isCijfer: kolom => /huishoudens$|inwoners$/.test(kolom),
    gebied: row => row.cell('codering_regio'),
    jaar: row => row.cell('interval'),
    tekens: { '': null },
  },
  {
    naam: /^wmo-/,
    delimiter: ';',
    isCijfer: kolom => kolom.startsWith('Wmo-'),
    gebied: (row, { gemeenten }) => gemeenten.get(row.cell("Regio's")) ?? '',
    jaar: () => '2020',
    dimensies: row => [row.cell('Geslacht'), row.cell('Persoonskenmerken')],
    tekens: { '': 'onderdrukt' },
  },
]

/** Draws cells of a file at random, the same each time. */
export async function drawCells(path: string, count: number, random: Random, names: Names): Promise<readonly RawCell[]> {
  if (path.includes('.json')) return drawFromJson(await textOf(path), count, random)
  if (path.endsWith('.xlsx')) return drawFromWorkbook(await readFile(path), count, random)
  const layout = layouts.find(({ naam }) => naam.test(basename(path)))
  if (!layout) throw new Error(`no layout for ${path}`)
  const lines = linesOf(await textOf(path))
  const header = splitLine(lines[0] ?? '', layout.delimiter)
  const kolommen = header.filter(kolom => layout.isCijfer(kolom))
  const rowAt = (index: number): RawRow => {
    const fields = splitLine(lines[index + 1] ?? '', layout.delimiter)
    return { index, cell: naam => fields[header.indexOf(naam)] ?? 'no such column' }
  }
  const all = () => lines.slice(1).map((_, index) => rowAt(index))
  const silent = new Map<string, boolean>()
  const isSilent = (kolom: string) => {
    const known = silent.get(kolom) ?? isWithoutFigures(all(), kolom, layout, names)
    silent.set(kolom, known)
    return known
  }
  const cells: RawCell[] = []
  while (cells.length < count) {
    const row = rowAt(random.integer(lines.length - 1))
    const kolom = kolommen[random.integer(kolommen.length)] ?? ''
    if (layout.skip?.(row)) continue
    const sleutel = kolom.replace(/\s*\([^()]*\)$/, '').replaceAll(/\s+/g, ' ')
    const sign = figureOf(row.cell(kolom), layout.tekens)
    const verwacht = typeof sign === 'string' && layout.heleKolom && isSilent(kolom) ? layout.heleKolom : sign
    cells.push({ gebied: layout.gebied(row, names), sleutel, jaar: layout.jaar(row), dimensies: layout.dimensies?.(row) ?? [], verwacht })
  }
  return cells
}

/** The codes of a file that has them, row by row, and the gemeenten of a list of them by name. */
export async function readNames(withCodes: string, gemeenten: string): Promise<Names> {
  const column = (lines: readonly string[], kolom: string) => {
    const at = splitLine(lines[0] ?? '', ';').indexOf(kolom)
    return lines.slice(1).map(line => splitLine(line, ';')[at] ?? '')
  }
  const areas = linesOf(await textOf(gemeenten))
  const codes = column(areas, 'Codes en namen van gemeenten/Code (code)')
  return {
    rijen: column(linesOf(await textOf(withCodes)), kwbCode),
    gemeenten: new Map(column(areas, "Regio's").map((naam, row) => [naam, codes[row] ?? ''])),
  }
}

function isWithoutFigures(rows: readonly RawRow[], kolom: string, layout: Layout, names: Names): boolean {
  const kept = rows.filter(row => !layout.skip?.(row))
  const isBroad = kept.length >= 50 || kept.some(row => /^(?:NL|GM)/.test(layout.gebied(row, names)))
  return isBroad && kept.every(row => typeof figureOf(row.cell(kolom), layout.tekens) !== 'number')
}

function figureOf(text: string, tekens: Layout['tekens']): number | string | null {
  const sign = tekens[text]
  if (sign !== undefined) return sign
  const figure = Number(text.replace(',', '.'))
  if (text === '' || Number.isNaN(figure)) throw new Error(`the raw file has '${text}', which is no figure and no known sign`)
  return figure
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
}

/** None of these files has a line break inside a field. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line !== '')
}

function splitLine(line: string, delimiter: string): string[] {
  const pieces = line.split(delimiter)
  const fields: string[] = []
  let open: string | null = null
  for (const piece of pieces) {
    const field: string = open === null ? piece : `${open}${delimiter}${piece}`
    const isOpen = field.split('"').length % 2 === 0
    open = isOpen ? field : null
    if (!isOpen)
      fields.push(
        field
          .replace(/^"([\s\S]*)"$/, '$1')
          .replaceAll('""', '"')
          .trim(),
      )
  }
  return fields
}

function drawFromJson(text: string, count: number, random: Random): readonly RawCell[] {
  const areas = Object.entries(JSON.parse(text) as Record<string, Record<string, number | null>>)
  const sleutels = [...new Set(areas.flatMap(([, figures]) => Object.keys(figures)))]
  return Array.from({ length: count }, () => {
    const [code, figures] = areas[random.integer(areas.length)] ?? ['', {}]
    const sleutel = sleutels[random.integer(sleutels.length)] ?? ''
    const figure = figures[sleutel]
    const verwacht = figure === undefined ? 'niet-geimporteerd' : (figure ?? 'kan-niet-voorkomen')
    return { gebied: code.trim(), sleutel, jaar: '2024', dimensies: [], verwacht }
  })
}

/** The workbook of kerncijfers: one sheet, codes in the first column, figures from the column of inhabitants on. */
function drawFromWorkbook(bytes: Buffer, count: number, random: Random): readonly RawCell[] {
  const strings = [...unzip(bytes, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, si = '']) => plainText(si))
  const rows = [...unzip(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    readRow(row, strings),
  )
  const [header = new Map<string, string>(), ...areas] = rows
  const columns = [...header].filter(([, naam]) => /^[agp]_/.test(naam))
  const isSilent = (column: string) => areas.every(row => ['.', ''].includes(row.get(column) ?? ''))
  return Array.from({ length: count }, () => {
    const row = areas[random.integer(areas.length)] ?? new Map<string, string>()
    const [column, sleutel] = columns[random.integer(columns.length)] ?? ['', '']
    const missing = isSilent(column) ? 'nog-niet-gepubliceerd' : 'geheim'
    const verwacht = figureOf((row.get(column) ?? '').trim(), { '.': missing, '': missing === 'geheim' ? 'kan-niet-voorkomen' : missing })
    return { gebied: (row.get('A') ?? '').trim(), sleutel, jaar: '2023', dimensies: [], verwacht }
  })
}

/** The cells of a row by the letters of their column. */
function readRow(xml: string, strings: readonly string[]): Map<string, string> {
  const cells = [...xml.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)]
  return new Map(
    cells.map(([, column = '', attributes = '', content = '']) => {
      const value = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? ''
      return [column, attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : value === '' ? plainText(content) : value]
    }),
  )
}

function plainText(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => text).join('')
}

/** One part of a zip file, found through the list at its end. */
function unzip(bytes: Buffer, part: string): string {
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('504b0506', 'hex')) + 16)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === part) {
      const local = bytes.readUInt32LE(at + 42)
      const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20))
      return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
    }
    at += 46 + nameLength + extraLength + commentLength
  }
  throw new Error(`the zip file has no ${part}`)
}
