import { strFromU8, unzipSync } from 'fflate'
import ExcelJS from 'exceljs'
import { SaxesParser } from 'saxes'
import { extractText, getDocumentProxy } from 'unpdf'

/** A table out of a file: rows of cells, as another program reads them. */
export type Tabel = readonly (readonly string[])[]

interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** The tables of a PDF by its tags, cell by cell: what a screen reader hears. */
export async function readPdfTables(bytes: Uint8Array): Promise<Tabel[]> {
  // What reads it keeps the bytes to itself.
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const rows: { readonly isHead: boolean; readonly cells: string[] }[] = []
  // A row that begins on one page may have its text on the next.
  const texts = new Map<string, string>()
  for (const page of pages) {
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast(each => each !== '') ?? ''
        texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? '')
    }
  }
  const textOf = (node: Node): string =>
    node.type === 'content' ? (texts.get(node.id ?? '') ?? '') : (node.children ?? []).map(textOf).join(' ')
  for (const page of pages) {
    for (const row of listNodes((await page.getStructTree()) as Node).filter(({ role }) => role === 'TR')) {
      const cells = row.children ?? []
      rows.push({
        isHead: cells.every(({ role }) => role === 'TH'),
        cells: cells.map(cell => textOf(cell).replaceAll(/\s+/g, ' ').trim()),
      })
    }
  }
  return splitAtHeads(rows)
}

function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)]
}

function splitAtHeads(rows: readonly { readonly isHead: boolean; readonly cells: string[] }[]): Tabel[] {
  const tables: string[][][] = []
  for (const { isHead, cells } of rows) {
    if (isHead) tables.push([])
    tables.at(-1)?.push(cells)
  }
  return tables
}

/** The tables in the XML of a text or a slide. */
export function readXmlTables(xml: string, [table, row, cell]: readonly [string, string, string]): Tabel[] {
  const tables: string[][][] = []
  let [isText, isCell] = [false, false]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    if (name === cell) isCell = true
    if (name === table) tables.push([])
    if (name === row) tables.at(-1)?.push([])
    if (name === cell) tables.at(-1)?.at(-1)?.push('')
    isText = /^[aw]:t$/.test(name)
  })
  parser.on('text', text => {
    const cells = tables.at(-1)?.at(-1)
    if (isText && isCell && cells) cells.push((cells.pop() ?? '') + text)
  })
  parser.on('closetag', ({ name }) => {
    isText = false
    if (name === cell) isCell = false
  })
  parser.write(xml).close()
  return tables
}

/** The XML of a part of an office file. */
export function readPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes, { filter: file => file.name === name })[name] ?? new Uint8Array())
}

/** The sheets of a workbook with their cells: numbers are numbers. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<readonly { readonly naam: string; readonly rows: readonly (readonly unknown[])[] }[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book.worksheets.map(sheet => {
    const rows: unknown[][] = []
    sheet.eachRow(row => rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).value)))
    return { naam: sheet.name, rows }
  })
}

/** A chart in slides: what it shows, and the workbook behind it that people change. */
export interface SlideGrafiek {
  readonly labels: readonly string[]
  readonly reeksen: readonly { readonly naam: string; readonly waarden: readonly (number | null)[] }[]
  readonly workbook: readonly (readonly unknown[])[]
}

/** The charts of slides, in their order. */
export async function readCharts(bytes: Uint8Array): Promise<SlideGrafiek[]> {
  const files = unzipSync(bytes)
  const numbers = Object.keys(files)
    .flatMap(name => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
  return await Promise.all(
    numbers.map(async number => {
      const xml = strFromU8(files[`ppt/charts/chart${number}.xml`] ?? new Uint8Array())
      const rels = strFromU8(files[`ppt/charts/_rels/chart${number}.xml.rels`] ?? new Uint8Array())
      const book = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(rels)?.[1] ?? ''
      const [sheet] = await readSheets(files[`ppt/${book}`] ?? new Uint8Array())
      const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([ser]) => ser)
      return {
        labels: readPoints(/<c:cat>.*?<\/c:cat>/s.exec(series[0] ?? '')?.[0] ?? '').map(text => text ?? ''),
        reeksen: series.map(ser => ({
          naam: readPoints(/<c:tx>.*?<\/c:tx>/s.exec(ser)?.[0] ?? '')[0] ?? '',
          waarden: readPoints(/<c:val>.*?<\/c:val>/s.exec(ser)?.[0] ?? '').map(text =>
            text === null || text === '' ? null : Number(text),
          ),
        })),
        workbook: sheet?.rows ?? [],
      }
    }),
  )
}

function readPoints(xml: string): (string | null)[] {
  const count = Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1] ?? 0)
  const found = new Map([...xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, index, value = '']) => [Number(index), value]))
  return Array.from({ length: count }, (_, index) => found.get(index)?.replaceAll('&amp;', '&') ?? null)
}

/** A reader of quoted cells that shares nothing with a writer of ours. */
export function readCsv(text: string): Tabel {
  const cells = text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** All text of a PDF. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
}

/** All text of a part of an office file. */
export function textOfXml(xml: string): string {
  let text = ''
  const parser = new SaxesParser()
  parser.on('text', piece => (text += piece))
  parser.write(xml).close()
  return text
}
