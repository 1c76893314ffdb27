import type { Periode } from './periode.ts'
import type { Taal } from './taal.ts'

const months: Readonly<Record<Taal, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

const ordinals: Readonly<Record<Taal, readonly string[]>> = {
  nl: ['eerste', 'tweede', 'derde', 'vierde'],
  en: ['first', 'second', 'third', 'fourth'],
}

/**
 * The period in words for a reader: `2020`, `eerste halfjaar 2020`, `vierde kwartaal 2020`, `maart 2024`,
 * `1 maart tot en met 15 april 2024`, `schooljaar 2020-2021`; in English `fourth quarter of 2020` and so on.
 */
export function formatPeriode(periode: Periode, taal: Taal): string {
  const jaar = periode.begin.slice(0, 4)
  const month = Number(periode.begin.slice(5, 7))
  switch (periode.soort) {
    case 'jaar':
      return jaar
    case 'halfjaar':
      return formatPart(jaar, (month + 5) / 6, { nl: 'halfjaar', en: 'half' }[taal], taal)
    case 'kwartaal':
      return formatPart(jaar, (month + 2) / 3, { nl: 'kwartaal', en: 'quarter' }[taal], taal)
    case 'maand':
      return `${months[taal][month - 1] ?? ''} ${jaar}`
    case 'schooljaar':
      return `${{ nl: 'schooljaar', en: 'school year' }[taal]} ${periode.id}`
    case 'dagen':
      return formatDays(periode, taal)
  }
}

function formatPart(jaar: string, part: number, word: string, taal: Taal): string {
  const ordinal = ordinals[taal][part - 1] ?? ''
  return taal === 'nl' ? `${ordinal} ${word} ${jaar}` : `${ordinal} ${word} of ${jaar}`
}

/** Leaves out of the first day what it shares with the last: `1 tot en met 15 maart 2024`. */
function formatDays(periode: Periode, taal: Taal): string {
  const [first = '', last = ''] = periode.id.split('/')
  if (first === last) return formatDay(last, taal)
  const parts = formatDay(first, taal).split(' ')
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 2 : first.slice(0, 4) === last.slice(0, 4) ? 1 : 0
  return `${parts.slice(0, 3 - shared).join(' ')} ${{ nl: 'tot en met', en: 'to' }[taal]} ${formatDay(last, taal)}`
}

function formatDay(iso: string, taal: Taal): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${months[taal][Number(month) - 1] ?? ''} ${year}`
}
