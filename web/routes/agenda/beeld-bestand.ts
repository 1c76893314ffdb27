import { data } from 'react-router'
import type { Route } from './+types/beeld-bestand.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'
import { requireVorm } from './require-vorm.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'buurtagenda' } as const

/** An adopted picture as a file to save. */
export async function loader({ context, request, params: { id, versie, vorm } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'buurtagenda bekijken')
  if (!/^[1-9]\d{0,4}$/.test(versie)) throw data(null, { status: 404 })
  return passFile(await context.get(apiContext).agenda.neemBeeldMee(id, Number(versie), requireVorm(vorm)))
}
