import type { PublisherDimension, PublisherRow, PublisherTable, PublisherTopic } from './tables.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface Limits {
  readonly pageSize: number
  readonly apiLimit: number
  readonly feedLimited: boolean
}

type Tables = ReadonlyMap<string, PublisherTable>

/** Always short, so never refused. */
const descriptions = new Set(['TableInfos', 'DataProperties'])
const absent: Answer = { status: 404, body: { error: 'no such table or list' } }

/** What CBS answers on `/odata/v1/CBS/<id>/<list>`; null when the address is of another service. */
export function answerV4(url: URL, tables: Tables, limits: Limits): Answer | null {
  const [, id = '', list = ''] = /^\/odata\/v1\/CBS\/([^/]+)\/(.+)$/.exec(url.pathname) ?? []
  if (id === '') return null
  const table = tables.get(id)
  if (!table?.versies.includes('v4')) return absent
  const base = `${url.origin}/odata/v1/CBS/${id}`
  const context = { '@odata.context': `${base}/$metadata#${list}` }
  const observations = observationsOf(table)
  switch (list) {
    case 'Properties':
      return ok({ ...context, ...propertiesOf(table, observations.length) })
    case 'Dimensions':
      return ok({ ...context, value: table.dimensies.map(v4Dimension) })
    case 'MeasureCodes':
      return ok({ ...context, value: table.onderwerpen.map(v4Measure) })
    case 'MeasureGroups':
      return ok({
        ...context,
        value: table.groepen.map(group => ({
          Id: String(group.id),
          Title: group.titel,
          ParentId: group.ouder === null ? null : String(group.ouder),
        })),
      })
    case 'Observations/$count':
      return ok(filtered(observations, url).length)
    case 'Observations':
      return ok({ ...context, ...pageOf(filtered(observations, url), url, limits.pageSize, '@odata.nextLink') })
    default:
      return v4Codes(table, { list, context, url, limits })
  }
}

function v4Codes(
  table: PublisherTable,
  { list, context, url, limits }: { list: string; context: object; url: URL; limits: Limits },
): Answer {
  const dimension = table.dimensies.find(({ sleutel }) => list === `${sleutel}Codes`)
  if (!dimension) return absent
  const codes = dimension.codes.map(({ code, titel, status, groep }, index) => ({
    Identifier: code,
    Index: index + 1,
    Title: titel,
    Description: '',
    DimensionGroupId: groep ?? null,
    ...(status ? { Status: status } : {}),
  }))
  return ok({ ...context, ...pageOf(codes, url, limits.pageSize, '@odata.nextLink') })
}

/** What the catalogues answer on `…/ODataCatalog/Tables`, filtered by a part of the title; null when the address is of another service. */
export function answerCatalogue(url: URL, tables: Tables): Answer | null {
  if (!url.pathname.endsWith('/ODataCatalog/Tables')) return null
  const [, words = ''] = /^substringof\('(.*)',Title\)$/.exec(url.searchParams.get('$filter') ?? '') ?? []
  const isCbs = url.pathname.startsWith('/cbs/')
  const found = [...tables.values()].filter(({ titel, catalogus }) => titel.includes(words) && (catalogus === 'CBS') === isCbs)
  return ok({ value: found.map(({ id, titel, gewijzigd }) => ({ Identifier: id, Title: titel, Modified: gewijzigd })) })
}

/** What CBS and others answer on `…/ODataApi/odata/<id>/<list>` and `…/ODataFeed/odata/<id>/<list>`. */
export function answerV3(url: URL, tables: Tables, limits: Limits): Answer | null {
  const [, service, id = '', list = ''] = /\/OData(Api|Feed)\/odata\/([^/]+)\/(.+)$/.exec(url.pathname) ?? []
  if (id === '') return null
  const table = tables.get(id)
  if (!table?.versies.includes('v3')) return absent
  const rows = v3List(table, list.replace('/$count', ''))
  if (rows === null) return absent
  const found = filtered(rows, url)
  if (list.endsWith('/$count')) return ok(found.length)
  const limited = service === 'Api' ? !descriptions.has(list) : limits.feedLimited && list.endsWith('DataSet')
  if (limited && found.length > limits.apiLimit) {
    return {
      status: 500,
      body: { 'odata.error': { message: { value: 'The query returns more than 10000 records. Use the feed or a filter.' } } },
    }
  }
  const context = { 'odata.metadata': `${url.origin}/OData${service}/OData/${id}/$metadata#Cbs.OData.WebAPI.${list}` }
  return ok({ ...context, ...(service === 'Api' ? { value: found } : pageOf(found, url, limits.pageSize, 'odata.nextLink')) })
}

function v3List(table: PublisherTable, list: string): readonly object[] | null {
  if (list === 'TableInfos') {
    const { id, titel, gewijzigd, tijdvak, catalogus, toelichting } = table
    return [
      {
        ID: 0,
        Title: titel,
        ShortTitle: titel,
        Identifier: id,
        Modified: gewijzigd,
        Period: tijdvak,
        Catalog: catalogus,
        ShortDescription: toelichting,
      },
    ]
  }
  if (list === 'DataProperties') return v3Properties(table)
  if (list === 'UntypedDataSet') return table.rijen.map((row, index) => ({ ID: index, ...v3Row(table, row) }))
  const dimension = table.dimensies.find(({ sleutel }) => sleutel === list)
  return dimension
    ? dimension.codes.map(({ code, titel, status }) => ({
        Key: padded(dimension, code),
        Title: titel,
        Description: '',
        ...(status ? { Status: status } : {}),
      }))
    : null
}

