import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/regel.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { readRegel } from './read-regel.ts'
import { RegelForm } from './regel-form.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetplan bijwerken')
  const meetplan = needOne(await context.get(apiContext).monitoring.meetplan(params.id, taalOf(request.url)))
  const regel = meetplan.regels.find(({ sleutel }) => sleutel === params.sleutel)
  if (regel === undefined || !meetplan.mag.bijwerken) throw data(null, { status: 404 })
  return { view: hold({ meetplan, regel }) }
}

/** Writes down what was agreed about one figure. */
export async function action({ context, request, params: { id, sleutel } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readRegel(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.monitoring.wijzigRegel(id, sleutel, Number(readText(form, 'versie')), read.keuze)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { doel: 'getal' })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/meetplan?gedaan=regel#regels-kop`))
}

/** One figure of a measuring plan: what it counts, and what was agreed about it. */
export default function RegelPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { meetplan, regel } = loaderData.view.view
  const { buurt, activiteiten, woorden } = meetplan
  const text = m.meten.regel
  const { naam, teller, noemer } = woorden.indicatoren[regel.indicator]
  const needed = activiteiten.filter(({ id }) => regel.activiteiten.includes(id)).map(each => each.naam)
  return (
    <div className="wrap page">
      <title>{`${naam} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/meetplan`)}>{m.meten.plan.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{naam}</Heading>
      <Paragraph className="page__intro">{`${text.nodigVoor}: ${writeList(needed, taal)}.`}</Paragraph>
      <dl className="meten__telt">
        <div>
          <dt>{text.telt}</dt>
          <dd>{teller}</dd>
        </div>
        {noemer !== null && (
          <div>
            <dt>{text.van}</dt>
            <dd>{noemer}</dd>
          </div>
        )}
      </dl>
      <ErrorSummary state={actionData} />
      <Heading level={2}>{text.titel}</Heading>
      <RegelForm meetplan={meetplan} regel={regel} state={actionData} />
      <p>
        <Link href={href('/over-de-cijfers/meetplan')}>{text.hoe}</Link>
      </p>
    </div>
  )
}
