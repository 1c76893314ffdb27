import { data } from 'react-router'
import type { Route } from './+types/gebied.ts'
import { apiContext } from '../../context.ts'
import type { Omtrek } from '../../data.ts'
import { hold } from '../../held.ts'
import { taalOf } from '../../taal.ts'
import { KloptDitContext } from '../../ui/klopt-dit.tsx'
import { UitgavenContext } from '../../ui/uitgaven-context.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { Beeldpagina } from './beeldpagina.tsx'
import { makeBeeldView } from './beeld-view.ts'
import { readJaar } from './jaar.ts'
import { oldYearOf } from './plek.ts'
import type { Plek } from './plek.ts'
import { readPlek } from './read-plek.ts'
import { makeSamenView } from './samen-view.ts'
import { Werkpagina } from './werkpagina.tsx'
import { makeWerkView, readWerkFilter } from './werk-view.ts'
import { Woonpagina } from './woonpagina.tsx'

/**
 * The picture of one area, or of several with commas between their codes, in one of its three views. Unknown codes are refused with a page that
 * offers search; areas that cannot be taken together with why.
 */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const { searchParams } = new URL(request.url)
  const jaar = readJaar(searchParams)
  const answer = await readPlek(api, { code: params.code, taal, jaar, naast: searchParams.get('naast') })
  if ('weigering' in answer) throw data(/^(?:selectie|naast)-/.test(answer.weigering.code) ? answer.weigering : 'gebied', { status: 404 })
  const { plek, beeld, buurtpaginas } = answer.gelukt
  const antwoorden = await api.terugmelding.antwoorden({ gebied: plek.code })
  const klopt = hold({ waar: { gebied: plek.code, ...(jaar === undefined ? {} : { jaar }) }, antwoorden })
  const verzonnen = verzonnenIn([beeld.gebied])
  const weergave = searchParams.get('weergave')
  if (weergave === 'werk') return { werk: hold(makeWerkView(beeld, readWerkFilter(searchParams))), plek: hold(plek), klopt, verzonnen }
  const [omtrek, releases, { uitgaven }] = await Promise.all([
    plek.soort === 'land' ? null : api.omtrek(plek.adres, jaar),
    api.releases(),
    api.uitgaven(),
  ])
  const view = makeBeeldView(beeld, releases)
  if (weergave === 'woon') return { woon: hold(view), buurtpaginas, plek: hold(plek), klopt, verzonnen }
  return {
    beeld: hold(view),
    samen: hold(makeSamenView(beeld, taal)),
    uitgaven: hold(uitgaven),
    buurtpaginas,
    plek: hold(plek),
    omtrek: hold(isOutlineOf(plek, omtrek) ? omtrek : null),
    klopt,
    verzonnen,
  }
}

/** A page about old boundaries shows no others: under the same code another piece of land may lie. The newest may borrow an older map. */
function isOutlineOf(plek: Plek, omtrek: Omtrek | null): boolean {
  return oldYearOf(plek) === null || omtrek?.jaar === plek.jaar
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
  const plek = loaderData.plek.view
  if (loaderData.werk) return <Werkpagina view={loaderData.werk.view} plek={plek} />
  if (loaderData.woon) return <Woonpagina view={loaderData.woon.view} plek={plek} buurtpaginas={loaderData.buurtpaginas} />
  return (
    <UitgavenContext value={loaderData.uitgaven.view}>
      <Beeldpagina
        plek={plek}
        view={loaderData.beeld.view}
        samen={loaderData.samen.view}
        omtrek={loaderData.omtrek.view}
        buurtpaginas={loaderData.buurtpaginas}
      />
    </UitgavenContext>
  )
}
