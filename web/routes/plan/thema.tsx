import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/thema.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState, SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { need, needOne } from '../../need.ts'
import type { GezienThema } from '../../plan-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { OpmerkingenBij } from '../reacties/opmerkingen-bij.tsx'
import { readWaar } from './soorten.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const { plan, reacties } = context.get(apiContext)
  const { buurt, themas, activiteiten } = needOne(await plan.plan(params.id))
  const thema = themas.find(each => each.thema === params.thema)
  if (thema === undefined) throw data(null, { status: 404 })
  const { draden } = need(await reacties.opmerkingen(params.id, { over: { soort: 'thema', op: params.thema }, filter: 'alle' }))
  return {
    draden,
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
    buurt,
    thema,
    isLeeg: !activiteiten.some(each => each.thema === thema.thema),
    mayEdit: rechten.includes('buurtplan bijwerken'),
    mayJudge: rechten.includes('buurtplan beoordelen'),
  }
}

/** Asks to leave the theme out, opens it again, or answers the network. */
export async function action({ context, request, params: { id, thema } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const gezien = seen(form, thema)
  if (gezien === null) throw data(null, { status: 404 })
  const { plan: client } = form.api
  const text = messagesIn(form.taal).plan.thema
  const doe = readText(form, 'doe')
  if (doe === 'open') {
    const answer = await client.open(id, gezien)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw back(form, id, 'open')
  }
  if (doe === 'akkoord' || doe === 'terug') {
    const antwoord = readText(form, 'antwoord')
    if (doe === 'terug' && antwoord.length < 3) return refuseFields(form, { antwoord: text.antwoordFout })
    const answer = await client.beoordeel(id, gezien, { besluit: doe, antwoord })
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw back(form, id, 'beoordeeld')
  }
  const reden = readText(form, 'reden')
  if (reden.length < 10) return refuseFields(form, { reden: text.redenFout })
  const answer = await client.laatWeg(id, gezien, reden)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back(form, id, 'weglaten')
}

/** The theme in the version that the form was made from. */
function seen(form: SentForm, thema: string): GezienThema | null {
  const found = readWaar(`${thema}/`)
  if (found === null) return null
  return { thema: found.thema, versie: Number(readText(form, 'versie')) }
}

function back(form: SentForm, id: string, gedaan: string) {
  return redirect(hrefIn(form.taal, `/programma/buurten/${id}/plan?gedaan=${gedaan}`))
}

/** A theme that a network wants to leave out, or left out: its reason, the answer, and what can be done. */
export default function ThemaPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, thema, isLeeg, mayEdit, mayJudge, draden, gedaan } = loaderData
  const { plan, thema: text } = m.plan
  const { stand, reden, antwoord, verplicht } = thema
  return (
    <div className="wrap page">
      <title>{`${text.titel(m.agenda.themas[thema.thema])} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/plan`)}>{plan.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel(m.agenda.themas[thema.thema])}</Heading>
      <ErrorSummary state={actionData} />
      {verplicht && <Paragraph>{text.verplicht}</Paragraph>}
      {stand !== 'open' && (
        <div className="plan__weg">
          <p>
            <strong>{plan[stand]}</strong>
          </p>
          <p className="read">
            {plan.reden}: {reden}
          </p>
          {antwoord !== null && antwoord !== '' && (
            <p className="read">
              {plan.antwoord}: {antwoord}
            </p>
          )}
        </div>
      )}
      {stand === 'gevraagd' && mayJudge && <Beoordelen versie={thema.versie} state={actionData} />}
      {mayEdit && (stand === 'gevraagd' || stand === 'akkoord') && <Openen versie={thema.versie} />}
      {mayEdit && !verplicht && (stand === 'open' || stand === 'terug') && isLeeg && <Weglaten versie={thema.versie} state={actionData} />}
      {!verplicht && stand === 'open' && !(mayEdit && isLeeg) && <Paragraph>{text.niets}</Paragraph>}
      <OpmerkingenBij
        buurt={buurt.id}
        over={{ soort: 'thema', op: thema.thema }}
        hier={`/programma/buurten/${buurt.id}/plan/themas/${thema.thema}`}
        {...{ draden, mayWrite: mayEdit, gedaan }}
      />
    </div>
  )
}

interface DeelProps {
  readonly versie: number
  readonly state?: FormState | undefined
}

function Weglaten({ versie, state }: DeelProps) {
  const { m } = usePage()
  const text = m.plan.thema
  return (
    <Form>
      <input type="hidden" name="versie" value={versie} />
      <Heading level={2}>{text.weglaten}</Heading>
      <Paragraph>{text.weglatenUitleg}</Paragraph>
      <NoteField name="reden" label={text.reden} state={state} need="required" rows={4} />
      <button type="submit" name="doe" value="weglaten" className="utrecht-button utrecht-button--primary-action">
        {text.vraag}
      </button>
    </Form>
  )
}

function Beoordelen({ versie, state }: DeelProps) {
  const { m } = usePage()
  const text = m.plan.thema
  return (
    <Form>
      <input type="hidden" name="versie" value={versie} />
      <Heading level={2}>{text.beoordelen}</Heading>
      <NoteField name="antwoord" label={text.antwoord} hint={text.antwoordHint} state={state} rows={4} />
      <p className="kaart__doe">
        <button type="submit" name="doe" value="akkoord" className="utrecht-button utrecht-button--primary-action">
          {text.akkoord}
        </button>
        <button type="submit" name="doe" value="terug" className="utrecht-button utrecht-button--secondary-action">
          {text.geefTerug}
        </button>
      </p>
    </Form>
  )
}

function Openen({ versie }: DeelProps) {
  const { m } = usePage()
  const text = m.plan.thema
  return (
    <Form>
      <input type="hidden" name="versie" value={versie} />
      <Paragraph>{text.openenUitleg}</Paragraph>
      <button type="submit" name="doe" value="open" className="utrecht-button utrecht-button--secondary-action">
        {text.openen}
      </button>
    </Form>
  )
}
