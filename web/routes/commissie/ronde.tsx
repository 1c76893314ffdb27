import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/ronde.ts'
import type { Ronde } from '../../commissie-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseFields, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Belang } from './belang.tsx'
import { BesluitLezen } from './besluit-lezen.tsx'
import { Instemmen } from './instemmen.tsx'
import { OordelenLezen } from './oordelen-lezen.tsx'
import { PlanLezen } from './plan-lezen.tsx'
import { readVerzoek, sendVerzoek } from './ronde-verzoek.ts'
import { Verschil } from './verschil.tsx'
import { StelVraag, Vragen } from './vragen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'rondes bekijken')
  const { searchParams } = new URL(request.url)
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const ronde = needOne(await api.commissie.ronde({ buurt: params.id, nummer: Number(params.nummer) }, taal))
  const woorden = await api.menukaart.woorden(taal)
  return { view: hold({ ronde, woorden }), gedaan: searchParams.get('gedaan') ?? '', over: searchParams.get('over') ?? '' }
}

/** Asks, answers, declares an interest, or says whether an insurer agrees. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readVerzoek(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const welke = { buurt: params.id, nummer: Number(params.nummer) }
  const answer = await sendVerzoek(form.api.commissie, welke, read)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, read.velden)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${params.id}/rondes/${params.nummer}?gedaan=${read.soort}${read.anker}`))
}

/** One round: where it stands, what the visitor can do, the decision, what is different, the plan in plain words, and the questions about it. */
export default function RondePage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { ronde, woorden } = loaderData.view.view
  const { buurt, nummer, stand, termijn } = ronde
  const text = m.commissie.lees
  return (
    <div className="wrap page ronde">
      <title>{`${text.titel(nummer, buurt.naam)} – Buurtwijs`}</title>
      <ul className="links" role="list">
        <li>
          <Link href={href('/programma/commissie')}>{text.terug}</Link>
        </li>
        <li>
          <Link href={href(`/programma/buurten/${buurt.id}/rondes`)}>{text.andere}</Link>
        </li>
      </ul>
      <Heading level={1}>{text.titel(nummer, buurt.naam)}</Heading>
      <Paragraph className="page__intro">
        <strong>{m.commissie.stand[stand]}</strong>
        {termijn !== null && `, ${m.commissie.tot(writeDag(termijn, taal))}`}.{' '}
        {text.ingediend(writeDag(ronde.ingediend, taal), formatBedrag(ronde.gevraagdCent, taal))}
      </Paragraph>
      <Done text={m.commissie.gedaan[loaderData.gedaan]} />
      <Doen ronde={ronde} />
      <BesluitLezen ronde={ronde} />
      <Instemmen ronde={ronde} state={actionData} />
      {ronde.toelichting !== '' && (
        <section className="page__part" aria-labelledby="toelichting-kop">
          <Heading level={2} id="toelichting-kop">
            {text.toelichting}
          </Heading>
          <p className="said read">{ronde.toelichting}</p>
        </section>
      )}
      {ronde.vorige && (
        <Verschil
          kop={m.commissie.lees.verschil(ronde.vorige.nummer)}
          verschil={ronde.vorige}
          uitdagingen={ronde.uitdagingen}
          woorden={woorden}
        />
      )}
      <Vragen ronde={ronde} state={actionData} />
      <PlanLezen ronde={ronde} woorden={woorden} />
      <StelVraag ronde={ronde} state={actionData} over={loaderData.over} />
      <OordelenLezen ronde={ronde} />
      <Belang ronde={ronde} state={actionData} />
    </div>
  )
}

/** The ways on to what the visitor can do; why they do not decide, when they do not. */
function Doen({ ronde: { buurt, nummer, stand, kan, eigen } }: { readonly ronde: Ronde }) {
  const { m, href } = usePage()
  const text = m.commissie.lees
  const network = `/programma/buurten/${buurt.id}`
  const here = `${network}/rondes/${nummer}`
  const isGranted = stand === 'toegekend' || stand === 'lager toegekend'
  const isBack = stand === 'teruggegeven' || stand === 'geweigerd' || stand === 'geweigerd door verzekeraar'
  const ways = [
    ...(kan.oordelen ? [{ pad: `${here}/beoordelen`, naam: eigen === null ? text.doet.oordelen : text.doet.oordelenOpnieuw }] : []),
    ...(kan.besluiten ? [{ pad: `${here}/besluit`, naam: text.doet.besluiten }] : []),
    ...(kan.regelen ? [{ pad: `${here}/regelen`, naam: text.doet.regelen }] : []),
    ...(isGranted && kan.antwoorden ? [{ pad: `${network}/ondertekenen`, naam: m.ondertekenen.naar }] : []),
    ...(isGranted ? [{ pad: `${network}/besteding`, naam: m.besteding.naar }] : []),
    ...(isBack && kan.antwoorden ? [{ pad: `${network}/rondes`, naam: text.doet.opnieuw }] : []),
  ]
  return (
    <>
      {kan.bezwaar !== null && (
        <div className="utrecht-alert utrecht-alert--warning">
          <div className="utrecht-alert__content">
            {text.bezwaar} {kan.bezwaar}
          </div>
        </div>
      )}
      {ways.length > 0 && (
        <nav className="ronde__doen" aria-label={text.doen}>
          {ways.map(({ pad, naam }) => (
            <a key={pad} className="utrecht-button utrecht-button--primary-action" href={href(pad)}>
              {naam}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}
