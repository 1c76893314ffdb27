import type { Route } from './+types/verslag-pdf.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'monitoring' } as const

/** The record of a meeting, to save. */
export async function loader({ context, request, params: { id: buurt, bespreking: id } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'metingen bekijken')
  return passFile(await context.get(apiContext).bespreking.verslag({ buurt, id }, taalOf(request.url)))
}
