import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/rol.ts'
import type { Mens } from '../../beheer-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState, SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { describeRol } from '../../ui/rol.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  const { beheer } = context.get(apiContext)
  const mensen = need(await beheer.mensen())
  const mens = mensen.find(({ lidmaatschappen }) => lidmaatschappen.some(({ id }) => id === params.id))
  const lid = mens?.lidmaatschappen.find(({ id }) => id === params.id)
  if (!mens || !lid) throw data(null, { status: 404 })
  const rollen = ik.rechten.includes('rollen geven') ? need(await beheer.rollen()) : []
  const given = rollen.find(({ rol }) => rol === lid.rol)
  const others = mensen.filter(({ id }) => id !== mens.id).map(({ id, naam }) => ({ waarde: id, naam }))
  return { mens, lid, isSelf: mens.id === ik.persoon, others: given ? others : null, asksBeroep: given?.beroep ?? false }
}

/** Hands the role over, or ends it. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { beheer } = form.api
  if (readText(form, 'doe') === 'beeindig') {
    const answer = await beheer.beeindigRol(params.id)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw redirect(await backTo(form, 'beeindigd'))
  }
  const aan = readText(form, 'aan')
  if (aan === '') return refuseFields(form, { aan: messagesIn(form.taal).beheer.rol.aanOntbreekt })
  const [beroep, notitie] = [readText(form, 'beroep'), readText(form, 'notitie')]
  const answer = await beheer.draagOver(params.id, { aan, ...(beroep === '' ? {} : { beroep }), ...(notitie === '' ? {} : { notitie }) })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(await backTo(form, 'overgedragen'))
}

/** The list of people, or for who just gave up the role that led there their own page. */
async function backTo({ api, taal }: SentForm, gedaan: string): Promise<string> {
  const ik = await api.toegang.ik()
  return hrefIn(taal, ik?.rechten.includes('mensen bekijken') ? `/mensen?gedaan=${gedaan}` : `/mijn?gedaan=${gedaan}`)
}

/** One role of somebody: hand it over to another, or end it. */
export default function Rol({ loaderData: { mens, lid, isSelf, others, asksBeroep }, actionData }: Route.ComponentProps) {
  const { m, taal } = usePage()
  const titel = m.beheer.rol.titel(mens.naam, describeRol({ lidmaatschappen: [lid] }, lid.rol, taal))
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      {others !== null && <HandOver others={others} asksBeroep={asksBeroep} state={actionData} />}
      <End mens={mens} isSelf={isSelf} />
    </div>
  )
}

interface HandOverProps {
  readonly others: readonly { readonly waarde: string; readonly naam: string }[]
  readonly asksBeroep: boolean
  readonly state: FormState | undefined
}

function HandOver({ others, asksBeroep, state }: HandOverProps) {
  const { m } = usePage()
  const text = m.beheer.rol
  return (
    <section className="page__part" aria-labelledby="overdragen-kop">
      <Heading level={2} id="overdragen-kop">
        {text.draagOverTitel}
      </Heading>
      <Paragraph className="read">{others.length === 0 ? text.niemand : text.draagOverUitleg}</Paragraph>
      {others.length > 0 && (
        <Form>
          <SelectField name="aan" label={text.aan} hint={text.aanHint} state={state} keuzes={others} />
          {asksBeroep && (
            <TextField name="beroep" label={text.beroep} hint={text.beroepHint} state={state} need="optional" autoComplete="off" />
          )}
          <NoteField name="notitie" label={text.notitie} hint={text.notitieHint} state={state} />
          <button type="submit" name="doe" value="draag-over" className="utrecht-button utrecht-button--primary-action">
            {text.draagOver}
          </button>
        </Form>
      )}
    </section>
  )
}

function End({ mens, isSelf }: { readonly mens: Mens; readonly isSelf: boolean }) {
  const { m } = usePage()
  const text = m.beheer.rol
  return (
    <section className="page__part" aria-labelledby="beeindig-kop">
      <Heading level={2} id="beeindig-kop">
        {text.beeindigTitel}
      </Heading>
      <Paragraph className="read">{isSelf ? text.beeindigEigen : text.beeindigUitleg(mens.naam)}</Paragraph>
      <Form>
        <button type="submit" name="doe" value="beeindig" className="utrecht-button utrecht-button--secondary-action">
          {text.beeindig}
        </button>
      </Form>
    </section>
  )
}
