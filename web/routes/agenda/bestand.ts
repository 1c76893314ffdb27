import { data } from 'react-router'
import type { Route } from './+types/bestand.ts'
import type { Vorm } from '../../agenda-data.ts'
import { apiContext } from '../../context.ts'
import { messagesIn } from '../../messages/index.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'buurtagenda' } as const

/** The picture of a buurt with what its network wrote, as a file to save. */
export async function loader({ context, request, params: { id, vorm } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'buurtagenda bekijken')
  if (!isVorm(vorm)) throw data(null, { status: 404 })
  const answer = await context.get(apiContext).agenda.neemMee(id, vorm, taalOf(request.url))
  if (!answer.ok) throw data(null, { status: answer.status === 400 ? 404 : answer.status })
  const headers = new Headers({ 'X-Content-Type-Options': 'nosniff' })
  for (const name of ['Content-Type', 'Content-Disposition']) headers.set(name, answer.headers.get(name) ?? '')
  return new Response(answer.body, { headers })
}

function isVorm(name: string): name is Vorm {
  return Object.hasOwn(messagesIn('nl').meenemen.vormen, name)
}
