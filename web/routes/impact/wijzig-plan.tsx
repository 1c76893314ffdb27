import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/wijzig-plan.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { PlanVelden, readPlan } from './plan-form.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'analyse uitvoeren')
  const { effect } = context.get(apiContext)
  const taal = taalOf(request.url)
  const analyse = needOne(await effect.analyse(params.id, taal))
  if (analyse.staat === 'vast') throw redirect(hrefIn(taal, `/programma/analyses/${params.id}`))
  return { view: hold({ analyse, ...need(await effect.analyses(taal)) }) }
}

/** Changes a plan that is not locked. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readPlan(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.effect.wijzig(params.id, Number(readText(form, 'versie')), read.plan)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/analyses/${params.id}?gedaan=gewijzigd`))
}

export default function WijzigPlan({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.analyse
  const { analyse, uitkomsten, doses, kenmerken } = loaderData.view.view
  return (
    <div className="wrap page">
      <title>{`${text.wijzig} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/analyses/${analyse.id}`)}>{analyse.plan.titel}</Link>
      </p>
      <Heading level={1}>{text.wijzig}</Heading>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={actionData?.waarden['versie'] ?? analyse.versie} />
        <PlanVelden uitkomsten={uitkomsten} doses={doses} kenmerken={kenmerken} state={actionData} plan={analyse.plan} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
