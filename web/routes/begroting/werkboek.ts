import { data } from 'react-router'
import type { Route } from './+types/werkboek.ts'
import { apiContext } from '../../context.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'begroting' } as const

/** The budget as a workbook to take along. */
export async function loader({ context, request, params: { id } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'begroting bekijken')
  const answer = await context.get(apiContext).begroting.werkboek(id, taalOf(request.url))
  if (!answer.ok) throw data(null, { status: answer.status === 400 ? 404 : answer.status })
  const headers = new Headers({ 'X-Content-Type-Options': 'nosniff' })
  for (const name of ['Content-Type', 'Content-Disposition']) headers.set(name, answer.headers.get(name) ?? '')
  return new Response(answer.body, { headers })
}
