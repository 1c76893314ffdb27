import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/inlezen.ts'
import type { BestedingVraag } from '../../besteding-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Field, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { BekekenUitgaven } from './bekeken.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'besteding bijwerken')
  const besteding = needOne(await context.get(apiContext).besteding.besteding(params.id, taalOf(request.url)))
  if (!besteding.mag.bijwerken) throw data(null, { status: 404 })
  return { view: hold(besteding) }
}

/** Looks at a workbook, or reads in what was looked at. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  if (readText(form, 'doe') === 'inlezen') {
    const answer = await form.api.besteding.wijzig(id, {
      hoe: 'werkboek',
      veranderingen: readVeranderingen(readText(form, 'veranderingen')),
    })
    if ('weigering' in answer) return { refused: refuseForm(form, answer.weigering, { veranderingen: null }).data }
    throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/besteding?gedaan=ingelezen`))
  }
  const bestand = form.velden.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0) {
    return { refused: refuseFields(form, { bestand: messagesIn(form.taal).besteding.inlezen.bestandFout }).data }
  }
  const answer = await form.api.besteding.bekijk(id, form.taal, bestand)
  if ('weigering' in answer) return { refused: refuseForm(form, answer.weigering).data }
  return { bekeken: answer.gelukt }
}

/** What the page put in the form; whatever else comes is refused by the API. */
function readVeranderingen(text: string): BestedingVraag['veranderingen'] {
  try {
    return JSON.parse(text) as BestedingVraag['veranderingen']
  } catch {
    return []
  }
}

/** A workbook in which was filled in what was spent: what it would change, and only then to keep it. */
export default function UitgavenInlezen({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt } = loaderData.view.view
  const text = m.besteding.inlezen
  const state = actionData && 'refused' in actionData ? actionData.refused : undefined
  const bekeken = actionData && 'bekeken' in actionData ? actionData.bekeken : null
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/besteding`)}>{m.besteding.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={state} />
      {bekeken !== null && <BekekenUitgaven bekeken={bekeken} />}
      <Form hasFile>
        <Field name="bestand" label={bekeken === null ? text.bestand : text.anderBestand} hint={text.bestandHint} state={state}>
          {described => <input type="file" className="file" accept=".xlsx" {...described} />}
        </Field>
        <button
          type="submit"
          className={`utrecht-button utrecht-button--${bekeken === null || bekeken.aantalFouten > 0 ? 'primary' : 'secondary'}-action`}
        >
          {text.bekijk}
        </button>
      </Form>
    </div>
  )
}
