import type { Route } from './+types/stuk-pdf.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'ondertekening' } as const

/** A version as a sealed PDF with its signatures in it, to save. */
export async function loader({ context, request, params: { id, versie } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'ondertekening bekijken')
  return passFile(await context.get(apiContext).ondertekening.stuk(id, Number(versie)))
}
