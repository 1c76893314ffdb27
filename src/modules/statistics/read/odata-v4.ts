import { z } from 'zod'
import { Refusal } from '#src/refusal.ts'
import {
  dateOf,
  type Dimensie,
  type DimensieCode,
  readRol,
  readStatus,
  type ShapeOnderwerp,
  type TableShape,
  titlePath,
} from './odata-shape.ts'
import { asRow, type ODataRow, parsePart } from './odata-parse.ts'
import type { TableBuilder } from './odata-table.ts'
import { checkSize, reasonOfAttribute } from './odata-values.ts'
import { redenCode } from './reden-code.ts'
import { tidy } from './tidy.ts'

const text = z.string().nullish()
const propertiesSchema = z.object({
  Identifier: z.string(),
  Title: z.string(),
  Description: text,
  Modified: text,
  ObservationsModified: text,
  TemporalCoverage: text,
  Catalog: text,
  License: text,
  ObservationCount: z.number().nullish(),
})
const dimensionSchema = z.object({ Identifier: z.string(), Title: text, Kind: text })
const groupSchema = z.object({ Id: z.union([z.string(), z.number()]), Title: text, ParentId: z.union([z.string(), z.number()]).nullish() })
const measureSchema = z.object({
  Identifier: z.string(),
  Title: text,
  MeasureGroupId: z.union([z.string(), z.number()]).nullish(),
  DataType: text,
  Unit: text,
  Decimals: z.number().nullish(),
})
const codeSchema = z.object({ Identifier: z.string(), Title: text, Status: text, DimensionGroupId: text })

/** The parts of the description of a v4 table, as they came from JSON; lists without their envelope. */
export interface V4Description {
  readonly properties: unknown
  readonly dimensions: readonly unknown[]
  readonly measureCodes: readonly unknown[]
  /** Empty when the table has no groups. */
  readonly measureGroups: readonly unknown[]
  /** By identifier of the dimension; a dimension that is absent has no list at hand. */
  readonly codes: ReadonlyMap<string, readonly unknown[]>
}

/** Identifiers of the dimensions, to know which lists of codes to ask for. */
export function v4DimensionKeys(dimensions: readonly unknown[]): readonly string[] {
  return dimensions.map(dimension => parsePart('Dimensions', dimensionSchema, dimension).Identifier)
}

export function v4HasGroups(measureCodes: readonly unknown[]): boolean {
  return measureCodes.some(measure => (parsePart('MeasureCodes', measureSchema, measure).MeasureGroupId ?? null) !== null)
}

/** What Properties says about the edition; the same stamp means the same rows. */
export function v4Stamp(properties: unknown): string {
  return stampOf(parsePart('Properties', propertiesSchema, properties))
}

function stampOf(properties: z.infer<typeof propertiesSchema>): string {
  return `${properties.Modified ?? ''} ${properties.ObservationsModified ?? ''}`
}

export function readV4Shape(description: V4Description): TableShape {
  const properties = parsePart('Properties', propertiesSchema, description.properties)
  const dimensions = description.dimensions.map(dimension => parsePart('Dimensions', dimensionSchema, dimension))
  const all = dimensions.map(dimension => ({ kind: dimension.Kind ?? '', dimensie: readDimensie(dimension, description.codes) }))
  const regio = all.find(({ kind }) => kind.startsWith('Geo'))?.dimensie ?? null
  const tijd = all.find(({ kind }) => kind.startsWith('Time'))?.dimensie ?? null
  return {
    id: properties.Identifier,
    titel: tidy(properties.Title),
    catalogus: properties.Catalog ?? '',
    gewijzigd: dateOf(properties.Modified),
    stempel: stampOf(properties),
    licentie: readLicence(properties.License),
    tijdvak: properties.TemporalCoverage ?? '',
    toelichting: properties.Description ?? '',
    rijen: properties.ObservationCount ?? null,
    regio,
    tijd,
    overige: all.map(({ dimensie }) => dimensie).filter(dimensie => dimensie !== regio && dimensie !== tijd),
    onderwerpen: readOnderwerpen(description),
  }
}

