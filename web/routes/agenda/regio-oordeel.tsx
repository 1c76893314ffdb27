import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/regio-oordeel.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtagenda bijwerken')
  const { regios } = needOne(await context.get(apiContext).regio.vanBuurt(params.id, taalOf(request.url)))
  const hier = regios.flatMap(({ uitdagingen }) => uitdagingen).find(({ id }) => id === params.uitdaging)
  if (!hier) throw data(null, { status: 404 })
  return { buurt: params.id, titel: hier.titel, oordeel: hier.oordeel }
}

/** Keeps what a network says about something of its region, or takes it back. */
export async function action({ context, request, params: { id, uitdaging } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { regio } = form.api
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/agenda?gedaan=${gedaan}`))
  if (readText(form, 'doe') === 'terug') {
    const gone = await regio.neemOordeelTerug(id, uitdaging)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('oordeel-terug')
  }
  const woord = readText(form, 'woord')
  if (woord.length < 3) return refuseFields(form, { woord: messagesIn(form.taal).regio.oordeel.woordFout })
  const answer = await regio.beoordeel(id, uitdaging, { geldt: readText(form, 'geldt') !== 'nee', woord })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back('beoordeeld')
}

/** Whether something of the region holds here, in the words of the network. */
export default function RegioOordeel({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, titel, oordeel } = loaderData
  const text = m.regio.oordeel
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt}/agenda`)}>{m.agenda.uitdaging.terug}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">
        <strong>{titel}.</strong> {text.uitleg}
      </Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <SelectField
          name="geldt"
          label={text.geldt}
          state={actionData}
          waarde={oordeel?.geldt === false ? 'nee' : 'ja'}
          keuzes={[
            { waarde: 'ja', naam: text.ja },
            { waarde: 'nee', naam: text.nee },
          ]}
        />
        <NoteField
          name="woord"
          label={text.woord}
          hint={text.woordHint}
          state={actionData}
          need="required"
          waarde={oordeel?.woord ?? ''}
          rows={3}
        />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
        {oordeel !== null && (
          <button type="submit" name="doe" value="terug" className="utrecht-button utrecht-button--secondary-action">
            {text.neemTerug}
          </button>
        )}
      </Form>
    </div>
  )
}
