import type { Route } from './+types/gegevens-json.ts'
import { takeAlong } from './take-along.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'rechten' } as const

/** Everything that is known about the visitor, for another program. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const gegevens = await takeAlong({ context, request }, privacy => privacy.gegevens())
  return new Response(`${JSON.stringify(gegevens, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json', 'Content-Disposition': 'attachment; filename="buurtwijs-mijn-gegevens.json"' },
  })
}