function v3Properties(table: PublisherTable): readonly object[] {
  const kinds = { regio: 'GeoDetail', tijd: 'TimeDimension', overig: 'Dimension' }
  const dimensions = table.dimensies.map(({ sleutel, titel, soort }, index) => ({
    'odata.type': `Cbs.OData.${kinds[soort]}`,
    ID: 900 + index,
    ParentID: null,
    Type: kinds[soort],
    Key: sleutel,
    Title: titel,
  }))
  const groups = table.groepen.map(({ id, titel, ouder }) => ({
    'odata.type': 'Cbs.OData.TopicGroup',
    ID: id,
    ParentID: ouder,
    Type: 'TopicGroup',
    Key: '',
    Title: titel,
  }))
  const topics = table.onderwerpen.map((topic, index) => ({
    'odata.type': 'Cbs.OData.Topic',
    ID: 500 + index,
    ParentID: topic.groep,
    Type: 'Topic',
    Key: topic.sleutel,
    Title: topic.titel,
    Datatype: topic.tekst ? 'String' : topic.decimalen === 0 ? 'Long' : 'Double',
    Unit: topic.eenheid,
    Decimals: topic.decimalen,
    Default: 'Impossible',
  }))
  return [...dimensions, ...groups, ...topics]
}

/** Areas are padded to ten, figures to the left, texts to the right: as the feed has them. */
function v3Row(table: PublisherTable, row: PublisherRow): PublisherRow {
  const dimensions = table.dimensies.map(dimension => [dimension.sleutel, padded(dimension, row[dimension.sleutel] ?? '')])
  const topics = table.onderwerpen.map(({ sleutel, tekst }) => {
    const text = row[sleutel] ?? ''
    return [sleutel, tekst ? text.padEnd(40) : text === '' ? '' : text.padStart(8)]
  })
  return Object.fromEntries([...dimensions, ...topics])
}

function padded(dimension: PublisherDimension, code: string): string {
  return dimension.soort === 'regio' ? code.padEnd(10) : code
}

function propertiesOf(table: PublisherTable, observations: number): object {
  return {
    Identifier: table.id,
    Title: table.titel,
    Description: table.toelichting,
    Modified: table.gewijzigd,
    TemporalCoverage: table.tijdvak,
    Catalog: table.catalogus,
    License: 'https://creativecommons.org/licenses/by/4.0/',
    ObservationCount: observations,
  }
}

function v4Dimension({ sleutel, titel, soort }: PublisherDimension): object {
  return { Identifier: sleutel, Title: titel, Kind: { regio: 'GeoDimension', tijd: 'TimeDimension', overig: 'Dimension' }[soort] }
}

function v4Measure(topic: PublisherTopic, index: number): object {
  return {
    Identifier: topic.code,
    Index: index + 1,
    Title: topic.titel,
    MeasureGroupId: topic.groep === null ? null : String(topic.groep),
    DataType: topic.tekst ? 'String' : topic.decimalen === 0 ? 'Long' : 'Double',
    Unit: topic.eenheid,
    Decimals: topic.decimalen,
  }
}

function observationsOf(table: PublisherTable): readonly object[] {
  const rows = table.rijen.flatMap(row =>
    table.onderwerpen.map(topic => ({
      Measure: topic.code,
      ...v4Cell(topic, row[topic.sleutel] ?? ''),
      ...Object.fromEntries(table.dimensies.map(({ sleutel }) => [sleutel, row[sleutel] ?? ''])),
    })),
  )
  return rows.map((row, index) => ({ Id: index, ...row }))
}

function v4Cell(topic: PublisherTopic, text: string): object {
  if (topic.tekst) return { ValueAttribute: 'None', Value: null, StringValue: text }
  if (text === '.') return { ValueAttribute: 'Confidential', Value: null, StringValue: null }
  if (text === '') return { ValueAttribute: 'Impossible', Value: null, StringValue: null }
  return { ValueAttribute: 'None', Value: Number(text), StringValue: null }
}

/** The two forms that are asked of it: `(Key eq 'code' or …)` and `(startswith(Key,'begin') or …)`, joined with `and`. */
function filtered(rows: readonly object[], url: URL): readonly object[] {
  const filter = url.searchParams.get('$filter') ?? ''
  if (filter === '') return rows
  const groups = filter.split(' and ').map(group => [...group.matchAll(/startswith\((\w+),'([^']*)'\)|(\w+) eq '([^']*)'/g)])
  return rows.filter(row => {
    const cells = new Map<string, unknown>(Object.entries(row))
    return groups.every(terms =>
      terms.some(([, startKey, begin = '', key, code]) =>
        startKey ? String(cells.get(startKey)).startsWith(begin) : cells.get(key ?? '') === code,
      ),
    )
  })
}

function pageOf(rows: readonly object[], url: URL, size: number, linkKey: string): object {
  const skip = Number(url.searchParams.get('$skip') ?? 0)
  const value = rows.slice(skip, skip + size)
  if (skip + size >= rows.length) return { value }
  const next = new URL(url)
  next.searchParams.set('$skip', String(skip + size))
  return { value, [linkKey]: next.href }
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}
