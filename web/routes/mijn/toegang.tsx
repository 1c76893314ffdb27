import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/toegang.ts'
import { apiContext } from '../../context.ts'
import type { Antwoord } from '../../data.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Sessies } from './sessies.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const { toegang } = context.get(apiContext)
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  const sessies = await toegang.sessies()
  return { sessies: sessies.toSorted((a, b) => Number(b.deze) - Number(a.deze)), nu: new Date().toISOString(), gedaan }
}

/** What the buttons on this page do, and the word by which the page tells afterwards that it was done. */
const acts: Readonly<Record<string, { readonly gedaan: string; readonly run: (form: SentForm) => Promise<Antwoord<unknown>> }>> = {
  'log-uit': { gedaan: 'uitgelogd', run: form => form.api.toegang.logUit(readText(form, 'sessie')) },
  'log-overal-uit': { gedaan: 'overal-uitgelogd', run: form => form.api.toegang.logOveralUit() },
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const act = acts[readText(form, 'doe')]
  const answer = await act?.run(form)
  if (answer && 'weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/mijn/toegang${act ? `?gedaan=${act.gedaan}` : ''}`))
}

/** How somebody can sign in, and where they are signed in now. */
export default function Toegang({ loaderData: { sessies, nu, gedaan }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.toegang.toegang
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={text.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      <Sessies sessies={sessies} nu={nu} />
    </div>
  )
}
