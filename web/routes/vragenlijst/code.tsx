import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/code.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Finds the questions behind a code. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const code = readText(form, 'code')
  const answer = await form.api.vragenlijsten.openVragen(code === '' ? '-' : code)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  throw redirect(hrefIn(form.taal, `/vragenlijst/${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`))
}

/** For who has a code on paper. */
export default function CodePage({ actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.vragenlijsten.invullen
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <TextField name="code" label={text.code} hint={text.codeHint} state={actionData} autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.verder}
        </button>
      </Form>
      <p className="vragen__onder">
        <Link href={href('/antwoorden-weghalen')}>{text.naarIntrekken}</Link>
      </p>
    </div>
  )
}
