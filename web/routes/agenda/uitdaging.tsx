import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/uitdaging.ts'
import type { Uitdaging } from '../../agenda-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { LeesTip } from '../../ui/lees-tip.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { beginUitdaging, offerCijfers } from './begin-uitdaging.ts'
import { kanten } from './read-inzicht.ts'
import { readTelling, readUitdaging } from './read-uitdaging.ts'
import { Tellingen } from './tellingen.tsx'
import { TickList } from './tick-list.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtagenda bijwerken')
  const { agenda: client } = context.get(apiContext)
  const taal = taalOf(request.url)
  const { searchParams } = new URL(request.url)
  const { buurt, uitdagingen } = needOne(await client.agenda(params.id, taalOf(request.url)))
  const [voorstellen, inzichten, onderwerpen] = [
    need(await client.voorstellen(params.id, taal)),
    need(await client.inzichten(params.id, 1)).inzichten,
    await client.onderwerpen(taal),
  ]
  const kept = uitdagingen.find(({ id }) => id === params.uitdaging) ?? null
  if (params.uitdaging !== 'nieuw' && kept === null) throw data(null, { status: 404 })
  const voorstel = voorstellen.find(({ kant, onderwerp }) => `${kant}.${onderwerp}` === searchParams.get('voorstel')) ?? null
  const begin = beginUitdaging(kept, voorstel, inzichten)
  return {
    buurt,
    kept,
    begin,
    cijfers: offerCijfers({ begin, voorstellen, onderwerpen }),
    inzichten: inzichten.map(({ id, tekst }) => ({ waarde: id, naam: tekst.length > 120 ? `${tekst.slice(0, 117)}…` : tekst })),
    gedaan: searchParams.get('gedaan') ?? '',
  }
}

/** Writes a challenge or strength down or anew, takes it away, or keeps a count of residents. */
export async function action({ context, request, params: { id, uitdaging } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { agenda: client } = form.api
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/agenda?gedaan=${gedaan}`))
  const here = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/agenda/${uitdaging}?gedaan=${gedaan}`))
  const doe = readText(form, 'doe')
  const versie = Number(readText(form, 'versie'))
  if (doe === 'weg') {
    const gone = await client.haalWeg(id, uitdaging, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('weg')
  }
  if (doe.startsWith('telling-weg.')) {
    const gone = await client.haalTellingWeg(id, uitdaging, doe.slice('telling-weg.'.length))
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw here('telling-weg')
  }
  if (doe === 'tel') {
    const read = readTelling(form)
    if ('fouten' in read) return refuseFields(form, read.fouten)
    const answer = await client.tel(id, uitdaging, read.telling)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw here('telling')
  }
  const read = readUitdaging(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const isNew = uitdaging === 'nieuw'
  const answer = isNew ? await client.schrijfOp(id, read.uitdaging) : await client.herschrijf(id, uitdaging, versie, read.uitdaging)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { maten: 'maat', inzichten: 'inzicht', onderwerp: null })
  throw back(isNew ? 'opgeschreven' : 'herschreven')
}

/** One challenge or strength in the words of the network, with what it rests on. */
export default function UitdagingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, kept, begin, cijfers, inzichten } = loaderData
  const text = m.agenda.uitdaging
  const isTelling = actionData?.waarden['doe'] === 'tel'
  const state = isTelling ? undefined : actionData
  const themas = Object.entries(m.agenda.themas).map(([waarde, naam]) => ({ waarde, naam }))
  return (
    <div className="wrap page">
      <title>{`${kept === null ? text.nieuw : kept.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/agenda`)}>{text.terug}</Link>
      </p>
      <Heading level={1}>{kept === null ? text.nieuw : kept.titel}</Heading>
      <Done text={m.agenda.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={state} />
      <Form>
        {kept !== null && <input type="hidden" name="versie" value={kept.versie} />}
        <input type="hidden" name="onderwerp" value={begin.onderwerp ?? ''} />
        <input type="hidden" name="herkomst" value={kept?.herkomst ?? ''} />
        <SelectField
          name="kant"
          label={text.kant}
          state={state}
          waarde={begin.kant}
          keuzes={kanten.map(kant => ({ waarde: kant, naam: m.agenda.kanten[kant] }))}
        />
        <TextField name="titel" label={text.titel} state={state} waarde={begin.titel} autoComplete="off" />
        <NoteField name="wat" label={text.wat} state={state} waarde={begin.wat} rows={4} />
        <NoteField name="waarom" label={text.waarom} state={state} waarde={begin.waarom} rows={4} />
        <NoteField name="gevolg" label={text.gevolg} state={state} waarde={begin.gevolg} rows={3} />
        <LeesTip tekst={writtenIn(kept, state)} />
        <NoteField name="anders" label={text.anders} hint={text.andersHint} state={state} waarde={begin.anders ?? ''} rows={3} />
        {cijfers.length > 0 && (
          <TickList
            name="maat"
            titel={text.cijfers}
            hint={text.cijfersHint}
            state={state}
            keuzes={cijfers}
            gekozen={begin.maten}
            need="optional"
          />
        )}
        {inzichten.length > 0 && (
          <TickList name="inzicht" titel={text.inzichten} state={state} keuzes={inzichten} gekozen={begin.inzichten} need="optional" />
        )}
        <TickList
          name="thema"
          titel={text.themas}
          hint={text.themasHint}
          state={state}
          keuzes={themas}
          gekozen={begin.themas}
          need="optional"
        />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
      {kept !== null && <Tellingen uitdaging={kept} state={isTelling ? actionData : undefined} />}
      {kept !== null && (
        <section className="page__part" aria-labelledby="weg-kop">
          <Heading level={2} id="weg-kop">
            {text.weg}
          </Heading>
          <p className="read">{text.wegUitleg}</p>
          <Form isBare>
            <input type="hidden" name="versie" value={kept.versie} />
            <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
              {text.weg}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}

/** What residents will read of it, as it was kept or as somebody just typed it. */
function writtenIn(kept: Uitdaging | null, state: FormState | undefined): string {
  const { wat = '', waarom = '', gevolg = '' } = kept ?? {}
  return Object.entries({ wat, waarom, gevolg })
    .map(([name, text]) => state?.waarden[name] ?? text)
    .join('\n')
}
