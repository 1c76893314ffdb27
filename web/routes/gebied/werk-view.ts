import { secties } from '../../data.ts'
import type { BeeldCijfer, Buurtbeeld, Sectie } from '../../data.ts'

export interface WerkFilter {
  readonly sectie: Sectie | null
  readonly allePerioden: boolean
}

/** What the page for professionals shows. */
export interface WerkView {
  readonly gebied: Buurtbeeld['gebied']
  readonly filter: WerkFilter
  readonly rows: readonly WerkRow[]
}

/** A figure without what its row does not show. */
export type WerkRow = Omit<BeeldCijfer, 'verdeling'>

/** What a professional asked to see; an unknown section shows everything. */
export function readWerkFilter(params: URLSearchParams): WerkFilter {
  const asked = params.get('sectie')
  return { sectie: secties.find(sectie => sectie === asked) ?? null, allePerioden: params.get('perioden') === 'alle' }
}

/** The rows that were asked for: every wave, or only the newest of each measure. */
export function makeWerkView({ gebied, cijfers }: Buurtbeeld, filter: WerkFilter): WerkView {
  const { sectie, allePerioden } = filter
  const seen = new Set<string>()
  const chosen = cijfers.filter(({ maat, sectie: own }) => {
    if (sectie !== null && own !== sectie) return false
    const isFirst = !seen.has(maat)
    seen.add(maat)
    return allePerioden || isFirst
  })
  return { gebied, filter, rows: chosen.map(({ verdeling: _, ...row }) => row) }
}
