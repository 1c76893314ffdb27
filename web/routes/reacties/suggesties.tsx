import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/suggesties.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import type { SuggestieStaat } from '../../reacties-data.ts'
import { suggestieStaten } from '../../reacties-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { PlanNav } from '../plan/plan-nav.tsx'

const perPagina = 50

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const { reacties, plan } = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const staat = suggestieStaten.find(each => each === searchParams.get('staat')) ?? 'wacht'
  const pagina = Math.max(1, Number(searchParams.get('pagina') ?? '1') || 1)
  const { buurt } = needOne(await plan.plan(id))
  const lijst = needOne(await reacties.suggesties(id, { staat, pagina, limiet: perPagina }))
  return { view: hold({ buurt, lijst, staat, pagina, mayWrite: rechten.includes('buurtplan bijwerken') }) }
}

/** What people suggested for a plan: what waits for an answer first. */
export default function SuggestiesPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { buurt, lijst, staat, pagina, mayWrite } = loaderData.view.view
  const { tellingen, totaal, oudste, suggesties } = lijst
  const { suggesties: text, uitkomsten, opmerkingen } = m.reacties
  const plan = `/programma/buurten/${buurt.id}/plan`
  const address = (to: SuggestieStaat, page = 1) =>
    href(`${plan}/suggesties?${new URLSearchParams({ staat: to, ...(page === 1 ? {} : { pagina: String(page) }) }).toString()}`)
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <PlanNav buurt={buurt.id} />
      {mayWrite && (
        <ul className="links meedenken__doe" role="list">
          <li>
            <Link href={href(`${plan}/meedenken`)}>{text.naarMeedenken}</Link>
          </li>
          <li>
            <Link href={href(`${plan}/suggesties/papier`)}>{text.naarPapier}</Link>
          </li>
        </ul>
      )}
      <nav className="page-nav" aria-label={text.filterLabel}>
        <ul role="list">
          {suggestieStaten.map(each => (
            <li key={each}>
              <Link href={address(each)} {...(each === staat ? { 'aria-current': 'true' } : {})}>
                {text.filter[each](tellingen[each])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {staat === 'wacht' && oudste !== null && <p>{text.wachten(tellingen.wacht, writeDag(oudste, taal))}</p>}
      {totaal === 0 ? (
        <Paragraph>{text.leeg[staat]}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel(buurt.naam)}
          kolommen={[text.kolommen.tekst, text.kolommen.over, text.kolommen.wie, text.kolommen.dag, text.kolommen.antwoord]}
          rijen={suggesties.map(({ id, tekst, over, wie, langs, dag, antwoord, staat: now }) => ({
            id,
            kop: <Link href={href(`${plan}/suggesties/${id}`)}>{tekst.length > 120 ? `${tekst.slice(0, 117)}…` : tekst}</Link>,
            cellen: [
              over === '' ? text.hetHelePlan : over,
              [wie === '' ? text.iemand : wie, ...(langs === 'papier' ? [text.opPapier] : [])].join(', '),
              writeDag(dag, taal),
              antwoord === null ? text.filter[now](0).replace(/ \(0\)$/, '') : uitkomsten[antwoord.uitkomst],
            ],
          }))}
        />
      )}
      <p className="links">
        {pagina > 1 && <Link href={address(staat, pagina - 1)}>{opmerkingen.vorige}</Link>}
        {pagina * perPagina < totaal && <Link href={address(staat, pagina + 1)}>{opmerkingen.volgende}</Link>}
      </p>
    </div>
  )
}
