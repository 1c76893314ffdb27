import type { Cijfer } from './cijfer.ts'
import { FigureError } from './figure-error.ts'
import type { Maat } from './maat.ts'
import { describeOntbreekt } from './ontbreekt.ts'
import type { Taal } from './taal.ts'

const locales: Readonly<Record<Taal, string>> = { nl: 'nl-NL', en: 'en-GB' }
const formatters = new Map<string, Intl.NumberFormat>()

/**
 * A number with a fixed number of decimals and groups of thousands: `1.234` and `12,3` in Dutch, `1,234` and `12.3` in English. Halves
 * go away from zero; what rounds to zero has no minus sign. `decimalen` is 0 to 10. Throws `FigureError` for NaN and infinity.
 */
export function formatGetal(waarde: number, decimalen: number, taal: Taal): string {
  if (!Number.isFinite(waarde)) throw new FigureError('aantal-ongeldig', `${waarde} is geen getal dat u kunt laten zien.`)
  return formatterFor(decimalen, taal).format(waarde)
}

/** Making a formatter costs far more than using one, and a page shows hundreds of numbers. */
function formatterFor(decimalen: number, taal: Taal): Intl.NumberFormat {
  const key = `${taal}${decimalen}`
  const known = formatters.get(key)
  if (known) return known
  if (!Number.isInteger(decimalen) || decimalen < 0 || decimalen > 10) {
    throw new FigureError('aantal-ongeldig', `${decimalen} decimalen kan niet. Geef een geheel getal van 0 tot en met 10.`)
  }
  const made = new Intl.NumberFormat(locales[taal], {
    minimumFractionDigits: decimalen,
    maximumFractionDigits: decimalen,
    signDisplay: 'negative',
  })
  formatters.set(key, made)
  return made
}

/** What stands in a table: the value with the decimals of its measure, without unit, or the reason why it is missing. */
export function formatCijfer(cijfer: Cijfer, maat: Pick<Maat, 'decimalen'>, taal: Taal): string {
  return cijfer.waarde === null ? describeOntbreekt(cijfer.ontbreekt, taal) : formatGetal(cijfer.waarde, maat.decimalen, taal)
}
