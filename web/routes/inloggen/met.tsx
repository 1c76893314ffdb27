import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Route } from './+types/met.ts'
import type { OidcVraag } from '../../data.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { ownPath } from '../../own-path.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Onderweg } from './onderweg.tsx'
import { OtherWays } from './other-ways.tsx'

/** Begins a trip to another organisation. Whoever comes here by address finds the other ways to sign in. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const id = params.aanbieder ?? ''
  const answer = await form.api.toegang.begin(id, readVraag(form))
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  const naam = (await form.api.toegang.aanbieders()).find(aanbieder => aanbieder.id === id)?.naam ?? id
  return { naar: answer.gelukt.naar, naam }
}

function readVraag(form: SentForm): OidcVraag {
  const doel = ownPath(form.velden.get('doel'), hrefIn(form.taal, '/mijn'))
  const handeling = readText(form, 'handeling')
  if (readText(form, 'soort') === 'koppelen') return { soort: 'koppelen', doel }
  return handeling === '' ? { soort: 'inloggen', doel } : { soort: 'bevestigen', doel, handeling, inhoud: readText(form, 'inhoud') }
}

export default function Met({ actionData }: Route.ComponentProps) {
  const { m } = usePage()
  if (actionData && 'naar' in actionData) return <Onderweg {...actionData} />
  return (
    <div className="wrap page">
      <title>{`${m.toegang.inloggen.aanbiederMislukt} – Buurtwijs`}</title>
      <Heading level={1}>{m.toegang.inloggen.aanbiederMislukt}</Heading>
      <ErrorSummary state={actionData} />
      <OtherWays />
    </div>
  )
}
