import type { Route } from './+types/bestand.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { requireVorm } from './require-vorm.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'buurtagenda' } as const

/** The picture of a buurt with what its network wrote, as a file to save. */
export async function loader({ context, request, params: { id, vorm } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'buurtagenda bekijken')
  return passFile(await context.get(apiContext).agenda.neemMee(id, requireVorm(vorm), taalOf(request.url)))
}
