import type { Route } from './+types/werkboek.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'besteding' } as const

/** The granted lines as a workbook to take along. */
export async function loader({ context, request, params: { id } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'besteding bekijken')
  return passFile(await context.get(apiContext).besteding.werkboek(id, taalOf(request.url)))
}
