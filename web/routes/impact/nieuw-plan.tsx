import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/nieuw-plan.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { PlanVelden, readPlan } from './plan-form.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'analyse uitvoeren')
  return { view: hold(need(await context.get(apiContext).effect.analyses(taalOf(request.url)))) }
}

/** Begins an analysis with a plan. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readPlan(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.effect.begin(read.plan)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/analyses/${answer.gelukt.id}?gedaan=gewijzigd`))
}

export default function NieuwPlan({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.analyse
  return (
    <div className="wrap page">
      <title>{`${text.nieuw} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/analyses')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{text.nieuw}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <PlanVelden {...loaderData.view.view} state={actionData} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
