import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#src/refusal.ts'
import type { PublishedTable } from '../published-table.ts'
import type { InputFile, Reader, ReadOptions } from './input.ts'
import { readJsonFile } from './odata-disk.ts'
import { readList } from './odata-list.ts'
import { readRowsOf } from './odata-pages.ts'
import type { TableShape } from './odata-shape.ts'
import { sourceOf } from './odata-sources.ts'
import { TableBuilder } from './odata-table.ts'
import { readV3Shape, takeDataRows, v3DimensionKeys } from './odata-v3.ts'
import { readV4Shape, takeObservations, v4DimensionKeys, v4HasGroups } from './odata-v4.ts'
import { symbolsOf } from './odata-values.ts'

type TakeRows = (rows: readonly unknown[], firstRow: number) => void

/** Pages of observations of OData v4, with their description in the same folder: properties.json, dimensions.json, measure-codes.json, codes-*.json. */
const v4Reader: Reader = {
  naam: 'OData v4',
  recognises: file => v4Context(file) === 'Observations',
  async read(file, options) {
    const shape = await readV4Folder(file)
    const builder = newBuilder(file, shape, { options, uitgever: 'cbs' })
    return readPages(file, { options, builder, take: takeObservations(builder) })
  },
}

/** A data set of OData v3, with its description beside it: <id>-TableInfos.json, <id>-DataProperties.json, and <id>-<dimension>.json where there is one. */
const v3Reader: Reader = {
  naam: 'OData v3',
  recognises: file => v3Context(file) !== null,
  async read(file, options) {
    const { tabel, host } = v3Context(file) ?? { tabel: '', host: '' }
    const shape = await readV3Folder(file, tabel)
    const builder = newBuilder(file, shape, {
      options,
      uitgever: /dataderden|rivm/i.test(host) || /rivm/i.test(shape.catalogus) ? 'derden' : 'cbs',
    })
    return readPages(file, { options, builder, take: takeDataRows(builder, symbolsOf(builder.familie)) })
  },
}

/** The description without the figures: nothing to import, so it says which file is. */
const descriptionReader: Reader = {
  naam: 'beschrijving van een OData-tabel',
  recognises: file => v4Context(file) !== null || isV3Description(file),
  async read(file) {
    throw new Refusal(
      'Dit bestand beschrijft een tabel, maar bevat geen cijfers. Geef het bestand met de cijfers op; deze beschrijving wordt dan vanzelf meegelezen.',
      { code: 'import-description-only', place: { file: file.naam } },
    )
  },
}

/** In the order in which they are to be tried. */
export const odataReaders: readonly Reader[] = [v4Reader, v3Reader, descriptionReader]

function headOf(file: InputFile): string {
  return file.head
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
}

/** What kind of list of OData v4 it is: 'Observations', 'Dimensions', 'RegioSCodes'; null for anything else. */
function v4Context(file: InputFile): string | null {
  const head = headOf(file)
  return head.startsWith('{') ? (/^\{\s*"@odata\.context"\s*:\s*"[^"]*\$metadata#([A-Za-z0-9_]+)/.exec(head)?.[1] ?? null) : null
}

function v3Context(file: InputFile): { tabel: string; host: string } | null {
  const head = headOf(file)
  const address = /^\{\s*"odata\.metadata"\s*:\s*"([^"]*)"/.exec(head)?.[1] ?? ''
  const [, host = '', tabel] = /^(.*)\/odata\/([^/]+)\/\$metadata#.*(?:Untyped|Typed)DataSet/i.exec(address) ?? []
  return tabel === undefined ? null : { tabel, host }
}

