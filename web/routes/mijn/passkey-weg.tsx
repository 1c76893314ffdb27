import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/passkey-weg.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseForm } from '../../form.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const passkeys = await context.get(apiContext).toegang.passkeys()
  const passkey = passkeys.find(({ id }) => id === params.id)
  if (!passkey) throw data(null, { status: 404 })
  return { naam: passkey.naam, isLast: passkeys.length === 1 }
}

/** Removes the passkey. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.toegang.verwijderPasskey(params.id)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/mijn/toegang?gedaan=passkey-verwijderd'))
}

/** Asks before a passkey goes: whoever removes the wrong one cannot sign in with it any more. */
export default function PasskeyWeg({ loaderData: { naam, isLast }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.toegang.passkeyWeg
  return (
    <div className="wrap page">
      <title>{`${text.titel(naam)} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel(naam)}</Heading>
      <Paragraph className="page__intro">{text.tekst}</Paragraph>
      {isLast && <Paragraph className="read">{text.laatste}</Paragraph>}
      <ErrorSummary state={actionData} />
      <Form>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {m.toegang.toegang.passkeyVerwijder(naam)}
        </button>
      </Form>
      <p className="read__after">
        <Link href={href('/mijn/toegang')}>{text.toch}</Link>
      </p>
    </div>
  )
}
