import type { Buurtpagina } from '../../buurtpagina-data.ts'
import type { ApiClient, Omtrek } from '../../data.ts'

/** The outline of a neighbourhood that is one area; several together have none yet. */
export async function outlineOf({ gebieden: [code, ...more], jaar }: Buurtpagina, api: ApiClient): Promise<Omtrek | null> {
  return code === undefined || more.length > 0 ? null : await api.omtrek(code, jaar ?? undefined)
}
