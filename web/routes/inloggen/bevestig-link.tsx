import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/bevestig-link.ts'
import { readForm, refuseForm } from '../../form.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Uses a mailed link to confirm; looking at the page does not. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.toegang.bevestigMetLink(params.geheim ?? '')
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/inloggen/klaar?bevestigd'))
}

export default function BevestigLink({ actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const titel = actionData ? m.toegang.link.mislukt : m.toegang.vasthouden.bevestigTitel
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      {!actionData && (
        <>
          <Paragraph className="page__intro">{m.toegang.link.bevestigTekst}</Paragraph>
          <Form>
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              {m.toegang.link.bevestigKnop}
            </button>
          </Form>
        </>
      )}
    </div>
  )
}
