import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/plan.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Elders } from './elders.tsx'
import { PlanNav } from './plan-nav.tsx'
import { PlanThemaDeel } from './plan-thema.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const api = context.get(apiContext)
  const plan = needOne(await api.plan.plan(params.id))
  const tellingen = needOne(await api.reacties.tellingen(params.id))
  const buurt = await api.programma.buurt(params.id)
  if (buurt === null) throw data('buurt', { status: 404 })
  const { searchParams } = new URL(request.url)
  return {
    view: hold({
      plan,
      buurt,
      tellingen,
      mayChange: rechten.includes('buurt bijwerken'),
      mayEdit: rechten.includes('buurtplan bijwerken'),
      mayJudge: rechten.includes('buurtplan beoordelen'),
    }),
    gedaan: searchParams.get('gedaan') ?? '',
    terug: searchParams.get('terug'),
  }
}

/** What a buurt is going to do: five themes, each with the standard kinds of activity waiting to be filled in. */
export default function PlanPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { plan, mayEdit, mayJudge, mayChange, tellingen } = loaderData.view.view
  const { buurt, themas, activiteiten } = plan
  const text = m.plan.plan
  const inPlan = themas.filter(({ stand }) => stand === 'open' || stand === 'terug')
  const open = inPlan.flatMap(({ soorten }) => soorten).filter(soort => !activiteiten.some(each => each.soort === soort)).length
  const pad = `/programma/buurten/${buurt.id}`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(pad)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.plan.gedaan[loaderData.gedaan]} />
      {loaderData.terug !== null && mayEdit && (
        <p>
          <Link href={href(`${pad}/plan/${loaderData.terug}`)}>{text.terugzetten}</Link>
        </p>
      )}
      <PlanNav buurt={buurt.id} />
      <p>{text.aantal(activiteiten.length, open)}</p>
      <ul className="links" role="list">
        <li>
          <Link href={href(`${pad}/agenda`)}>{m.agenda.naarAgenda}</Link>
        </li>
        <li>
          <Link href={href(`${pad}/rondes`)}>{m.commissie.naar}</Link>
        </li>
        {tellingen.open > 0 && (
          <li>
            <Link href={href(`${pad}/plan/opmerkingen`)}>{m.reacties.opmerkingen.aantal(tellingen.open)}</Link>
          </li>
        )}
        <li>
          <Link href={href(`${pad}/plan/advies`)}>{m.advies.naar}</Link>
        </li>
      </ul>
      {themas.map(thema => (
        <PlanThemaDeel
          key={thema.thema}
          buurt={buurt.id}
          thema={thema}
          activiteiten={activiteiten.filter(each => each.thema === thema.thema)}
          mayEdit={mayEdit}
          mayJudge={mayJudge}
          opmerkingen={tellingen.per}
        />
      ))}
      <Elders buurt={loaderData.view.view.buurt} mayChange={mayChange} />
    </div>
  )
}
