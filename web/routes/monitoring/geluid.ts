import type { Route } from './+types/geluid.ts'
import { apiContext } from '../../context.ts'
import { passSound } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'

/** The processing activity that this is part of. */
export const handle = { verwerking: 'ervaringsverhalen' } as const

/** The voice of a teller, for the use that the address asks for. */
export async function loader({ context, request, params: { id, verhaal } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'verhalen bekijken')
  const asked = new URL(request.url).searchParams.get('voor')
  const voor = asked === 'uitschrijven' || asked === 'bewoners' ? asked : 'netwerk'
  return passSound(await context.get(apiContext).monitoring.geluid(id, verhaal, voor, request.headers.get('Range')))
}
