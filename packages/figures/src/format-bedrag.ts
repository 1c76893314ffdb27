import { formatGetal } from './format-getal.ts'
import type { Taal } from './taal.ts'

/** An amount in whole cents as people read it: `€ 1.250`, with cents only when there are any. Throws `FigureError` for NaN and infinity. */
export function formatBedrag(cent: number, taal: Taal): string {
  const size = Math.abs(cent)
  return `${cent < 0 ? '−' : ''}€\u00A0${formatGetal(size / 100, size % 100 === 0 ? 0 : 2, taal)}`
}
