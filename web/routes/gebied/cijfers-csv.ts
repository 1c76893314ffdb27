import { data } from 'react-router'
import type { Route } from './+types/cijfers-csv.ts'
import { apiContext } from '../../context.ts'
import type { BeeldCijfer } from '../../data.ts'
import { taalOf } from '../../taal.ts'
import { readJaar } from './jaar.ts'

const columns = [
  'maat',
  'naam',
  'sectie',
  'eenheid',
  'soort',
  'periode',
  'waarde',
  'ontbreekt',
  'onder',
  'boven',
  'status',
  'release',
  'grenzen',
  'positie',
] as const

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'cijfers' } as const

/** All figures of an area as a file: UTF-8 with commas and decimal points, one row per measure and period. */
export async function loader({ context, params, request }: Route.LoaderArgs): Promise<Response> {
  const beeld = await context.get(apiContext).buurtbeeld(params.code, taalOf(request.url), readJaar(new URL(request.url).searchParams))
  if (!beeld) throw data('gebied', { status: 404 })
  const { code, naam } = beeld.gebied
  const place = [code, naam].map(writeCell).join(',')
  const lines = [`gebied,gebiedsnaam,${columns.join(',')}`, ...beeld.cijfers.map(cijfer => `${place},${writeLine(cijfer)}`)]
  return new Response(`${lines.join('\r\n')}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="buurtwijs-${beeld.gebied.code}.csv"`,
    },
  })
}

function writeLine(cijfer: BeeldCijfer): string {
  return columns.map(column => writeCell(cijfer[column])).join(',')
}

function writeCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  // A spreadsheet would run a text that starts like a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