/** Puts observations in the table. Each is one figure, or one text about an area. */
export function takeObservations(builder: TableBuilder): (rows: readonly unknown[], firstRow: number) => void {
  const indexes = new Map(builder.onderwerpen.map((onderwerp, index) => [onderwerp.sleutel, index]))
  return (rows, firstRow) => {
    for (const [offset, row] of rows.entries()) takeObservation(builder, indexes, { row: asRow(row), number: firstRow + offset })
  }
}

function takeObservation(
  builder: TableBuilder,
  indexes: ReadonlyMap<string, number>,
  { row, number }: { row: ODataRow; number: number },
): void {
  const measure = typeof row['Measure'] === 'string' ? row['Measure'].trim() : ''
  const index = indexes.get(measure)
  const onderwerp = index === undefined ? undefined : builder.onderwerpen[index]
  if (index === undefined || !onderwerp) {
    throw new Refusal(
      `Rij ${number}: onderwerp '${measure}' staat niet in de lijst van onderwerpen van de bron. Er is niets geïmporteerd.`,
      {
        code: 'import-unknown-topic',
      },
    )
  }
  const place = builder.placeOf(row, number)
  if (place === null) return
  const { Value: value, StringValue: string, ValueAttribute: attribute } = row
  if (onderwerp.rol !== 'cijfer') {
    if (typeof string === 'string') builder.putText(place, onderwerp, string)
    return
  }
  if (typeof value === 'number') {
    if (Number.isNaN(checkSize(value))) builder.refuseCell(number, onderwerp, String(value))
    builder.putFigure(place, index, value, 0)
    return
  }
  if (value !== null && value !== undefined) builder.refuseCell(number, onderwerp, JSON.stringify(value))
  const reden = typeof attribute === 'string' ? reasonOfAttribute(attribute) : 'onbekend'
  if (reden === null) builder.remark(`Cijfers die ontbreken om een reden die wij niet kennen (${String(attribute)})`)
  builder.putFigure(place, index, Number.NaN, redenCode(reden ?? 'onbekend'))
}

function readDimensie(dimension: z.infer<typeof dimensionSchema>, codes: V4Description['codes']): Dimensie {
  const list = codes.get(dimension.Identifier)
  return {
    sleutel: dimension.Identifier,
    titel: tidy(dimension.Title) || dimension.Identifier,
    codes: list === undefined ? null : new Map(list.map(item => readCode(parsePart(`${dimension.Identifier}Codes`, codeSchema, item)))),
  }
}

function readCode(code: z.infer<typeof codeSchema>): [string, DimensieCode] {
  return [
    code.Identifier.trim(),
    {
      ruw: code.Identifier,
      titel: tidy(code.Title),
      status: readStatus(code.Status),
      // Gemeenten are grouped by province: GMPV30.
      ouder: /^GM(PV\d{2})$/.exec(code.DimensionGroupId ?? '')?.[1] ?? null,
    },
  ]
}

function readOnderwerpen(description: V4Description): readonly ShapeOnderwerp[] {
  const groepen = new Map(
    description.measureGroups.map(item => {
      const group = parsePart('MeasureGroups', groupSchema, item)
      return [
        String(group.Id),
        { titel: group.Title ?? '', ouder: group.ParentId === null || group.ParentId === undefined ? null : String(group.ParentId) },
      ]
    }),
  )
  return description.measureCodes.map(item => {
    const measure = parsePart('MeasureCodes', measureSchema, item)
    const groep = measure.MeasureGroupId ?? null
    return {
      sleutel: measure.Identifier.trim(),
      pad: titlePath(measure.Title ?? '', groep === null ? null : String(groep), groepen),
      eenheid: tidy(measure.Unit),
      decimalen: measure.Decimals ?? 0,
      rol: readRol(tidy(measure.Title), measure.DataType === 'String'),
      anders: null,
    }
  })
}

function readLicence(address: string | null | undefined): string | null {
  if (!address) return null
  const version = /creativecommons\.org\/licenses\/by\/(\d\.\d)/.exec(address)?.[1]
  return version ? `CC BY ${version}` : address
}
