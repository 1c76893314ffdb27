import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/regio-uitdaging.ts'
import type { Voorstel } from '../../agenda-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { need, needOne } from '../../need.ts'
import type { RegioUitdaging } from '../../regio-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { offerCijfers } from '../agenda/begin-uitdaging.ts'
import { kanten } from '../agenda/read-inzicht.ts'
import { TickList } from '../agenda/tick-list.tsx'
import { readRegioUitdaging } from './read-regio.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'regios beheren')
  const { regio: client, agenda } = context.get(apiContext)
  const taal = taalOf(request.url)
  const regio = needOne(await client.regio(params.id, taal))
  const kept = regio.uitdagingen.find(({ id }) => id === params.uitdaging) ?? null
  if (params.uitdaging !== 'nieuw' && kept === null) throw data(null, { status: 404 })
  const voorstellen = need(await client.voorstellen(params.id, taal))
  const asked = new URL(request.url).searchParams.get('voorstel')
  const begin = beginOf(kept, voorstellen.find(({ kant, onderwerp }) => `${kant}.${onderwerp}` === asked) ?? null)
  const cijfers = offerCijfers({ begin, voorstellen, onderwerpen: await agenda.onderwerpen(taal) })
  return { regio: { id: regio.id, naam: regio.naam }, versie: kept?.versie ?? null, begin, cijfers }
}

/** What is kept, or else what was proposed, or else nothing. */
function beginOf(kept: RegioUitdaging | null, voorstel: Voorstel | null) {
  if (kept !== null) return { ...kept, maten: kept.cijfers.map(({ maat }) => maat) }
  const { kant = 'uitdaging', onderwerp = null, titel = '', wat = '', waarom = '' } = voorstel ?? {}
  const maten = voorstel?.feiten.slice(0, 1).map(({ maat }) => maat) ?? []
  const themas = voorstel?.themas.slice(0, 1).map(({ thema }) => thema) ?? []
  return { kant, onderwerp, titel, wat, waarom, bron: '', maten, themas }
}

/** Writes a challenge or strength of a region down or anew, or takes it away. */
export async function action({ context, request, params: { id, uitdaging } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { regio: client } = form.api
  const versie = Number(readText(form, 'versie'))
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/regios/${id}?gedaan=${gedaan}`))
  if (readText(form, 'doe') === 'weg') {
    const gone = await client.haalUitdagingWeg(id, uitdaging, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('uitdaging-weg')
  }
  const read = readRegioUitdaging(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const isNew = uitdaging === 'nieuw'
  const answer = isNew ? await client.schrijfOp(id, read.uitdaging) : await client.herschrijf(id, uitdaging, versie, read.uitdaging)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { maten: 'maat', themas: 'thema', onderwerp: null })
  throw back(isNew ? 'opgeschreven' : 'herschreven')
}

/** One challenge or strength of a region, with the figure or the document that it rests on. */
export default function RegioUitdagingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { regio, versie, begin, cijfers } = loaderData
  const [text, eigen] = [m.agenda.uitdaging, m.regio.uitdaging]
  const titel = versie === null ? eigen.nieuw : begin.titel
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/regios/${regio.id}`)}>{m.regio.terugNaarRegio}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      <Form>
        {versie !== null && <input type="hidden" name="versie" value={versie} />}
        <input type="hidden" name="onderwerp" value={begin.onderwerp ?? ''} />
        <SelectField
          name="kant"
          label={text.kant}
          state={actionData}
          waarde={begin.kant}
          keuzes={kanten.map(kant => ({ waarde: kant, naam: m.agenda.kanten[kant] }))}
        />
        <TextField name="titel" label={text.titel} state={actionData} waarde={begin.titel} autoComplete="off" />
        <NoteField name="wat" label={text.wat} state={actionData} waarde={begin.wat} rows={4} />
        <NoteField name="waarom" label={text.waarom} state={actionData} waarde={begin.waarom} rows={4} />
        <TextField
          name="bron"
          label={eigen.bron}
          hint={eigen.bronHint}
          state={actionData}
          waarde={begin.bron}
          autoComplete="off"
          need="either"
        />
        {cijfers.length > 0 && (
          <TickList name="maat" titel={text.cijfers} state={actionData} keuzes={cijfers} gekozen={begin.maten} need="optional" />
        )}
        <TickList
          name="thema"
          titel={text.themas}
          state={actionData}
          keuzes={Object.entries(m.agenda.themas).map(([waarde, naam]) => ({ waarde, naam }))}
          gekozen={begin.themas}
        />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
        {versie !== null && (
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.weg}
          </button>
        )}
      </Form>
    </div>
  )
}
