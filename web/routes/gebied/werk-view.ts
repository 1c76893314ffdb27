import { secties } from '../../data.ts'
import type { BeeldCijfer, BeeldGebied, GebiedRef, Sectie, Selectiebeeld } from '../../data.ts'

export interface WerkFilter {
  readonly sectie: Sectie | null
  readonly allePerioden: boolean
}

/** What the page for professionals shows. */
export interface WerkView {
  readonly gebied: BeeldGebied
  readonly filter: WerkFilter
  readonly rows: readonly WerkRow[]
  /** The areas that get a column beside the own one, the widest last. */
  readonly around: readonly GebiedRef[]
  /** Whether some row can be compared with the widest area around. */
  readonly hasWoord: boolean
}

/** A figure without what its row does not show. */
export type WerkRow = Omit<BeeldCijfer, 'verdeling'>

/** What a professional asked to see; an unknown section shows everything. */
export function readWerkFilter(params: URLSearchParams): WerkFilter {
  const asked = params.get('sectie')
  return { sectie: secties.find(sectie => sectie === asked) ?? null, allePerioden: params.get('perioden') === 'alle' }
}

/** The rows that were asked for: every wave, or only the newest of each measure. */
export function makeWerkView({ gebied, cijfers }: Pick<Selectiebeeld, 'gebied' | 'cijfers'>, filter: WerkFilter): WerkView {
  const { sectie, allePerioden } = filter
  const seen = new Set<string>()
  const chosen = cijfers.filter(({ maat, sectie: own }) => {
    if (sectie !== null && own !== sectie) return false
    const isFirst = !seen.has(maat)
    seen.add(maat)
    return allePerioden || isFirst
  })
  const rows = chosen.map(({ verdeling: _, ...row }) => row)
  const around = pickAround(gebied.ouders, rows)
  const widest = around.at(-1)?.code
  const hasWoord = rows.some(row => row.vergelijking.some(other => other.gebied === widest && other.woord !== undefined))
  return { gebied, filter, rows, around, hasWoord }
}

/** A column that says "not imported" in every row says it once too often. */
function pickAround(ouders: readonly GebiedRef[], rows: readonly WerkRow[]): GebiedRef[] {
  const told = rows.flatMap(row => row.vergelijking.filter(other => other.ontbreekt !== 'niet-geimporteerd').map(other => other.gebied))
  return ouders.filter(({ code }) => told.includes(code))
}

/** A release by its table and year. The checksum behind it tells two files of one table apart, and stands on the page of the source. */
export function shortRelease(id: string): string {
  return id.replace(/-[0-9a-f]{8}$/, '')
}

/** Whether it is known how a figure was made. Of a topic outside the catalogue only a model is told apart; the rest may be counted or not. */
export function isDescribed({ sectie, soort }: Pick<WerkRow, 'sectie' | 'soort'>): boolean {
  return sectie !== 'overig' || soort !== 'telling'
}
