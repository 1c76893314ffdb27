import type { Rapport, RapportAgenda } from '../rapport.ts'
import { agendaVelden, listAgendaRijen, listRijen, velden } from '../velden.ts'

type Cel = string | number | null

/** All figures as rows: UTF-8 with commas and decimal points. The byte order mark tells spreadsheets so. */
export function writeCsv(rapport: Rapport): string {
  return writeTable(
    velden.map(({ name }) => name),
    listRijen(rapport).map(rij => velden.map(({ name }) => rij[name])),
  )
}

/** What a network wrote, in the same way. */
export function writeAgendaCsv(agenda: RapportAgenda): string {
  return writeTable(
    agendaVelden.map(({ name }) => name),
    listAgendaRijen(agenda).map(rij => agendaVelden.map(({ name }) => rij[name])),
  )
}

function writeTable(heads: readonly string[], rows: readonly (readonly Cel[])[]): string {
  return `\uFEFF${[heads, ...rows].map(row => row.map(writeCell).join(',')).join('\r\n')}\r\n`
}

function writeCell(value: Cel): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // A spreadsheet would run a text that starts like a formula.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
