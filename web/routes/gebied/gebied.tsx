import { data } from 'react-router'
import type { Route } from './+types/gebied.ts'
import { apiContext } from '../../context.ts'
import { taalOf } from '../../taal.ts'
import { Beeldpagina } from './beeldpagina.tsx'
import { Werkpagina, readWerkFilter } from './werkpagina.tsx'

/** The picture of one area, and who lies in and around it. Unknown codes are refused with a page that offers search. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const [gebied, beeld, omtrek] = await Promise.all([api.gebied(params.code), api.buurtbeeld(params.code, taal), api.omtrek(params.code)])
  if (!gebied || !beeld) throw data('gebied', { status: 404 })
  const { searchParams } = new URL(request.url)
  const werk = searchParams.get('weergave') === 'werk' ? readWerkFilter(searchParams) : null
  return { gebied, beeld, omtrek, werk, demo: beeld.gebied.demo === true }
}

export default function GebiedPage({ loaderData: { gebied, beeld, omtrek, werk } }: Route.ComponentProps) {
  return werk ? <Werkpagina beeld={beeld} filter={werk} /> : <Beeldpagina gebied={gebied} beeld={beeld} omtrek={omtrek} />
}
