import { data } from 'react-router'
import type { Route } from './+types/gebied.ts'
import { apiContext } from '../../context.ts'
import type { GebiedDetail, Omtrek } from '../../data.ts'
import { hold } from '../../held.ts'
import { taalOf } from '../../taal.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { Beeldpagina } from './beeldpagina.tsx'
import { makeBeeldView } from './beeld-view.ts'
import { readJaar } from './jaar.ts'
import { Werkpagina } from './werkpagina.tsx'
import { makeWerkView, readWerkFilter } from './werk-view.ts'
import { Woonpagina } from './woonpagina.tsx'

/**
 * The picture of one area in one of its three views, and who lies in and around it. Unknown codes are refused with a page that offers
 * search.
 */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const { searchParams } = new URL(request.url)
  const jaar = readJaar(searchParams)
  const [gebied, beeld] = await Promise.all([api.gebied(params.code, jaar), api.buurtbeeld(params.code, taal, jaar)])
  if (!gebied || !beeld) throw data('gebied', { status: 404 })
  const verzonnen = verzonnenIn([beeld.gebied])
  const weergave = searchParams.get('weergave')
  if (weergave === 'werk') return { werk: hold(makeWerkView(beeld, readWerkFilter(searchParams))), gebied: hold(gebied), verzonnen }
  const [omtrek, releases] = await Promise.all([gebied.soort === 'land' ? null : api.omtrek(gebied.code, jaar), api.releases()])
  const view = makeBeeldView(beeld, releases)
  if (weergave === 'woon') return { woon: hold(view), gebied: hold(gebied), verzonnen }
  return { beeld: hold(view), gebied: hold(gebied), omtrek: hold(isOutlineOf(gebied, omtrek) ? omtrek : null), verzonnen }
}

/** A page about old boundaries shows no others: under the same code another piece of land may lie. The newest may borrow an older map. */
function isOutlineOf(gebied: GebiedDetail, omtrek: Omtrek | null): boolean {
  return gebied.jaar === Math.max(...gebied.jaren) || omtrek?.jaar === gebied.jaar
}

export default function GebiedPage({ loaderData }: Route.ComponentProps) {
  const gebied = loaderData.gebied.view
  if (loaderData.werk) return <Werkpagina view={loaderData.werk.view} gebied={gebied} />
  if (loaderData.woon) return <Woonpagina view={loaderData.woon.view} gebied={gebied} />
  return <Beeldpagina gebied={gebied} view={loaderData.beeld.view} omtrek={loaderData.omtrek.view} />
}
