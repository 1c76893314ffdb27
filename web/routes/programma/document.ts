import type { Route } from './+types/document.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'programma' } as const

/** A document of a buurt, as a file to save; a browser never shows it as a page. */
export async function loader({ context, request, params: { id, document } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'buurt bijwerken')
  return passFile(await context.get(apiContext).programma.openDocument(id, document))
}
