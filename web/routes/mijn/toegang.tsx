import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/toegang.ts'
import { apiContext } from '../../context.ts'
import type { Antwoord } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Koppelingen } from './koppelingen.tsx'
import { Passkeys } from './passkeys.tsx'
import { Sessies } from './sessies.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const { toegang } = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const gedaan = searchParams.get('gedaan') ?? ''
  const naam = searchParams.get('naam') ?? ''
  const [sessies, passkeys, koppelingen] = await Promise.all([toegang.sessies(), toegang.passkeys(), toegang.koppelingen()])
  return {
    passkeys,
    koppelingen,
    naam,
    sessies: sessies.toSorted((a, b) => Number(b.deze) - Number(a.deze)),
    nu: new Date().toISOString(),
    gedaan,
  }
}

interface Act {
  readonly gedaan: string
  readonly run: (form: SentForm) => Promise<Antwoord<unknown>>
}

/** What the buttons on this page do, and the word by which the page tells afterwards that it was done. */
const acts: Readonly<Record<string, Act>> = {
  'passkey-hernoemen': {
    gedaan: 'passkey-hernoemd',
    run: form => form.api.toegang.hernoemPasskey({ id: readText(form, 'passkey'), naam: readText(form, 'naam') }),
  },
  ontkoppelen: { gedaan: 'ontkoppeld', run: form => form.api.toegang.ontkoppel(readText(form, 'aanbieder')) },
  'log-uit': { gedaan: 'uitgelogd', run: form => form.api.toegang.logUit(readText(form, 'sessie')) },
  'log-overal-uit': { gedaan: 'overal-uitgelogd', run: form => form.api.toegang.logOveralUit() },
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  if (readText(form, 'doe') === 'passkey-toevoegen') return await mayAdd(form)
  const act = acts[readText(form, 'doe')]
  const answer = await act?.run(form)
  if (answer && 'weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/mijn/toegang${act ? `?gedaan=${act.gedaan}` : ''}`))
}

/** Adding a passkey is done by the browser; this is where somebody comes who has to confirm first, or did. The name that they typed goes along. */
async function mayAdd(form: SentForm) {
  const naam = readText(form, 'naam')
  const answer = await form.api.toegang.magPasskeyToevoegen()
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  if (naam === '') return refuseFields(form, { naam: messagesIn(form.taal).toegang.toegang.passkeyNaamLeeg })
  throw redirect(`${hrefIn(form.taal, '/mijn/toegang')}?naam=${encodeURIComponent(naam)}#passkeys`)
}

/** How somebody can sign in, and where they are signed in now. */
export default function Toegang({ loaderData: { passkeys, koppelingen, naam, sessies, nu, gedaan }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.toegang.toegang
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={text.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      <Passkeys passkeys={passkeys} naam={naam} nu={nu} state={actionData} />
      <Koppelingen koppelingen={koppelingen} />
      <Sessies sessies={sessies} nu={nu} />
    </div>
  )
}
