import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/levering.ts'
import { apiContext } from '../../context.ts'
import { writeLongMoment } from '../../format.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import type { Levering } from '../../leveringen-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { Inhoud, Verschillen } from './inhoud.tsx'
import { Fouten } from './verslag.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'leveringen bekijken')
  const levering = needOne(await context.get(apiContext).leveringen.levering(params.levering, taalOf(request.url)))
  return { view: hold(levering), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Offers a delivery, takes it away, takes it, or gives it back. */
export async function action({ context, request, params: { levering } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { leveringen } = form.api
  const doe = readText(form, 'doe')
  const here = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/leveringen/${levering}?gedaan=${gedaan}`))
  if (doe === 'weg') {
    const gone = await leveringen.haalWeg(levering)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw redirect(hrefIn(form.taal, '/programma/leveringen?gedaan=weg'))
  }
  if (doe === 'aanvaard' || doe === 'teruggegeven') {
    const answer = await leveringen.besluit(levering, { besluit: doe, reden: readText(form, 'reden') })
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw here(doe)
  }
  const answer = await leveringen.biedAan(levering, readText(form, 'toelichting'))
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw here('aangeboden')
}

/** One delivery: what is in it, what stands out and what is different, to offer or to decide on. */
export default function LeveringPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const levering = loaderData.view.view
  const text = m.leveringen
  return (
    <div className="wrap page">
      <title>{`${levering.bestandsnaam} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/leveringen')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{levering.bestandsnaam}</Heading>
      <p className="uitvoering__telling">
        {levering.organisatie.naam}, {text.tot(levering.van, levering.tot)}. <strong>{text.staten[levering.staat]}.</strong>
      </p>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {levering.vragen.length > 0 && (
        <section className="page__part" aria-labelledby="opvalt-kop">
          <Heading level={2} id="opvalt-kop">
            {text.een.opvalt}
          </Heading>
          <p>{text.een.opvaltUitleg}</p>
          <Fouten fouten={levering.vragen} />
        </section>
      )}
      <Inhoud levering={levering} />
      <Verschillen levering={levering} />
      <Herkomst levering={levering} />
      <Doen levering={levering} state={actionData} />
    </div>
  )
}

/** Who brought it, who decided on it, and the mark of the file. */
function Herkomst({ levering }: { readonly levering: Levering }) {
  const { m, taal } = usePage()
  const text = m.leveringen.een
  const { gelezenDoor, gelezen, beslotenDoor, besloten, staat, toelichting, reden, vervangt, sha256 } = levering
  return (
    <section className="page__part" aria-labelledby="herkomst-kop">
      <Heading level={2} id="herkomst-kop">
        {text.herkomst}
      </Heading>
      <p>{text.door(gelezenDoor ?? text.iemand, writeLongMoment(gelezen, taal))}</p>
      {toelichting !== '' && <p>{text.toelichtingVan(toelichting)}</p>}
      {besloten !== null && (
        <p>
          {text.besloten(m.leveringen.staten[staat], beslotenDoor ?? text.iemand, writeLongMoment(besloten, taal))}{' '}
          {reden !== '' && text.redenVan(reden)} {vervangt > 0 && text.vervangt(String(vervangt))}
        </p>
      )}
      <p className="soft">{text.hash}</p>
      <p>
        <code className="besteding__code">{sha256}</code>
      </p>
    </section>
  )
}

interface DoenProps {
  readonly levering: Levering
  readonly state: FormState | undefined
}

function Doen({ levering: { mag, staat }, state }: DoenProps) {
  const { m } = usePage()
  const text = m.leveringen.een
  if (mag.aanbieden) {
    return (
      <Form>
        <NoteField name="toelichting" label={text.toelichting} hint={text.toelichtingHint} state={state} rows={3} />
        <div className="uitvoering__knoppen">
          <button type="submit" name="doe" value="aanbieden" className="utrecht-button utrecht-button--primary-action">
            {text.biedAan}
          </button>
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.haalWeg}
          </button>
        </div>
      </Form>
    )
  }
  if (!mag.besluiten) return staat === 'aangeboden' ? <p>{text.wacht}</p> : null
  return (
    <Form>
      <NoteField name="reden" label={text.reden} hint={text.redenHint} state={state} rows={3} />
      <div className="uitvoering__knoppen">
        <button type="submit" name="doe" value="aanvaard" className="utrecht-button utrecht-button--primary-action">
          {text.aanvaard}
        </button>
        <button type="submit" name="doe" value="teruggegeven" className="utrecht-button utrecht-button--secondary-action">
          {text.geefTerug}
        </button>
      </div>
    </Form>
  )
}
