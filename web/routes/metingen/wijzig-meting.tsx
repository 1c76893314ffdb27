import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/wijzig-meting.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { leesMeting } from './lees-meting.ts'
import { MetingVelden } from './meting-velden.tsx'

export async function loader({ context, request, params: { id, golf } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'vragenlijsten bijwerken')
  const { vragenlijsten } = context.get(apiContext)
  const { lijsten } = needOne(await vragenlijsten.lijsten(id))
  return { meting: needOne(await vragenlijsten.meting(id, golf)), lijsten, instrumenten: await vragenlijsten.instrumenten() }
}

export async function action({ context, request, params: { id, golf } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { vragenlijsten } = form.api
  const gelezen = leesMeting(
    form,
    (await vragenlijsten.instrumenten()).map(each => each.id),
  )
  if ('fouten' in gelezen) return refuseFields(form, gelezen.fouten)
  const answer = await vragenlijsten.wijzig({ buurt: id, id: golf, versie: Number(readText(form, 'versie')) }, gelezen.invoer)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/vragenlijsten/${golf}?gedaan=gewijzigd`))
}

/** Changes a wave that nobody can answer yet. */
export default function WijzigMetingPage({ loaderData: { meting, lijsten, instrumenten }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.vragenlijsten.maak
  return (
    <div className="wrap page">
      <title>{`${text.wijzigTitel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${meting.buurt.id}/vragenlijsten/${meting.id}`)}>{meting.naam}</Link>
      </p>
      <Heading level={1}>{text.wijzigTitel}</Heading>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={meting.versie} />
        <MetingVelden state={actionData} meting={meting} instrumenten={instrumenten} lijsten={lijsten} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
