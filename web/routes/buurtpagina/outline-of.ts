import type { Buurtpagina } from '../../buurtpagina-data.ts'
import type { ApiClient, Omtrek } from '../../data.ts'

/** The outline of a neighbourhood: one area, or several in one gemeente. */
export async function outlineOf({ gebieden, jaar }: Buurtpagina, api: ApiClient): Promise<Omtrek | null> {
  return gebieden.length === 0 ? null : await api.omtrek(gebieden.join(','), jaar ?? undefined)
}
