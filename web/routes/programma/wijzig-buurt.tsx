import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/wijzig-buurt.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'programma leiden')
  const { programma, beheer } = context.get(apiContext)
  const buurt = await programma.buurt(params.id)
  if (buurt === null) throw data(null, { status: 404 })
  const partners = need(await beheer.organisaties()).filter(({ soort }) => soort === 'alliantiepartner')
  return { view: hold({ buurt, partners }) }
}

/** Another name, place or partner, or the end of a nomination: of the version that the form was made from. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).buurtStukken.wijzig
  const versie = Number(readText(form, 'versie'))
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}?gedaan=${gedaan}`))
  if (readText(form, 'doe') === 'terug') {
    const reden = readText(form, 'reden')
    if (reden.length < 3) return refuseFields(form, { reden: text.redenFout })
    const gone = await form.api.programma.trekTerug(id, versie, reden)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('teruggetrokken')
  }
  const [naam, plaats, partner] = [readText(form, 'naam'), readText(form, 'plaats'), readText(form, 'partner')]
  if (naam.length < 2) return refuseFields(form, { naam: text.naamFout })
  const wijziging = { naam, plaats: plaats === '' ? null : plaats, alliantiepartner: partner === '' ? null : partner }
  const answer = await form.api.programma.wijzig(id, versie, wijziging)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { alliantiepartner: 'partner' })
  throw back('gewijzigd')
}

/** What a buurt is called, where it lies and whose it is; and, while it is a candidate, the way to withdraw it. */
export default function WijzigBuurt({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, partners } = loaderData.view.view
  const text = m.buurtStukken.wijzig
  const isTerug = actionData?.waarden['doe'] === 'terug'
  const state = isTerug ? undefined : actionData
  const isOverwritten = state !== undefined && state.waarden['versie'] !== String(buurt.versie)
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <ErrorSummary state={state} />
      {isOverwritten && (
        <Paragraph className="read">{text.nu(buurt.naam, buurt.plaats ?? text.geen, buurt.alliantiepartner?.naam ?? text.geen)}</Paragraph>
      )}
      <Form>
        <input type="hidden" name="versie" value={buurt.versie} />
        <TextField name="naam" label={text.naam} state={state} waarde={buurt.naam} autoComplete="off" />
        <TextField name="plaats" label={text.plaats} state={state} waarde={buurt.plaats ?? ''} need="optional" autoComplete="off" />
        <SelectField
          name="partner"
          label={text.partner}
          state={state}
          waarde={buurt.alliantiepartner?.id ?? ''}
          keuzes={partners.map(({ id, naam }) => ({ waarde: id, naam }))}
          need="optional"
        />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
      {buurt.staat === 'kandidaat' && (
        <section className="page__part" aria-labelledby="terug-kop">
          <Heading level={2} id="terug-kop">
            {text.terugtrekken}
          </Heading>
          <Paragraph className="read">{text.terugtrekkenUitleg}</Paragraph>
          <ErrorSummary state={isTerug ? actionData : undefined} />
          <Form>
            <input type="hidden" name="versie" value={buurt.versie} />
            <NoteField name="reden" label={text.reden} state={isTerug ? actionData : undefined} need="required" rows={2} />
            <button type="submit" name="doe" value="terug" className="utrecht-button utrecht-button--secondary-action">
              {text.trekTerug}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}
