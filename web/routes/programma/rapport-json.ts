import type { Route } from './+types/rapport-json.ts'
import { apiContext } from '../../context.ts'
import { needOne } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'programma' } as const

/** A report as data with its fingerprint, so that somebody else can check it without us. */
export async function loader({ context, request, params }: Route.LoaderArgs): Promise<Response> {
  await requireIk({ context, request })
  const { soort, versie, stuk, sha256 } = needOne(await context.get(apiContext).portefeuille.rapport(params.id))
  return new Response(`${JSON.stringify({ ...stuk, sha256 }, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${soort}-versie-${versie}.json"`,
    },
  })
}
