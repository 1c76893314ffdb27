import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/meenemen.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Field, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { vormNamen, VormenLijst } from '../../ui/vormen-lijst.tsx'
import { formOf, readTeksten } from './teruggekomen.ts'
import { Verschillen } from './tekst-verschillen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtagenda bekijken')
  const agenda = needOne(await context.get(apiContext).agenda.agenda(params.id, taalOf(request.url)))
  return { view: hold({ agenda, mayEdit: rechten.includes('buurtagenda bijwerken') }) }
}

/** Reads a file that somebody edited and shows what differs; or takes over what they ticked. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).meenemen.terug
  const { agenda: client } = form.api
  if (readText(form, 'doe') === 'neem-over') {
    const { teksten, fields } = readTeksten(form)
    if (teksten.length === 0) return refuseFields(form, { verschillen: text.kiesFout })
    const answer = await client.neemTekstenOver(id, teksten)
    if ('weigering' in answer) return refuseForm(form, answer.weigering, fields)
    throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/agenda?gedaan=teksten`))
  }
  const bestand = form.velden.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0) return refuseFields(form, { bestand: text.bestandFout })
  const answer = await client.vergelijk(id, bestand)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  return formOf(answer.gelukt)
}

/** The picture of a buurt with what its network wrote, to take along; and the text that comes back. */
export default function MeenemenVanBuurt({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { agenda, mayEdit } = loaderData.view.view
  const { buurt, uitdagingen } = agenda
  const here = `/programma/buurten/${buurt.id}`
  const isRead = actionData?.waarden['gelezen'] !== undefined
  return (
    <div className="wrap page">
      <title>{`${m.meenemen.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`${here}/agenda`)}>{m.agenda.uitdaging.terug}</Link>
      </p>
      <Heading level={1}>{m.meenemen.titel(buurt.naam)}</Heading>
      {isRead && actionData ? (
        <>
          <ErrorSummary state={actionData} />
          <Verschillen state={actionData} uitdagingen={uitdagingen} buurt={buurt.id} />
        </>
      ) : (
        <>
          <Paragraph className="page__intro">{m.meenemen.terug.intro}</Paragraph>
          <ErrorSummary state={actionData} />
          {buurt.gebieden.length === 0 ? (
            <Paragraph>{m.meenemen.terug.zonderGebieden}</Paragraph>
          ) : (
            <VormenLijst vormen={vormNamen.map(vorm => ({ vorm, href: href(`${here}/meenemen/${vorm}`) }))} />
          )}
        </>
      )}
      {mayEdit && <Terug state={isRead ? undefined : actionData} />}
    </div>
  )
}

function Terug({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.meenemen.terug
  return (
    <section className="page__part" aria-labelledby="terug-kop">
      <Heading level={2} id="terug-kop">
        {text.titel}
      </Heading>
      <Paragraph className="read">{text.uitleg}</Paragraph>
      <Form hasFile>
        <Field name="bestand" label={text.bestand} hint={text.bestandHint} state={state}>
          {described => <input type="file" className="file" accept=".docx" {...described} />}
        </Field>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.lees}
        </button>
      </Form>
    </section>
  )
}
