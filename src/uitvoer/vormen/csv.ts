import type { Rapport } from '../rapport.ts'
import { listRijen, velden } from '../velden.ts'

/** All figures as rows: UTF-8 with commas and decimal points. The byte order mark tells spreadsheets so. */
export function writeCsv(rapport: Rapport): string {
  const lines = listRijen(rapport).map(rij => velden.map(({ name }) => writeCell(rij[name])).join(','))
  return `\uFEFF${[velden.map(({ name }) => name).join(','), ...lines].join('\r\n')}\r\n`
}

function writeCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // A spreadsheet would run a text that starts like a formula.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
