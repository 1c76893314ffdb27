import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/link.ts'
import { readForm, refuseForm } from '../../form.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ownPath } from '../../own-path.ts'
import { MailForm } from './mail-form.tsx'

/** Uses the link up. Only looking at the page does not: programs that check mail for danger open every link in it. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.toegang.logInMetLink(params.geheim ?? '')
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(ownPath(answer.gelukt.doel, hrefIn(form.taal, '/mijn')))
}

export default function InlogLink({ actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.toegang.link
  return (
    <div className="wrap page">
      <title>{`${actionData ? text.mislukt : text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{actionData ? text.mislukt : text.titel}</Heading>
      {actionData ? (
        <>
          <ErrorSummary state={actionData} />
          <MailForm state={undefined} doel={null} knop={text.nieuw} />
        </>
      ) : (
        <>
          <Paragraph className="page__intro">{text.tekst}</Paragraph>
          <Form>
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              {text.knop}
            </button>
          </Form>
        </>
      )}
    </div>
  )
}
