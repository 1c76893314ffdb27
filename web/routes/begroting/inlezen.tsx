import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/inlezen.ts'
import type { WijzigVraag } from '../../begroting-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Field, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Bekeken } from './bekeken.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'begroting bijwerken')
  return { view: hold(needOne(await context.get(apiContext).begroting.begroting(params.id, taalOf(request.url)))) }
}

/** Looks at a workbook, or reads in what was looked at. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  if (readText(form, 'doe') === 'inlezen') {
    const answer = await form.api.begroting.wijzig(id, {
      hoe: 'werkboek',
      veranderingen: readVeranderingen(readText(form, 'veranderingen')),
    })
    if ('weigering' in answer) return { refused: refuseForm(form, answer.weigering, { veranderingen: null }).data }
    throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/begroting?gedaan=ingelezen`))
  }
  const bestand = form.velden.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0) {
    return { refused: refuseFields(form, { bestand: messagesIn(form.taal).begroting.inlezen.bestandFout }).data }
  }
  const answer = await form.api.begroting.bekijk(id, form.taal, bestand)
  if ('weigering' in answer) return { refused: refuseForm(form, answer.weigering).data }
  return { bekeken: answer.gelukt }
}

/** What the page put in the form; whatever else comes is refused by the API. */
function readVeranderingen(text: string): WijzigVraag['veranderingen'] {
  try {
    return JSON.parse(text) as WijzigVraag['veranderingen']
  } catch {
    return []
  }
}

/** A workbook that was filled in: what it would change, and only then to keep it. */
export default function Inlezen({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const begroting = loaderData.view.view
  const text = m.begroting.inlezen
  const here = `/programma/buurten/${begroting.buurt.id}/begroting`
  const state = actionData && 'refused' in actionData ? actionData.refused : undefined
  const bekeken = actionData && 'bekeken' in actionData ? actionData.bekeken : null
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(here)}>{m.begroting.titel(begroting.buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={state} />
      {bekeken !== null && <Bekeken bekeken={bekeken} begroting={begroting} />}
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
