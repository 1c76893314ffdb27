import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/inzicht.ts'
import type { Inzicht } from '../../agenda-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { typedDag } from '../programma/typed-dag.ts'
import { bronnen, kanten, readInzicht, zichtbaarheden } from './read-inzicht.ts'
import { TickList } from './tick-list.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtagenda bijwerken')
  const { agenda: client } = context.get(apiContext)
  const { buurt } = needOne(await client.agenda(params.id, taalOf(request.url)))
  const pagina = Math.max(1, Number(new URL(request.url).searchParams.get('pagina') ?? '1') || 1)
  const found =
    params.inzicht === 'nieuw' ? null : need(await client.inzichten(params.id, pagina)).inzichten.find(({ id }) => id === params.inzicht)
  if (found === undefined) throw data(null, { status: 404 })
  const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  return { buurt, inzicht: found, onderwerpen: await client.onderwerpen(taalOf(request.url)), vandaag, nieuwId: crypto.randomUUID() }
}

/** Keeps what somebody heard, under the id that its form had: sent twice, it is there once. */
export async function action({ context, request, params: { id, inzicht } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) => hrefIn(form.taal, `/programma/buurten/${id}/inzichten?gedaan=${gedaan}`)
  const versie = Number(readText(form, 'versie'))
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.agenda.haalInzichtWeg(id, inzicht, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw redirect(back('inzicht-weg'))
  }
  const read = readInzicht(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const isNew = inzicht === 'nieuw'
  const answer = isNew
    ? await form.api.agenda.bewaarInzicht(id, readText(form, 'id'), read.inzicht)
    : await form.api.agenda.wijzigInzicht(id, inzicht, versie, read.inzicht)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { maten: null, mensen: 'mensen' })
  throw redirect(back(isNew ? 'inzicht' : 'inzicht-gewijzigd'))
}

/** What somebody heard, on one form: short enough for a phone at the door. */
export default function InzichtPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, inzicht, onderwerpen, vandaag, nieuwId } = loaderData
  const text = m.agenda.inzicht
  const titel = inzicht === null ? text.nieuw : text.wijzig
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/inzichten`)}>{text.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{text.uitleg}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="id" value={actionData?.waarden['id'] ?? nieuwId} />
        {inzicht !== null && <input type="hidden" name="versie" value={inzicht.versie} />}
        <NoteField
          name="tekst"
          label={text.tekst}
          hint={text.tekstHint}
          state={actionData}
          waarde={inzicht?.tekst ?? ''}
          need="required"
          rows={4}
        />
        <SelectField
          name="kant"
          label={text.kant}
          state={actionData}
          waarde={inzicht?.kant ?? 'uitdaging'}
          keuzes={kanten.map(kant => ({ waarde: kant, naam: m.agenda.kanten[kant] }))}
        />
        <SelectField
          name="bron"
          label={text.bron}
          state={actionData}
          waarde={inzicht?.bron ?? 'bewoners'}
          keuzes={bronnen.map(bron => ({ waarde: bron, naam: text.bronnen[bron] }))}
        />
        <TextField
          name="mensen"
          label={text.mensen}
          state={actionData}
          waarde={String(inzicht?.mensen ?? 1)}
          inputMode="numeric"
          autoComplete="off"
          isShort
        />
        <TextField
          name="datum"
          label={text.datum}
          hint={m.programma.buurt.datumUitleg}
          state={actionData}
          waarde={typedDag(inzicht?.datum ?? vandaag)}
          autoComplete="off"
          isShort
        />
        <TickList
          name="onderwerp"
          titel={text.onderwerpen}
          state={actionData}
          keuzes={onderwerpen.map(({ id, naam }) => ({ waarde: id, naam }))}
          gekozen={inzicht?.onderwerpen ?? []}
          need="optional"
        />
        <SelectField
          name="zichtbaar"
          label={text.zichtbaar}
          state={actionData}
          waarde={inzicht?.zichtbaar ?? 'netwerk'}
          keuzes={zichtbaarheden.map(each => ({ waarde: each, naam: text.zichtbaarheden[each] }))}
        />
        <TickList
          name="citeren"
          titel={null}
          state={actionData}
          keuzes={[{ waarde: 'ja', naam: text.citeren }]}
          gekozen={inzicht?.citeren === true ? ['ja'] : []}
          need="optional"
        />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
        {inzicht !== null && <Weg inzicht={inzicht} />}
      </Form>
    </div>
  )
}

function Weg({ inzicht }: { readonly inzicht: Inzicht }) {
  const { m } = usePage()
  return (
    <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action" data-inzicht={inzicht.id}>
      {m.agenda.inzicht.weg}
    </button>
  )
}
