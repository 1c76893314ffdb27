import type { Ontbreekt } from '@buurtwijs/figures'
import { z } from 'zod'
import { Refusal } from '#src/refusal.ts'
import { dateOf, type Dimensie, readRol, readStatus, type ShapeOnderwerp, type TableShape, titlePath } from './odata-shape.ts'
import { tidy } from './tidy.ts'
import { asRow, type ODataRow, parsePart } from './odata-parse.ts'
import type { Place, TableBuilder } from './odata-table.ts'
import { checkSize, readNumber, type Symbols } from './odata-values.ts'
import { redenCode } from './reden-code.ts'

const text = z.string().nullish()
const tableInfoSchema = z.object({
  Identifier: z.string(),
  Title: z.string(),
  Modified: text,
  Period: text,
  Catalog: text,
  ShortDescription: text,
  Source: text,
})
const propertySchema = z.object({
  ID: z.number(),
  ParentID: z.number().nullish(),
  Type: z.string(),
  Key: text,
  Title: text,
  Datatype: text,
  Unit: text,
  Decimals: z.number().nullish(),
  Default: text,
})
const keySchema = z.object({ Key: z.string(), Title: text, Status: text })
type Property = z.infer<typeof propertySchema>

/** The parts of the description of a v3 table, as they came from JSON; lists without their envelope. */
export interface V3Description {
  readonly tableInfos: readonly unknown[]
  readonly dataProperties: readonly unknown[]
  /** By key of the dimension; a dimension that is absent has no list at hand. */
  readonly codes: ReadonlyMap<string, readonly unknown[]>
}

/** Keys of the dimensions, to know which lists of codes to ask for. */
export function v3DimensionKeys(dataProperties: readonly unknown[]): readonly string[] {
  return readProperties(dataProperties).flatMap(property => (isDimension(property) && property.Key ? [property.Key] : []))
}

/** What TableInfos says about the edition; the same stamp means the same rows. */
export function v3Stamp(tableInfos: readonly unknown[]): string {
  return parsePart('TableInfos', tableInfoSchema, tableInfos[0]).Modified ?? ''
}

export function readV3Shape(description: V3Description): TableShape {
  const info = parsePart('TableInfos', tableInfoSchema, description.tableInfos[0])
  const properties = readProperties(description.dataProperties)
  const all = properties.filter(isDimension).map(property => ({ type: property.Type, dimensie: readDimensie(property, description.codes) }))
  const regio = all.find(({ type }) => type.startsWith('Geo'))?.dimensie ?? null
  const tijd = all.find(({ type }) => type.startsWith('Time'))?.dimensie ?? null
  return {
    id: info.Identifier,
    titel: tidy(info.Title),
    catalogus: tidy(info.Catalog),
    gewijzigd: dateOf(info.Modified),
    stempel: info.Modified ?? '',
    licentie: null,
    tijdvak: info.Period ?? '',
    toelichting: info.ShortDescription ?? '',
    rijen: null,
    regio,
    tijd,
    overige: all.map(({ dimensie }) => dimensie).filter(dimensie => dimensie !== regio && dimensie !== tijd),
    onderwerpen: readOnderwerpen(properties),
  }
}

/** Puts rows of an untyped or typed data set in the table. Each holds all topics of one area in one period. */
export function takeDataRows(builder: TableBuilder, symbols: Symbols): (rows: readonly unknown[], firstRow: number) => void {
  return (rows, firstRow) => {
    refuseUnknownColumns(builder, rows[0])
    for (const [offset, item] of rows.entries()) {
      const row = asRow(item)
      const place = builder.placeOf(row, firstRow + offset)
      if (place !== null) takeDataRow(builder, { row, place, symbols })
    }
  }
}

function takeDataRow(builder: TableBuilder, { row, place, symbols }: { row: ODataRow; place: Place; symbols: Symbols }): void {
  for (const [index, onderwerp] of builder.onderwerpen.entries()) {
    const cell = row[onderwerp.sleutel]
    if (cell === undefined) continue
    if (onderwerp.rol !== 'cijfer') {
      if (typeof cell === 'string') builder.putText(place, onderwerp, cell)
      continue
    }
    const { waarde, reden } = readCell(cell, symbols)
    if (reden !== null) builder.putFigure(place, index, Number.NaN, redenCode(reden))
    else if (Number.isNaN(waarde)) builder.refuseCell(place.row, onderwerp, typeof cell === 'string' ? cell : JSON.stringify(cell))
    else builder.putFigure(place, index, waarde, 0)
  }
}

/** A column that moved away from its key would otherwise read as a topic without figures. A column that was not asked for may be absent. */
function refuseUnknownColumns(builder: TableBuilder, row: unknown): void {
  const unknown = Object.keys(asRow(row)).filter(key => !builder.isColumn(key))
  if (unknown.length === 0) return
  throw new Refusal(
    `De kolom '${unknown[0]}' staat niet in de beschrijving van de tabel. De beschrijving hoort bij een andere uitgave; er is niets geïmporteerd. Download allebei opnieuw.`,
    { code: 'import-column-unknown' },
  )
}

interface Cell {
  readonly waarde: number
  readonly reden: Ontbreekt | null
}

/** A typed data set has null where an untyped one has a symbol: the reason is lost, so it is unknown. */
function readCell(cell: unknown, symbols: Symbols): Cell {
  if (cell === null) return { waarde: Number.NaN, reden: 'onbekend' }
  if (typeof cell === 'number') return { waarde: checkSize(cell), reden: null }
  if (typeof cell !== 'string') return { waarde: Number.NaN, reden: null }
  const trimmed = cell.trim()
  if (trimmed === '') return { waarde: Number.NaN, reden: symbols.leeg }
  if (trimmed === '.' || trimmed === 'x') return { waarde: Number.NaN, reden: symbols.punt }
  return { waarde: readNumber(trimmed), reden: null }
}

function readProperties(dataProperties: readonly unknown[]): readonly Property[] {
  return dataProperties.map(item => parsePart('DataProperties', propertySchema, item))
}

function isDimension(property: Property): boolean {
  return ['GeoDetail', 'GeoDimension', 'TimeDimension', 'Dimension'].includes(property.Type)
}

function readDimensie(property: Property, codes: V3Description['codes']): Dimensie {
  const sleutel = property.Key ?? ''
  const list = codes.get(sleutel)
  return {
    sleutel,
    titel: tidy(property.Title) || sleutel,
    codes:
      list === undefined
        ? null
        : new Map(
            list.map(item => {
              const code = parsePart(sleutel, keySchema, item)
              return [code.Key.trim(), { ruw: code.Key, titel: tidy(code.Title), status: readStatus(code.Status), ouder: null }]
            }),
          ),
  }
}

function readOnderwerpen(properties: readonly Property[]): readonly ShapeOnderwerp[] {
  const parentOf = (property: Property): string | null =>
    property.ParentID === null || property.ParentID === undefined ? null : String(property.ParentID)
  const groepen = new Map(properties.map(property => [String(property.ID), { titel: property.Title ?? '', ouder: parentOf(property) }]))
  return properties
    .filter(property => property.Type === 'Topic' && property.Key)
    .map(property => ({
      sleutel: property.Key ?? '',
      pad: titlePath(property.Title ?? '', parentOf(property), groepen),
      eenheid: tidy(property.Unit),
      decimalen: property.Decimals ?? 0,
      rol: readRol(tidy(property.Title), property.Datatype === 'String'),
      anders: property.Default === 'Impossible' ? 'kan-niet-voorkomen' : null,
    }))
}
