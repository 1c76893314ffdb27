import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/papier.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { CheckField, ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { parseDag } from '../programma/change-buurt.ts'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtplan bijwerken')
  const { buurt, activiteiten } = needOne(await context.get(apiContext).plan.plan(id))
  return { buurt, keuzes: activiteiten.map(({ id: waarde, naam, thema }) => ({ waarde, naam, thema })) }
}

/** Keeps what somebody wrote on paper, with their consent; then shows the code that is for them. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { papier: text, meedenken } = messagesIn(form.taal).reacties
  const [tekst, wie, activiteit] = [readText(form, 'tekst'), readText(form, 'wie'), readText(form, 'activiteit')]
  const dag = parseDag(readText(form, 'dag'))
  const fouten = {
    ...(tekst.length < 3 ? { tekst: meedenken.tekstFout } : {}),
    ...(wie.length < 2 ? { wie: text.wieFout } : {}),
    ...(dag === null ? { dag: text.dagFout } : {}),
    ...(readText(form, 'akkoord') === 'ja' ? {} : { akkoord: text.akkoordFout }),
  }
  if (dag === null || Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const answer = await form.api.reacties.typIn(id, { tekst, wie, dag, activiteit: activiteit === '' ? null : activiteit, akkoord: true })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/plan/suggesties/${answer.gelukt.id}?gedaan=ingetypt`))
}

/** A suggestion on paper, typed in by somebody of the network. */
export default function PapierPage({ loaderData: { buurt, keuzes }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { papier: text, meedenken, suggesties } = m.reacties
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/plan/suggesties`)}>{suggesties.terug}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <NoteField name="tekst" label={text.tekst} hint={text.tekstHint} state={actionData} need="required" />
        <SelectField
          name="activiteit"
          label={meedenken.over}
          leeg={meedenken.hetHelePlan}
          state={actionData}
          need="optional"
          keuzes={keuzes.map(({ waarde, naam, thema }) => ({ waarde, naam, groep: m.agenda.themas[thema] }))}
        />
        <TextField name="wie" label={text.wie} hint={text.wieHint} state={actionData} autoComplete="off" />
        <TextField name="dag" label={text.dag} hint={text.dagHint} state={actionData} autoComplete="off" isShort />
        <CheckField name="akkoord" label={text.akkoord} state={actionData} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
