import { join, Reading } from './read-json.ts'
import type { CellKey, Contributor, Table, TableCell, TableDimension } from './types.ts'

const reading: Reading = new Reading('tabel-ongeldig')

/** Reads a table from parsed JSON. Throws a `DisclosureError` that says where something is wrong and what to do. */
export function parseTable(value: unknown): Table {
  const found = reading.object(value, '', ['dimensions', 'cells'])
  const given = reading.record(found['dimensions'], 'dimensions')
  const dimensions = Object.fromEntries(
    Object.entries(given).map(([name, dimension]) => [name, parseDimension(dimension, `dimensions.${name}`)]),
  )
  const names = Object.keys(dimensions)
  if (names.length === 0) reading.refuse('dimensions', 'De tabel heeft geen dimensies. Noem er minstens één, zoals buurt.')
  if (names.length > 6) reading.refuse('dimensions', `De tabel heeft ${names.length} dimensies; wij kunnen er 6 aan. Laat er weg.`)
  const cells = reading.list(found['cells'], 'cells').map((cell, index) => parseCell(cell, names, index))
  if (cells.length === 0) reading.refuse('cells', 'De tabel heeft geen cellen. Zet elke cel erin met zijn aantal.')
  return { dimensions, cells }
}

function parseDimension(value: unknown, path: string): TableDimension {
  const { parents } = reading.object(value, path, ['parents'])
  if (parents === undefined)
    reading.refuse(path, 'Hier ontbreekt parents: waar elke code bij optelt. Is er niets op te tellen, schrijf dan "parents": {}.')
  const given = reading.record(parents, `${path}.parents`)
  return {
    parents: Object.fromEntries(Object.entries(given).map(([code, parent]) => [code, parseParents(parent, join(`${path}.parents`, code))])),
  }
}

function parseParents(value: unknown, path: string): string | readonly string[] {
  if (!Array.isArray(value)) return reading.text(value, path)
  return value.map((parent, index) => reading.text(parent, join(path, index)))
}

function parseCell(value: unknown, names: readonly string[], index: number): TableCell {
  // Written out rather than through `reading` where it can be: large tables have hundreds of thousands of these.
  const path = `cells[${index}]`
  const cell = reading.object(value, path, ['key', 'count', 'contributors'])
  const key = parseKey(cell['key'], names, path)
  const count = reading.count(cell['count'], `${path}.count`)
  if (cell['contributors'] === undefined) return { key, count }
  const contributors = reading.list(cell['contributors'], `${path}.contributors`)
  return {
    key,
    count,
    contributors: contributors.map((contributor, place) => parseContributor(contributor, `${path}.contributors[${place}]`)),
  }
}

/** A key names a code in each dimension. */
export function parseKey(value: unknown, names: readonly string[], path: string): CellKey {
  const key = reading.object(value, `${path}.key`, names)
  const found: Record<string, string> = {}
  for (const name of names) {
    if (key[name] === undefined) reading.refuse(`${path}.key`, `Bij deze cel ontbreekt de dimensie ${name}. Zet erbij welke code het is.`)
    found[name] = reading.text(key[name], `${path}.key.${name}`)
  }
  return found
}

function parseContributor(value: unknown, path: string): Contributor {
  const { id, value: amount } = reading.object(value, path, ['id', 'value'])
  const money = reading.number(amount, `${path}.value`)
  if (money < 0)
    reading.refuse(`${path}.value`, 'Een bedrag onder nul kunnen wij niet beschermen. Zet het bij de plus-bedragen, of laat het weg.')
  return { id: reading.text(id, `${path}.id`), value: money }
}
