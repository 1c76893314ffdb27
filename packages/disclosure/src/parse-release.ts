import { join, Reading } from './read-json.ts'
import type { AuditedCell, CellKey, CellStatus, Release, ReleasedCell } from './types.ts'

const reading: Reading = new Reading('uitgave-ongeldig')
const statuses: readonly CellStatus[] = ['published', 'rounded', 'primary', 'secondary', 'zero']

/** Reads an earlier answer from parsed JSON. Throws a `DisclosureError` that says where something is wrong. */
export function parseRelease(value: unknown): Release {
  const found = reading.object(value, '', ['cells', 'audit', 'rulesVersion'])
  return {
    cells: reading.list(found['cells'], 'cells').map((cell, index) => parseCell(cell, join('cells', index))),
    audit: reading.list(found['audit'], 'audit').map((cell, index) => parseAudited(cell, join('audit', index))),
    rulesVersion: reading.text(found['rulesVersion'], 'rulesVersion'),
  }
}

function parseCell(value: unknown, path: string): ReleasedCell {
  const cell = reading.object(value, path, ['key', 'status', 'value', 'reason'])
  const status = statuses.find(known => known === cell['status'])
  if (status === undefined) reading.refuse(`${path}.status`, `Hier hoort een van deze woorden te staan: ${statuses.join(', ')}.`)
  const isHidden = status === 'primary' || status === 'secondary'
  if (isHidden !== (cell['value'] === null)) {
    reading.refuse(`${path}.value`, isHidden ? 'Een verborgen cel heeft hier null.' : 'Een cel die te zien is, heeft hier een getal.')
  }
  return {
    key: parseKey(cell['key'], `${path}.key`),
    status,
    value: isHidden ? null : reading.number(cell['value'], `${path}.value`),
    reason: reading.text(cell['reason'], `${path}.reason`),
  }
}

function parseAudited(value: unknown, path: string): AuditedCell {
  const { key, low, high } = reading.object(value, path, ['key', 'low', 'high'])
  return { key: parseKey(key, `${path}.key`), low: reading.number(low, `${path}.low`), high: reading.number(high, `${path}.high`) }
}

function parseKey(value: unknown, path: string): CellKey {
  return Object.fromEntries(
    Object.entries(reading.record(value, path)).map(([name, code]) => [name, reading.text(code, `${path}.${name}`)]),
  )
}
