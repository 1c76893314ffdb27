import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/wanneer.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import type { Activiteit } from '../../plan-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { vandaag } from '../programma/vandaag.ts'
import { PlanNav } from './plan-nav.tsx'
import { addMaanden, inMaand, isMaand, spanOf } from './tijdlijn.ts'
import { Tijdlijn } from './tijdlijn-beeld.tsx'
import { zegMaand } from './zeg-dagen.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtplan bekijken')
  const plan = needOne(await context.get(apiContext).plan.plan(params.id))
  const asked = new URL(request.url).searchParams.get('maand') ?? ''
  const nu = vandaag()
  return { view: hold({ plan, nu, maand: isMaand(asked) ? asked : nu.slice(0, 7) }) }
}

/** When everything is: on a line, month by month, and as a table. */
export default function Wanneer({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { plan, nu, maand } = loaderData.view.view
  const { buurt, activiteiten } = plan
  const text = m.plan.wanneer
  const zonder = activiteiten.filter(({ van }) => van === null)
  const spanne = spanOf(activiteiten)
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <PlanNav buurt={buurt.id} />
      {spanne === null ? <Paragraph>{text.leeg}</Paragraph> : <Tijdlijn plan={plan} spanne={spanne} nu={nu} />}
      <Maand buurt={buurt.id} activiteiten={activiteiten} maand={maand} />
      {zonder.length > 0 && (
        <section className="page__part" aria-labelledby="zonder-kop">
          <Heading level={2} id="zonder-kop">
            {text.zonder}
          </Heading>
          <Lijst buurt={buurt.id} activiteiten={zonder} />
        </section>
      )}
      {activiteiten.length > 0 && (
        <section className="page__part" aria-labelledby="tabel-kop">
          <Heading level={2} id="tabel-kop">
            {text.tabel}
          </Heading>
          <LijstTable
            caption={text.tabel}
            kolommen={[text.kolommen.activiteit, text.kolommen.thema, text.kolommen.van, text.kolommen.tot]}
            rijen={activiteiten.map(({ id, naam, thema, van, tot }) => ({
              id,
              kop: <Link href={href(`/programma/buurten/${buurt.id}/plan/${id}`)}>{naam}</Link>,
              cellen: [
                m.agenda.themas[thema],
                van === null ? m.plan.zonderDag : writeDag(van, taal),
                tot === null ? m.plan.zonderDag : writeDag(tot, taal),
              ],
            }))}
          />
        </section>
      )}
    </div>
  )
}

interface MaandProps {
  readonly buurt: string
  readonly activiteiten: readonly Activiteit[]
  readonly maand: string
}

/** One month of the calendar, with the way to the month before and after. */
function Maand({ buurt, activiteiten, maand }: MaandProps) {
  const { m, href, taal } = usePage()
  const text = m.plan.wanneer
  const here = (other: string) => href(`/programma/buurten/${buurt}/plan/wanneer?maand=${other}#maand-kop`)
  const [before, after] = [addMaanden(maand, -1), addMaanden(maand, 1)]
  const parts = Object.entries(inMaand(activiteiten, maand)).filter(([, each]) => each.length > 0)
  return (
    <section className="page__part plan-deel" aria-labelledby="maand-kop">
      <Heading level={2} id="maand-kop">
        {text.maand(zegMaand(maand, taal))}
      </Heading>
      <ul className="links" role="list">
        <li>
          <Link href={here(before)}>{text.eerder(zegMaand(before, taal))}</Link>
        </li>
        <li>
          <Link href={here(after)}>{text.later(zegMaand(after, taal))}</Link>
        </li>
      </ul>
      {parts.length === 0 && <Paragraph>{text.nietsInMaand}</Paragraph>}
      {parts.map(([deel, each]) => (
        <div key={deel}>
          <Heading level={3}>{text.delen[deel as keyof typeof text.delen]}</Heading>
          <Lijst buurt={buurt} activiteiten={each} />
        </div>
      ))}
    </section>
  )
}

function Lijst({ buurt, activiteiten }: Omit<MaandProps, 'maand'>) {
  const { m, href, taal } = usePage()
  return (
    <ul>
      {activiteiten.map(({ id, naam, van, tot }) => (
        <li key={id}>
          <Link href={href(`/programma/buurten/${buurt}/plan/${id}`)}>{naam}</Link>{' '}
          {van !== null && <span className="soft">{m.plan.dagen(writeDag(van, taal), tot === null ? null : writeDag(tot, taal))}</span>}
        </li>
      ))}
    </ul>
  )
}
