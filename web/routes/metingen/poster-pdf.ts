import type { Route } from './+types/poster-pdf.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'vragenlijsten' } as const

/** A poster of a wave, in the language of the page. */
export async function loader({ context, request, params: { id, golf } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'vragenlijsten bekijken')
  return passFile(await context.get(apiContext).vragenlijsten.poster({ buurt: id, id: golf }, taalOf(request.url)))
}
