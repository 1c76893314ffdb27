import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/weghalen.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

export function loader({ request }: Route.LoaderArgs) {
  return { isGedaan: new URL(request.url).searchParams.has('gedaan') }
}

/** Takes an answer back, for who has what came with the receipt. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const code = readText(form, 'intrekcode')
  const answer = await form.api.vragenlijsten.trekIn(code === '' ? '-' : code)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/antwoorden-weghalen?gedaan'))
}

export default function WeghalenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.vragenlijsten.intrekken
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <meta name="robots" content="noindex" />
      <Heading level={1}>{text.titel}</Heading>
      {loaderData.isGedaan && <Done text={text.gedaan} />}
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <TextField name="intrekcode" label={text.code} hint={text.codeHint} state={actionData} autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.doe}
        </button>
      </Form>
    </div>
  )
}
