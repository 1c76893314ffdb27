import { data, redirect } from 'react-router'
import type { Route } from './+types/gebied.ts'
import { apiContext } from '../../context.ts'
import type { GebiedDetail, Omtrek } from '../../data.ts'
import { hold } from '../../held.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { KloptDitContext } from '../../ui/klopt-dit.tsx'
import { UitgavenContext } from '../../ui/uitgaven-context.ts'
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
  // A selection has no picture of its own: all its figures at a glance are its page.
  if (params.code.includes(',')) throw redirect(hrefIn(taal, `/gebied/${params.code}/overzicht`))
  const naast = searchParams.get('naast') === 'gelijken' ? 'gelijken' : undefined
  const [gebied, beeld, antwoorden, buurtpaginas] = await Promise.all([
    api.gebied(params.code, jaar),
    api.buurtbeeld(params.code, taal, jaar, naast),
    api.terugmelding.antwoorden({ gebied: params.code }),
    api.buurtpagina.paginas({ gebied: params.code, limiet: 6 }),
  ])
  if (!gebied || !beeld) throw data('gebied', { status: 404 })
  const klopt = hold({ waar: { gebied: gebied.code, ...(jaar === undefined ? {} : { jaar }) }, antwoorden })
  const verzonnen = verzonnenIn([beeld.gebied])
  const weergave = searchParams.get('weergave')
  if (weergave === 'werk') return { werk: hold(makeWerkView(beeld, readWerkFilter(searchParams))), gebied: hold(gebied), klopt, verzonnen }
  const [omtrek, releases, { uitgaven }] = await Promise.all([
    gebied.soort === 'land' ? null : api.omtrek(gebied.code, jaar),
    api.releases(),
    api.uitgaven(),
  ])
  const view = makeBeeldView(beeld, releases)
  if (weergave === 'woon') return { woon: hold(view), buurtpaginas, gebied: hold(gebied), klopt, verzonnen }
  return {
    beeld: hold(view),
    uitgaven: hold(uitgaven),
    buurtpaginas,
    gebied: hold(gebied),
    omtrek: hold(isOutlineOf(gebied, omtrek) ? omtrek : null),
    klopt,
    verzonnen,
  }
}

/** A page about old boundaries shows no others: under the same code another piece of land may lie. The newest may borrow an older map. */
function isOutlineOf(gebied: GebiedDetail, omtrek: Omtrek | null): boolean {
  return gebied.jaar === Math.max(...gebied.jaren) || omtrek?.jaar === gebied.jaar
}

export default function GebiedPage({ loaderData }: Route.ComponentProps) {
  return (
    <KloptDitContext value={loaderData.klopt.view}>
      <Weergave loaderData={loaderData} />
    </KloptDitContext>
  )
}

/** The picture in the view that was asked for. */
function Weergave({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const gebied = loaderData.gebied.view
  if (loaderData.werk) return <Werkpagina view={loaderData.werk.view} gebied={gebied} />
  if (loaderData.woon) return <Woonpagina view={loaderData.woon.view} gebied={gebied} buurtpaginas={loaderData.buurtpaginas} />
  return (
    <UitgavenContext value={loaderData.uitgaven.view}>
      <Beeldpagina gebied={gebied} view={loaderData.beeld.view} omtrek={loaderData.omtrek.view} buurtpaginas={loaderData.buurtpaginas} />
    </UitgavenContext>
  )
}
