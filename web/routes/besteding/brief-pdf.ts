import type { Route } from './+types/brief-pdf.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'besteding' } as const

/** The grant letter, to save. */
export async function loader({ context, request, params: { id } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'besteding bekijken')
  return passFile(await context.get(apiContext).besteding.brief(id))
}
