import type { ApiClient, GebiedGevonden } from '../../data.ts'

export interface Plaats {
  readonly getypt: string
  /** Codes to ask figures of; null when nobody typed anything, or when what was typed can be several places. */
  readonly gebieden: string | null
  /** What the areas are called together; null for a selection. */
  readonly naam: string | null
  /** The places that were found by what was typed. */
  readonly gevonden: readonly GebiedGevonden[]
}

const code = /^(?:BU|WK|GM|PV|NL)[0-9A-Z]{2,8}$/i
const most = 8

/** The place that somebody typed: codes as they are, one place that has the name, or several to choose from. */
export async function findPlaats(api: Pick<ApiClient, 'gebieden'>, getypt: string): Promise<Plaats> {
  if (getypt === '') return { getypt, gebieden: null, naam: null, gevonden: [] }
  const parts = getypt.split(',').map(part => part.trim())
  if (parts.length > 1 && parts.every(part => code.test(part))) {
    return { getypt, gebieden: parts.join(','), naam: null, gevonden: [] }
  }
  const gevonden = await api.gebieden(getypt, null, most)
  const exact = gevonden.find(gebied => gebied.code === getypt.toUpperCase())
  const [only] = gevonden.length === 1 ? gevonden : []
  const one = exact ?? only
  return one ? { getypt, gebieden: one.code, naam: one.naam, gevonden: [one] } : { getypt, gebieden: null, naam: null, gevonden }
}
