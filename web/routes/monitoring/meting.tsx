import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/meting.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writePeriode } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Eerder, Geschiedenis } from './meting-eerder.tsx'
import { Heropen, MetingForm } from './meting-form.tsx'
import { readMeting } from './read-meting.ts'

export async function loader({ context, request, params: { id, sleutel, periode } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'metingen bekijken')
  return { view: hold(needOne(await context.get(apiContext).monitoring.meting(id, sleutel, periode, taalOf(request.url)))) }
}

/** Fills in the figure, says why it is not known yet, or opens it again. */
export async function action({ context, request, params: { id, sleutel, periode } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const versie = Number(readText(form, 'versie'))
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/metingen?gedaan=${gedaan}`))
  if (readText(form, 'doe') === 'heropen') {
    const reden = readText(form, 'reden')
    if (reden.length < 3) return refuseFields(form, { reden: messagesIn(form.taal).meten.meting.redenFout })
    const answer = await form.api.monitoring.heropen(id, [{ id: readText(form, 'meting'), versie }], reden)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw back('heropend')
  }
  const read = readMeting(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.monitoring.vulIn(id, { sleutel, periode, versie }, read.invoer)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back(read.invoer.teller === null ? 'onbekend' : 'ingevuld')
}

/** One figure of one period: to fill in, with what came before and what happened to it. */
export default function MetingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const meting = loaderData.view.view
  const { buurt, indicator, activiteit, periode, staat, woorden } = meting
  const text = m.meten.meting
  const { naam } = woorden.indicatoren[indicator]
  return (
    <div className="wrap page">
      <title>{`${naam} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/metingen`)}>{m.meten.metingen.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{naam}</Heading>
      <Paragraph className="page__intro">
        {activiteit === null ? '' : `${activiteit.naam}. `}
        {`${text.titel(writePeriode(periode, taal))}.`}
      </Paragraph>
      <ErrorSummary state={actionData} />
      {staat === 'vast' ? <Heropen meting={meting} state={actionData} /> : <MetingForm meting={meting} state={actionData} />}
      <Eerder meting={meting} />
      <Geschiedenis meting={meting} />
    </div>
  )
}
