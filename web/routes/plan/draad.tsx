import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/draad.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import type { Activiteit } from '../../plan-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { DraadTak } from './draad-tak.tsx'
import { findLosseEinden } from './losse-einden.ts'
import { PlanNav } from './plan-nav.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const [plan, woorden] = [needOne(await api.plan.plan(params.id)), await api.menukaart.woorden(taal)]
  const begroting = rechten.includes('begroting bekijken') ? needOne(await api.begroting.begroting(params.id, taal)) : null
  const meetplan = rechten.includes('meetplan bekijken') ? needOne(await api.monitoring.meetplan(params.id, taal)) : null
  const mijlpalen = rechten.includes('mijlpalen bekijken') ? needOne(await api.uitvoering.mijlpalen(params.id)) : null
  const { tellingen } = needOne(await api.reacties.suggesties(params.id, { staat: 'wacht', limiet: 1 }))
  return { view: hold({ plan, woorden, begroting, meetplan, mijlpalen, wachtend: tellingen.wacht }) }
}

/** The one thread: from each challenge to what is done about it, what that costs, when it is and what should change by it, with what hangs loose. */
export default function Draad({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { plan, woorden, begroting, meetplan, mijlpalen, wachtend } = loaderData.view.view
  const { buurt, activiteiten, uitdagingen } = plan
  const text = m.plan.draad
  const pad = `/programma/buurten/${buurt.id}`
  const los = findLosseEinden(plan, begroting?.posten ?? null)
  const rest = { buurt: buurt.id, woorden, begroting, meetplan, mijlpalen }
  const isHeel = wachtend === 0 && (Object.values(los) as readonly (readonly unknown[])[]).every(each => each.length === 0)
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
          kop={text.zonderAntwoord}
          links={wachtend === 0 ? [] : [{ naam: m.reacties.suggesties.aantal(wachtend), pad: `${pad}/plan/suggesties` }]}
        />
        <Los
          kop={text.zonderActiviteit}
          links={los.zonderActiviteit.map(({ id, titel }) => ({ naam: titel, pad: `${pad}/plan/nieuw?uitdaging=${id}` }))}
        />
        <Los kop={text.zonderUitdaging} links={names(los.zonderUitdaging)} />
        <Los kop={text.zonderEffect} links={names(los.zonderEffect)} />
        <Los kop={text.zonderDag} links={names(los.zonderDag)} />
        <Los kop={text.zonderWie} links={names(los.zonderWie)} />
        <Los kop={text.zonderPost} links={names(los.zonderPost)} />
        <Los
          kop={text.losPosten}
          links={los.losPosten.map(({ id, omschrijving, jaar }) => ({
            naam: `${omschrijving === '' ? text.zonderOmschrijving : omschrijving} (${jaar})`,
            pad: `${pad}/begroting/posten/${id}`,
          }))}
        />
      </section>
      <section className="page__part" aria-labelledby="draad-kop">
        <Heading level={2} id="draad-kop">
          {text.kop}
        </Heading>
        {uitdagingen.length === 0 && <Paragraph>{text.geenUitdagingen}</Paragraph>}
        {uitdagingen.map(({ id, titel }) => {
          const own = activiteiten.filter(({ uitdaging }) => uitdaging === id)
          return own.length === 0 ? null : <DraadTak key={id} id={id} kop={titel} activiteiten={own} {...rest} />
        })}
        <DraadTak id="anders" kop={text.anders} activiteiten={activiteiten.filter(({ uitdaging }) => uitdaging === null)} {...rest} />
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
