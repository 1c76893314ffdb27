import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/opmerkingen.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { ownPath } from '../../own-path.ts'
import type { OpmerkingFilter } from '../../reacties-data.ts'
import { opmerkingFilters } from '../../reacties-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { PlanNav } from '../plan/plan-nav.tsx'
import { DraadDeel, sayOver } from './draad.tsx'
import { NieuweOpmerking } from './nieuwe-opmerking.tsx'
import { readDaad, readOver } from './read-opmerking.ts'

const perPagina = 50

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const { reacties, plan } = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const over = readOver(searchParams)
  const asked = opmerkingFilters.find(each => each === searchParams.get('filter'))
  const filter: OpmerkingFilter = asked ?? (over === undefined ? 'open' : 'alle')
  const pagina = Math.max(1, Number(searchParams.get('pagina') ?? '1') || 1)
  const [{ buurt }, lijst, tellingen] = await Promise.all([
    plan.plan(id).then(needOne),
    reacties.opmerkingen(id, { over, filter, pagina, limiet: perPagina }).then(needOne),
    reacties.tellingen(id).then(needOne),
  ])
  const mayWrite = rechten.includes('buurtplan bijwerken')
  return { view: hold({ buurt, lijst, tellingen, over, filter, pagina, mayWrite }), gedaan: searchParams.get('gedaan') ?? '' }
}

/** Writes, answers, changes, takes back, closes or opens; then back to the page where somebody did it. */
export async function action({ context, request, params: { id: buurt } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const daad = readDaad(form)
  if (daad.veld !== null && daad.tekst === '') {
    return refuseFields(form, { [daad.veld]: messagesIn(form.taal).reacties.opmerkingen.tekstFout })
  }
  const op = { buurt, id: readText(form, 'opmerking'), versie: Number(readText(form, 'versie')) }
  const { reacties } = form.api
  const answer = await {
    plaats: async () => await reacties.plaats(buurt, daad.over, daad.tekst),
    antwoord: async () => await reacties.antwoord(op, daad.tekst),
    wijzig: async () => await reacties.herschrijf(op, daad.tekst),
    trekIn: async () => await reacties.trekIn(op),
    rondAf: async () => await reacties.rondAf(op),
    heropen: async () => await reacties.heropen(op),
  }[daad.doe]()
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { tekst: daad.veld })
  const terug = new URL(
    ownPath(form.velden.get('terug'), hrefIn(form.taal, `/programma/buurten/${buurt}/plan/opmerkingen`)),
    'http://in.process',
  )
  terug.searchParams.set('gedaan', daad.gedaan)
  throw redirect(`${terug.pathname}${terug.search}#opmerkingen`)
}

/** Everything that a network said about its plan, thread by thread. */
export default function OpmerkingenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, lijst, tellingen, over, filter, pagina, mayWrite } = loaderData.view.view
  const text = m.reacties.opmerkingen
  const here = `/programma/buurten/${buurt.id}/plan/opmerkingen`
  const address = (to: OpmerkingFilter, page = 1) =>
    href(`${here}?${new URLSearchParams({ ...over, filter: to, ...(page === 1 ? {} : { pagina: String(page) }) }).toString()}`)
  const self = address(filter, pagina)
  const plek = { buurt: buurt.id, mayWrite, stuurNaar: self, terug: self, state: actionData }
  const first = lijst.draden[0]?.over
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1} id="opmerkingen">
        {text.titel(buurt.naam)}
      </Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <PlanNav buurt={buurt.id} />
      <Done text={m.reacties.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {over === undefined ? (
        <nav className="page-nav" aria-label={text.filterLabel}>
          <ul role="list">
            {opmerkingFilters.map(each => (
              <li key={each}>
                <Link href={address(each)} {...(each === filter ? { 'aria-current': 'true' } : {})}>
                  {text.filter[each](tellingen[each])}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <p>
          {text.over(first === undefined ? '' : sayOver(first, m))} <Link href={href(here)}>{text.toonAlles}</Link>
        </p>
      )}
      {lijst.totaal === 0 && <Paragraph>{text.leeg[filter]}</Paragraph>}
      <ul className="draden" role="list">
        {lijst.draden.map(draad => (
          <DraadDeel key={draad.id} draad={draad} plek={plek} isHier={false} />
        ))}
      </ul>
      <p className="links">
        {pagina > 1 && <Link href={address(filter, pagina - 1)}>{text.vorige}</Link>}
        {pagina * perPagina < lijst.totaal && <Link href={address(filter, pagina + 1)}>{text.volgende}</Link>}
      </p>
      {mayWrite && (
        <NieuweOpmerking
          plek={plek}
          over={over ?? { soort: 'plan', op: '' }}
          titel={over === undefined ? text.nieuwOver : text.nieuw}
          level={2}
        />
      )}
    </div>
  )
}
