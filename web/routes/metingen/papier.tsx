import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/papier.ts'
import { apiContext } from '../../context.ts'
import { keepForm, readForm, readText, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { leesVelden, veldVan } from '../../islands/vragenlijst/velden.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { CheckField, ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { PapierUit } from '../../vragenlijsten-data.ts'
import { invullers } from '../../vragenlijsten-data.ts'
import { gevraagdIn } from '../vragenlijst/gevraagd.ts'
import { Vragen } from '../vragenlijst/vragen.tsx'
import { Verschillen } from './papier-verschillen.tsx'

export async function loader({ context, request, params: { id, golf } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'vragenlijsten bijwerken')
  const meting = needOne(await context.get(apiContext).vragenlijsten.meting(id, golf))
  return { meting }
}

/** Types a paper in; what the second typed comes back when it differs from the first. */
export async function action({ context, request, params: { id, golf } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { vorm } = needOne(await form.api.vragenlijsten.meting(id, golf))
  const antwoord = {
    code: readText(form, 'code') || '-',
    namens: invullers.find(each => each === readText(form, 'namens')) ?? ('zelf' as const),
    antwoorden: vorm === null ? {} : leesVelden(gevraagdIn(vorm), name => readText(form, name)),
    zeker: readText(form, 'zeker') === 'ja',
  }
  const answer = await form.api.vragenlijsten.typPapier({ buurt: id, id: golf }, antwoord)
  if ('gelukt' in answer) return { papier: answer.gelukt, state: answer.gelukt.staat === 'verschil' ? keepForm(form) : null }
  const { veld } = answer.weigering
  return refuseForm(form, answer.weigering, veld === undefined || veld === 'code' ? {} : { [veld]: veldVan(veld) })
}

function stateOf(actionData: Route.ComponentProps['actionData']): {
  readonly papier: PapierUit | null
  readonly state: FormState | undefined
} {
  if (actionData === undefined) return { papier: null, state: undefined }
  return 'papier' in actionData ? { papier: actionData.papier, state: actionData.state ?? undefined } : { papier: null, state: actionData }
}

/** A questionnaire on paper, typed in by two people one after the other. */
export default function PapierPage({ loaderData: { meting }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.eigenVragen.papier
  const { papier, state } = stateOf(actionData)
  return (
    <div className="wrap page vragen">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${meting.buurt.id}/vragenlijsten/${meting.id}`)}>{meting.naam}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      {papier?.staat === 'eerste' && <Done text={text.eerste} />}
      {papier?.staat === 'klaar' && <Done text={text.klaar(papier.nummer ?? '')} />}
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={state} />
      {papier?.staat === 'verschil' && meting.vorm !== null && <Verschillen verschillen={papier.verschillen} vorm={meting.vorm} />}
      {meting.vorm !== null && meting.staat === 'open' && (
        <Form>
          <TextField name="code" label={text.code} hint={text.codeHint} state={state} autoComplete="off" />
          <Vragen vorm={meting.vorm} state={state} />
          <SelectField
            name="namens"
            label={m.vragenlijsten.invullen.wieVult}
            state={state}
            waarde="zelf"
            keuzes={invullers.map(each => ({ waarde: each, naam: m.vragenlijsten.invullen.invullers[each] }))}
          />
          {papier?.staat === 'verschil' && <CheckField name="zeker" label={text.zeker} state={undefined} need="optional" />}
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.bewaar}
          </button>
        </Form>
      )}
    </div>
  )
}
