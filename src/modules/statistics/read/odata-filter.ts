import { FigureError, parsePeriode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Dimensie, TableShape } from './odata-shape.ts'

/** Which rows to ask for: codes of periods exactly as the publisher writes them, beginnings of codes of areas. Null is all. */
export interface RowFilter {
  readonly perioden: readonly string[] | null
  readonly gebieden: readonly string[] | null
}

/** The rows of one year and of some kinds of area (`['GM', 'BU0363']`). Refuses a year that the table does not have. */
export function filterFor(shape: TableShape, jaar: number | null, gebieden: readonly string[] | null): RowFilter {
  return {
    perioden: jaar === null || shape.tijd === null ? null : codesOfYear(shape.tijd, jaar, shape.id),
    gebieden: shape.regio === null ? null : gebieden,
  }
}

function codesOfYear(tijd: Dimensie, jaar: number, tabel: string): readonly string[] {
  const codes = [...(tijd.codes ?? [])]
  const found = codes.filter(([code]) => periodeId(code)?.startsWith(String(jaar)))
  if (found.length > 0) return found.map(([, { ruw }]) => ruw)
  const jaren = [...new Set(codes.flatMap(([code]) => periodeId(code)?.slice(0, 4) ?? []))].toSorted()
  throw new Refusal(
    `Tabel ${tabel} heeft geen cijfers over ${jaar}. Wel over ${jaren[0] ?? 'geen enkel jaar'} tot en met ${jaren.at(-1) ?? 'nu'}.`,
    {
      code: 'import-year-absent',
    },
  )
}

function periodeId(code: string): string | null {
  try {
    return parsePeriode(code).id
  } catch (error) {
    if (error instanceof FigureError) return null
    throw error
  }
}

/** The filter in the language of OData, the same in v3 and v4; empty when nothing is filtered. */
export function formatFilter(shape: TableShape, filter: RowFilter): string {
  const { tijd, regio } = shape
  const perioden = tijd && filter.perioden?.map(code => `${tijd.sleutel} eq ${literal(code)}`)
  const gebieden = regio && filter.gebieden?.map(begin => `startswith(${regio.sleutel},${literal(begin)})`)
  return [perioden, gebieden].flatMap(terms => (terms && terms.length > 0 ? [`(${terms.join(' or ')})`] : [])).join(' and ')
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Smaller questions that together ask the same: per period, then per kind of area, then per longer beginning of a code. Empty when it cannot be smaller. */
export function splitFilter(shape: TableShape, filter: RowFilter): readonly RowFilter[] {
  const perioden = filter.perioden ?? [...(shape.tijd?.codes?.values() ?? [])].map(code => code.ruw)
  if (perioden.length > 1) return perioden.map(periode => ({ ...filter, perioden: [periode] }))
  const codes = [...(shape.regio?.codes?.keys() ?? [])]
  const begins = filter.gebieden ?? ['']
  if (begins.length > 1) return begins.map(begin => ({ ...filter, gebieden: [begin] }))
  const [begin = ''] = begins
  const under = codes.filter(code => code.startsWith(begin))
  for (let length = Math.max(2, begin.length + 1); length <= 10; length += 1) {
    const longer = [...new Set(under.map(code => code.slice(0, length)))]
    if (longer.length > 1) return longer.map(next => ({ ...filter, gebieden: [next] }))
  }
  return []
}
