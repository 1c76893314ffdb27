import { FigureError, parsePeriode, type Periode } from '@buurtwijs/figures'

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/**
 * Reads a period as StatLine writes it in a column: a code (2020JJ00), a year, or words ('2024 1e kwartaal', '2024 maart', '2023/'24').
 * `*` and `**` mark provisional figures. Null for what is no period.
 */
export function readPeriode(text: string): { periode: Periode; isVoorlopig: boolean } | null {
  const isVoorlopig = /\*{1,2}$/.test(text)
  const bare = text.replace(/\s*\*{1,2}$/, '').trim()
  try {
    return { periode: parsePeriode(inWords(bare) ?? bare), isVoorlopig }
  } catch (error) {
    if (error instanceof FigureError) return null
    throw error
  }
}

function inWords(text: string): string | null {
  const [, jaar, rest] = /^(\d{4})\s*(.+)$/.exec(text) ?? []
  if (jaar === undefined || rest === undefined) return null
  const part = /^([1-4])e (kwartaal|halfjaar)$/.exec(rest)
  if (part) return `${jaar}-${part[2] === 'kwartaal' ? 'Q' : 'H'}${part[1]}`
  const maand = maanden.indexOf(rest.toLowerCase()) + 1
  if (maand > 0) return `${jaar}-${String(maand).padStart(2, '0')}`
  const until = /^\/\s?'?(\d{2}|\d{4})$/.exec(rest)?.[1]
  return until === undefined ? null : `${jaar}-${until.length === 4 ? until : jaar.slice(0, 2) + until}`
}

/** The one year that a name or a title mentions: 'kwb-2024-buurt.csv' says 2024. A time stamp such as 23112026 says nothing; nor do two years. */
export function onlyYearIn(text: string): number | null {
  const [year, ...others] = new Set([...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([jaar]) => Number(jaar)))
  return year === undefined || others.length > 0 ? null : year
}