function isV3Description(file: InputFile): boolean {
  const head = headOf(file)
  if (/^\{\s*"odata\.metadata"/.test(head)) return true
  return /^\[\s*\{/.test(head) && (head.includes('"Cbs.OData.') || (head.includes('"Identifier"') && head.includes('"ShortTitle"')))
}

interface BuilderFor {
  readonly options: ReadOptions
  readonly uitgever: 'cbs' | 'derden'
}

function newBuilder(file: InputFile, shape: TableShape, { options, uitgever }: BuilderFor): TableBuilder {
  return new TableBuilder({ shape, bron: sourceOf(shape, uitgever), jaar: options.jaar, naam: file.naam })
}

interface Pages {
  readonly options: ReadOptions
  readonly builder: TableBuilder
  readonly take: TakeRows
}

/** Reads the file itself and the pages that follow it in the same folder. Refuses when a page is missing: half a table is no table. */
async function readPages(file: InputFile, { options, builder, take }: Pages): Promise<{ soort: 'tabel'; tabel: PublishedTable }> {
  const pages = await pagesOf(file)
  let rows = 0
  let next: string | null = null
  for (const page of pages) {
    options.signal.throwIfAborted()
    const before = rows
    const envelope = await readRowsOf(page.open(), page.naam, (batch, firstRow) => {
      options.signal.throwIfAborted()
      take(batch, before + firstRow)
      options.progress(before + firstRow + batch.length - 1, null)
    })
    rows += envelope.rows
    next = envelope.next
  }
  if (next !== null) {
    throw new Refusal(
      `Dit is niet de hele tabel: na ${pages.at(-1)?.naam ?? file.naam} volgt nog een pagina. Download ook de rest, of geef de naam van de tabel op.`,
      {
        code: 'import-incomplete',
        place: { file: file.naam },
      },
    )
  }
  return { soort: 'tabel', tabel: builder.finish() }
}

interface PageOnDisk {
  readonly naam: string
  open(): AsyncIterable<Buffer>
}

/** All pages of a series whose names end in a number (observations-page-1.json, …), in order; a name without a number is a series of one. */
async function pagesOf(file: InputFile): Promise<readonly PageOnDisk[]> {
  const own = basename(file.path)
  const [, stem, number] = /^(.*\bpage-)(\d+)\.json$/.exec(own) ?? []
  if (stem === undefined || number === undefined) return [file]
  const numbers = (await readdir(dirname(file.path)))
    .flatMap(name => (name.startsWith(stem) ? (/^(\d+)\.json$/.exec(name.slice(stem.length))?.[1] ?? []) : []))
    .toSorted((a, b) => Number(a) - Number(b))
  return numbers.map((digits, index) => {
    if (Number(digits) !== index + 1) {
      throw new Refusal(`Pagina ${index + 1} van deze tabel ontbreekt. Zet alle pagina's in één map.`, {
        code: 'import-incomplete',
        place: { file: file.naam },
      })
    }
    const naam = `${stem}${digits}.json`
    return naam === own ? file : { naam, open: () => createReadStream(join(dirname(file.path), naam)) }
  })
}

async function readV4Folder(file: InputFile): Promise<TableShape> {
  const dimensions = readList(await besideOf(file, 'dimensions.json'))
  const measureCodes = readList(await besideOf(file, 'measure-codes.json'))
  const groups = v4HasGroups(measureCodes.rows) ? readList(await besideOf(file, 'measure-groups.json')).rows : []
  const codes = new Map<string, readonly unknown[]>()
  for (const key of v4DimensionKeys(dimensions.rows)) codes.set(key, readList(await besideOf(file, `codes-${key}.json`)).rows)
  const properties = await besideOf(file, 'properties.json')
  return readV4Shape({ properties, dimensions: dimensions.rows, measureCodes: measureCodes.rows, measureGroups: groups, codes })
}

async function readV3Folder(file: InputFile, tabel: string): Promise<TableShape> {
  const tableInfos = readList(await besideOf(file, `${tabel}-TableInfos.json`)).rows
  const dataProperties = readList(await besideOf(file, `${tabel}-DataProperties.json`)).rows
  const codes = new Map<string, readonly unknown[]>()
  for (const key of v3DimensionKeys(dataProperties)) {
    const list = await readJsonFile(join(dirname(file.path), `${tabel}-${key}.json`))
    if (list !== null) codes.set(key, readList(list).rows)
  }
  return readV3Shape({ tableInfos, dataProperties, codes })
}

async function besideOf(file: InputFile, name: string): Promise<unknown> {
  const json = await readJsonFile(join(dirname(file.path), name))
  if (json !== null) return json
  throw new Refusal(`De beschrijving ${name} ontbreekt of is niet leesbaar. Zet dat bestand in dezelfde map als ${file.naam}.`, {
    code: 'import-description-missing',
    place: { file: file.naam },
  })
}
