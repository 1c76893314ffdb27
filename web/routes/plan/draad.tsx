import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/draad.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import type { Activiteit } from '../../plan-data.ts'
import type { Woorden } from '../../menukaart-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { findLosseEinden } from './losse-einden.ts'
import { PlanNav } from './plan-nav.tsx'
import { zegDagen } from './zeg-dagen.ts'
import { zegEffect } from './zeg-effect.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtplan bekijken')
  const api = context.get(apiContext)
  const [plan, woorden] = [needOne(await api.plan.plan(params.id)), await api.menukaart.woorden(taalOf(request.url))]
  return { view: hold({ plan, woorden }) }
}

/** The one thread: from each challenge to what is done about it and to what should change by that, with what hangs loose. */
export default function Draad({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { plan, woorden } = loaderData.view.view
  const { buurt, activiteiten, uitdagingen } = plan
  const text = m.plan.draad
  const pad = `/programma/buurten/${buurt.id}`
  const los = findLosseEinden(plan)
  const isHeel = (Object.values(los) as readonly (readonly unknown[])[]).every(each => each.length === 0)
  const names = (each: readonly Activiteit[]) => each.map(({ id, naam }) => ({ naam, pad: `${pad}/plan/${id}` }))
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(pad)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <PlanNav buurt={buurt.id} />
      <section className="page__part plan-deel" aria-labelledby="los-kop">
        <Heading level={2} id="los-kop">
          {text.los}
        </Heading>
        {isHeel && <Paragraph>{text.nietsLos}</Paragraph>}
        <Los
          kop={text.zonderActiviteit}
          links={los.zonderActiviteit.map(({ id, titel }) => ({ naam: titel, pad: `${pad}/plan/nieuw?uitdaging=${id}` }))}
        />
        <Los kop={text.zonderUitdaging} links={names(los.zonderUitdaging)} />
        <Los kop={text.zonderEffect} links={names(los.zonderEffect)} />
        <Los kop={text.zonderDag} links={names(los.zonderDag)} />
        <Los kop={text.zonderWie} links={names(los.zonderWie)} />
      </section>
      <section className="page__part" aria-labelledby="draad-kop">
        <Heading level={2} id="draad-kop">
          {text.kop}
        </Heading>
        {uitdagingen.length === 0 && <Paragraph>{text.geenUitdagingen}</Paragraph>}
        {uitdagingen.map(({ id, titel }) => {
          const own = activiteiten.filter(({ uitdaging }) => uitdaging === id)
          return own.length === 0 ? null : <Tak key={id} buurt={buurt.id} kop={titel} activiteiten={own} woorden={woorden} />
        })}
        <Tak
          buurt={buurt.id}
          kop={text.anders}
          activiteiten={activiteiten.filter(({ uitdaging }) => uitdaging === null)}
          woorden={woorden}
        />
      </section>
    </div>
  )
}

function Los({ kop, links }: { readonly kop: string; readonly links: readonly { readonly naam: string; readonly pad: string }[] }) {
  const { href } = usePage()
  if (links.length === 0) return null
  return (
    <>
      <Heading level={3}>{kop}</Heading>
      <ul>
        {links.map(({ naam, pad }) => (
          <li key={pad}>
            <Link href={href(pad)}>{naam}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

interface TakProps {
  readonly buurt: string
  readonly kop: string
  readonly activiteiten: readonly Activiteit[]
  readonly woorden: Woorden
}

/** A challenge, under it what is done about it, under that what should change. */
function Tak({ buurt, kop, activiteiten, woorden }: TakProps) {
  const { m, href, taal } = usePage()
  if (activiteiten.length === 0) return null
  return (
    <div className="draad">
      <Heading level={3}>{kop}</Heading>
      <ul role="list">
        {activiteiten.map(activiteit => (
          <li key={activiteit.id}>
            <Link href={href(`/programma/buurten/${buurt}/plan/${activiteit.id}`)}>{activiteit.naam}</Link>{' '}
            <span className="soft">{zegDagen(activiteit, taal)}</span>
            {activiteit.effecten.length === 0 ? (
              <p className="soft">{m.plan.activiteit.geenEffecten}</p>
            ) : (
              <ul>
                {activiteit.effecten.map(effect => (
                  <li key={effect.indicator}>{zegEffect(effect, woorden, taal)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
