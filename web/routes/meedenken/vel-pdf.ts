import type { Route } from './+types/vel-pdf.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { taalOf } from '../../taal.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'reacties' } as const

/** The plan behind a link on one sheet, with a form on the other side. */
export async function loader({ context, request, params: { geheim } }: Route.LoaderArgs): Promise<Response> {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  return passFile(await api.withBewijs(ik?.bewijs ?? null).reacties.vel(geheim, taalOf(request.url)))
}
