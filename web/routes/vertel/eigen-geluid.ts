import type { Route } from './+types/eigen-geluid.ts'
import { apiContext } from '../../context.ts'
import { passSound } from '../../pass-file.ts'

/** The processing activity that this is part of. */
export const handle = { verwerking: 'ervaringsverhalen' } as const

/** Their own voice, for whoever has the code. */
export async function loader({ context, request, params: { code } }: Route.LoaderArgs): Promise<Response> {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  return passSound(await api.withBewijs(ik?.bewijs ?? null).monitoring.eigenGeluid(code, request.headers.get('Range')))
}
