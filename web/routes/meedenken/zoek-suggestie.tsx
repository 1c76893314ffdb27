import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/zoek-suggestie.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Finds the suggestion of a code. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const code = readText(form, 'code')
  const answer = await form.api.reacties.volg(code === '' ? '-' : code)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  throw redirect(hrefIn(form.taal, `/mijn-suggestie/${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`))
}

/** For who has a code on paper. */
export default function ZoekSuggestie({ actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.reacties.volgen
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <TextField name="code" label={text.code} hint={text.codeHint} state={actionData} autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.zoek}
        </button>
      </Form>
    </div>
  )
}
