import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/zoek-verhaal.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Whether somebody just took their story away. */
export function loader({ request }: Route.LoaderArgs) {
  return { isWeg: new URL(request.url).searchParams.has('weg') }
}

/** Finds the story of a code. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const code = readText(form, 'code')
  const answer = await form.api.monitoring.eigenVerhaal(code === '' ? '-' : code, form.taal)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  throw redirect(hrefIn(form.taal, `/mijn-verhaal/${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`))
}

/** For who wrote a code down. */
export default function ZoekVerhaal({ loaderData: { isWeg }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.vertel
  const titel = isWeg ? text.eigen.weg : text.zoek.titel
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{isWeg ? text.eigen.wegUitleg : text.zoek.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <TextField name="code" label={text.zoek.code} hint={text.zoek.codeHint} state={actionData} autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.zoek.doe}
        </button>
      </Form>
    </div>
  )
}
