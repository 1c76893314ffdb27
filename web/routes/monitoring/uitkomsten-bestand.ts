import type { Route } from './+types/uitkomsten-bestand.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { requireVorm } from '../agenda/require-vorm.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'monitoring' } as const

/** What the plan of a buurt yields as a file, to save. */
export async function loader({ context, request, params: { id, vorm } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'metingen bekijken')
  return passFile(await context.get(apiContext).monitoring.uitkomstenBestand(id, requireVorm(vorm), taalOf(request.url)))
}
