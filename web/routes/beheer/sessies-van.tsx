import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/sessies-van.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseForm } from '../../form.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'toegang intrekken')
  const mens = need(await context.get(apiContext).beheer.mensen()).find(({ id }) => id === params.id)
  if (!mens) throw data(null, { status: 404 })
  return { naam: mens.naam }
}

/** Signs somebody out everywhere; the API asks first whether it is really the visitor who wants it. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.beheer.logUit(params.id)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/mensen?gedaan=uitgelogd'))
}

/** Asks before somebody else is signed out on all their devices: a phone was lost, or a role was taken away in haste. */
export default function SessiesVan({ loaderData: { naam }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.beheer.sessies
  return (
    <div className="wrap page">
      <title>{`${text.titel(naam)} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel(naam)}</Heading>
      <Paragraph className="page__intro">{text.tekst(naam)}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
      <p className="read__after">
        <Link href={href('/mensen')}>{text.toch}</Link>
      </p>
    </div>
  )
}
