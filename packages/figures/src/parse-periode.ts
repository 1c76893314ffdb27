import { FigureError, quoted } from './figure-error.ts'
import { dagenPeriode, halfjaarPeriode, jaarPeriode, kwartaalPeriode, maandPeriode, schooljaarPeriode, type Periode } from './periode.ts'

/** Reads one of the codes of CBS with two letters and two digits, or answers null when it is not one that we know. */
function fromCbsCode(text: string): Periode | null {
  const [, year, letters, digits] = /^(\d{4})([A-Z]{2})(\d{2})$/.exec(text) ?? []
  const jaar = Number(year)
  const part = Number(digits)
  switch (letters) {
    case 'JJ':
      return part === 0 ? jaarPeriode(jaar) : null
    case 'SJ':
      return part === 0 ? schooljaarPeriode(jaar) : null
    case 'HJ':
      return halfjaarPeriode(jaar, part)
    case 'KW':
      return kwartaalPeriode(jaar, part)
    case 'MM':
      return maandPeriode(jaar, part)
    default:
      return null
  }
}

function fromId(text: string): Periode | null {
  const days = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text)
  if (days) return dagenPeriode(days[1] ?? '', days[2] ?? '')
  const [, year, rest] = /^(\d{4})(?:-(H\d|Q\d|\d{2}|\d{4}))?$/.exec(text) ?? []
  if (year === undefined) return null
  const jaar = Number(year)
  if (rest === undefined) return jaarPeriode(jaar)
  if (rest.startsWith('H')) return halfjaarPeriode(jaar, Number(rest.slice(1)))
  if (rest.startsWith('Q')) return kwartaalPeriode(jaar, Number(rest.slice(1)))
  if (rest.length === 2) return maandPeriode(jaar, Number(rest))
  return Number(rest) === jaar + 1 ? schooljaarPeriode(jaar) : null
}

/**
 * Reads a period from its id or from a code of CBS: `2020JJ00` (year), `2024HJ01` (half year), `2024KW01` (quarter), `2024MM03`
 * (month), `2020SJ00` (school year). Spaces around it do not matter. Throws `FigureError` for everything else, also for codes of CBS
 * that stand for something a calendar does not know (`2024X000`, `2012G400`): a guess would put a figure in the wrong period.
 */
export function parsePeriode(text: string): Periode {
  const trimmed = text.trim()
  const periode = fromId(trimmed) ?? fromCbsCode(trimmed)
  if (periode) return periode
  throw new FigureError(
    'periode-ongeldig',
    `Periode ${quoted(text)} is niet bekend. Schrijf bijvoorbeeld 2020, 2020-H1, 2020-Q4, 2024-03, 2024-03-01/2024-04-15 of 2020-2021.`,
  )
}
