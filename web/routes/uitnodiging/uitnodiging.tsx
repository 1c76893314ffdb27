import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/uitnodiging.ts'
import { apiContext } from '../../context.ts'
import type { Uitgenodigd } from '../../data.ts'
import { readForm, readText, refuseForm, sayRefusal } from '../../form.ts'
import type { FormState, SentForm } from '../../form.ts'
import { ownPath } from '../../own-path.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { useAanbieders, useIk } from '../../ui/ik.ts'
import { usePage } from '../../ui/page-context.ts'
import { describeRol } from '../../ui/rol.ts'
import { Onderweg } from '../inloggen/onderweg.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  const answer = await api.withBewijs(ik?.bewijs ?? null).toegang.bekijkUitnodiging(params.geheim ?? '')
  if ('gelukt' in answer) return data({ uitnodiging: answer.gelukt, mislukt: null })
  return data({ uitnodiging: null, mislukt: sayRefusal(answer.weigering, taalOf(request.url)) }, { status: answer.weigering.status })
}

/** Accepts. Whoever is known already signs in first; the form waits for them. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const ik = await form.api.toegang.ik()
  const answer = await form.api.toegang.neemAan({ uitnodiging: params.geheim ?? '', naam: ik?.naam ?? readText(form, 'naam') })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  const onderweg = await beginLink(form, readText(form, 'aanbieder'))
  if (onderweg !== null) return onderweg
  throw redirect(hrefIn(form.taal, ownPath(answer.gelukt.doel, '/mijn')))
}

/** Whoever chose an account at another organisation links it right after accepting; when that does not begin, they are signed in all the same. */
async function beginLink({ api, taal }: SentForm, id: string) {
  const ik = await api.toegang.ik()
  const aanbieder = (await api.toegang.aanbieders()).find(each => each.id === id)
  if (ik === null || aanbieder === undefined) return null
  const doel = `${hrefIn(taal, '/mijn/toegang')}?gedaan=gekoppeld`
  const begun = await api.withBewijs(ik.bewijs).toegang.begin(id, { soort: 'koppelen', doel })
  return 'gelukt' in begun ? { naar: begun.gelukt.naar, naam: aanbieder.naam } : null
}

export default function Uitnodiging({ loaderData: { uitnodiging, mislukt }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.toegang.uitnodiging
  if (actionData && 'naar' in actionData) return <Onderweg {...actionData} />
  const titel = uitnodiging === null ? text.mislukt : text.titel
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <Heading level={1}>{titel}</Heading>
      {uitnodiging === null ? (
        <Paragraph className="page__intro">{mislukt}</Paragraph>
      ) : (
        <>
          <Waarvoor uitnodiging={uitnodiging} />
          <ErrorSummary state={actionData} />
          <Aannemen uitnodiging={uitnodiging} state={actionData} />
        </>
      )}
    </div>
  )
}

/** What the role is, where, and for whom. */
function Waarvoor({ uitnodiging: { rol, zetel, buurt, organisatie, mail } }: { readonly uitnodiging: Uitgenodigd }) {
  const { m, taal } = usePage()
  const text = m.toegang.uitnodiging
  const place = (naam: string | null) => (naam === null ? null : { id: naam, naam })
  const lidmaatschappen = [{ id: rol, rol, buurt: place(buurt), organisatie: place(organisatie) }]
  return (
    <>
      <Paragraph className="page__intro">
        {text.voor(describeRol({ lidmaatschappen }, rol, taal) + (zetel === null ? '' : ` ${m.beheer.zetels[zetel]}`))}{' '}
        {m.toegang.rollen[rol].uitleg}
      </Paragraph>
      <Paragraph className="soft">{text.mail(mail)}</Paragraph>
    </>
  )
}

interface AannemenProps {
  readonly uitnodiging: Uitgenodigd
  readonly state: FormState | undefined
}

function Aannemen({ uitnodiging, state }: AannemenProps) {
  const { m } = usePage()
  const text = m.toegang.uitnodiging
  const ik = useIk()
  const aanbieders = useAanbieders()
  return (
    <Form>
      {ik === null ? (
        <TextField name="naam" label={text.naam} hint={text.naamHint} autoComplete="name" waarde={uitnodiging.naam} state={state} />
      ) : (
        <Paragraph>{text.als(ik.naam)}</Paragraph>
      )}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.knop}
      </button>
      {aanbieders.map(({ id, naam }) => (
        <button key={id} type="submit" name="aanbieder" value={id} className="utrecht-button utrecht-button--secondary-action">
          {text.knopMet(naam)}
        </button>
      ))}
    </Form>
  )
}
