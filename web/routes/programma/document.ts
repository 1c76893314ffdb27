import { data } from 'react-router'
import type { Route } from './+types/document.ts'
import { apiContext } from '../../context.ts'
import { requireRecht } from '../../require-ik.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'programma' } as const

/** A document of a buurt, as a file to save; a browser never shows it as a page. */
export async function loader({ context, request, params: { id, document } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'buurt bijwerken')
  const answer = await context.get(apiContext).programma.openDocument(id, document)
  if (!answer.ok) throw data(null, { status: answer.status === 400 ? 404 : answer.status })
  const headers = new Headers({ 'X-Content-Type-Options': 'nosniff' })
  for (const name of ['Content-Type', 'Content-Disposition']) headers.set(name, answer.headers.get(name) ?? '')
  return new Response(answer.body, { headers })
}
