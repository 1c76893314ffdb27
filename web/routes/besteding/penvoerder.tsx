import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/penvoerder.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { writeDag, writeKorteDag } from '../../format.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { parseDag } from '../programma/change-buurt.ts'
import { vandaag } from '../programma/vandaag.ts'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'penvoerder aanwijzen')
  const { besteding } = context.get(apiContext)
  const [{ buurt }, keuze] = [needOne(await besteding.besteding(id, taalOf(request.url))), needOne(await besteding.penvoerders(id))]
  return { view: hold({ buurt, keuze }), vandaag: vandaag() }
}

/** Says who keeps the money from a day on. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { besteding, programma } = messagesIn(form.taal)
  const vanaf = parseDag(readText(form, 'vanaf'))
  const [soort, wie = ''] = readText(form, 'wie').split(' ')
  const isChosen = soort === 'organisatie' || soort === 'persoon'
  if (vanaf === null || !isChosen) {
    return refuseFields(form, {
      ...(isChosen ? {} : { wie: besteding.penvoerder.wieFout }),
      ...(vanaf === null ? { vanaf: programma.buurt.datumFout } : {}),
    })
  }
  const answer = await form.api.besteding.wijsAan(id, {
    versie: Number(readText(form, 'versie')),
    wie: { soort, id: wie },
    vanaf,
    reden: readText(form, 'reden'),
  })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/besteding?gedaan=penvoerder#penvoerder-kop`))
}

/** Who keeps the money of a buurt: an organisation, or somebody of its network. */
export default function PenvoerderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { buurt, keuze } = loaderData.view.view
  const text = m.besteding.penvoerder
  const [now] = keuze.penvoerders
  return (
    <div className="wrap page">
      <title>{`${text.pagina} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/besteding`)}>{m.besteding.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.pagina}</Heading>
      <Paragraph className="page__intro">{text.paginaUitleg}</Paragraph>
      <ErrorSummary state={actionData} />
      {now !== undefined && <Paragraph>{text.is(now.naam, writeDag(now.vanaf, taal))}</Paragraph>}
      <Form>
        <input type="hidden" name="versie" value={now?.nummer ?? 0} />
        <SelectField
          name="wie"
          label={text.wie}
          state={actionData}
          keuzes={[
            ...keuze.personen.map(({ id, naam }) => ({ waarde: `persoon ${id}`, naam, groep: text.mensen })),
            ...keuze.organisaties.map(({ id, naam }) => ({ waarde: `organisatie ${id}`, naam, groep: text.organisaties })),
          ]}
        />
        <TextField
          name="vanaf"
          label={text.vanaf}
          hint={m.programma.buurt.datumUitleg}
          state={actionData}
          waarde={writeKorteDag(loaderData.vandaag)}
          autoComplete="off"
          isShort
        />
        {now !== undefined && (
          <NoteField name="reden" label={text.reden} hint={text.redenHint} state={actionData} need="required" rows={2} />
        )}
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
