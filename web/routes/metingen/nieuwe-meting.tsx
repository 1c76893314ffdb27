import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/nieuwe-meting.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseFields, refuseForm } from '../../form.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { leesMeting } from './lees-meting.ts'
import { MetingVelden } from './meting-velden.tsx'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'vragenlijsten bijwerken')
  const { vragenlijsten } = context.get(apiContext)
  const { buurt, lijsten } = needOne(await vragenlijsten.lijsten(id))
  return { buurt, lijsten, instrumenten: await vragenlijsten.instrumenten() }
}

export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { vragenlijsten } = form.api
  const gelezen = leesMeting(
    form,
    (await vragenlijsten.instrumenten()).map(each => each.id),
  )
  if ('fouten' in gelezen) return refuseFields(form, gelezen.fouten)
  const answer = await vragenlijsten.maak(id, gelezen.invoer)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/vragenlijsten/${answer.gelukt.id}?gedaan=gemaakt`))
}

/** Prepares a wave. */
export default function NieuweMetingPage({ loaderData: { buurt, lijsten, instrumenten }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { maak: text, meting } = m.vragenlijsten
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/vragenlijsten`)}>{meting.terug}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <MetingVelden state={actionData} meting={null} instrumenten={instrumenten} lijsten={lijsten} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
