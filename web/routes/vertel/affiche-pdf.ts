import type { Route } from './+types/affiche-pdf.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { taalOf } from '../../taal.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'ervaringsverhalen' } as const

/** A poster with the link for stories. */
export async function loader({ context, request, params: { geheim } }: Route.LoaderArgs): Promise<Response> {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  return passFile(await api.withBewijs(ik?.bewijs ?? null).monitoring.vertelPoster(geheim, taalOf(request.url)))
}
