import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/nieuw-voorstel.ts'
import { apiContext } from '../../context.ts'
import type { Weigering } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { readVoorstel, writeVoorstel } from './voorstel-form.ts'
import { VoorstelVelden } from './voorstel-velden.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ context, request })
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const op = new URL(request.url).searchParams.get('op')
  const [woorden, maten] = await Promise.all([api.menukaart.woorden(taal), api.maten(taal)])
  const measures = maten.map(({ id, naam, soort }) => ({ id, naam, soort }))
  if (op === null) return { view: hold({ newest: null, woorden, maten: measures }) }
  const versies = await api.menukaart.versies(op)
  const newest = 'gelukt' in versies ? versies.gelukt.at(-1) : undefined
  if (newest === undefined) throw data('bladzijde', { status: 404 })
  return { view: hold({ newest, woorden, maten: measures }) }
}

/** Proposes the entry as it was typed. What cannot be stays on the page, with what was typed. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).voorstel.fouten
  const op = readText(form, 'op')
  const read = readVoorstel(form, op === '' ? null : op, await form.api.menukaart.woorden(form.taal))
  const toelichting = readText(form, 'toelichting')
  const fouten = { ...('fouten' in read ? read.fouten : {}), ...(toelichting.length < 3 ? { toelichting: text.toelichting } : {}) }
  if ('fouten' in read || Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const made = await form.api.menukaart.stelVoor({
    interventie: read.interventie,
    opVersie: op === '' ? 0 : Number(readText(form, 'versie')),
    toelichting,
  })
  if ('weigering' in made) return refuseForm(form, atFields(form, made.weigering), { opVersie: null, interventie: null })
  throw redirect(hrefIn(form.taal, `/menukaartvoorstellen/${made.gelukt.id}?gedaan=ingediend`))
}

/** The refusal with each sentence at the field of the form that it is about, or else above the form. */
function atFields(form: SentForm, weigering: Weigering): Weigering {
  const { fouten, veld } = weigering
  return {
    ...weigering,
    ...(veld === undefined ? {} : { veld: fieldOf(form, veld) }),
    ...(fouten === undefined
      ? {}
      : { fouten: Object.fromEntries(Object.entries(fouten).map(([name, tekst]) => [fieldOf(form, name), tekst])) }),
  }
}

/** The nearest field of the form around a place in the API's own words. */
function fieldOf(form: SentForm, place: string): string {
  const name = place.replace(/^interventie\./, '')
  const parts = name.split('.')
  const around = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
  return around.flatMap(each => [each, `${each}.tekst`, `${each}.0`]).find(each => form.velden.has(each)) ?? 'interventie'
}

/** A form for a new entry of the menukaart, or another version of one. */
export default function NieuwVoorstelPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { newest, woorden, maten } = loaderData.view.view
  const text = m.voorstel.form
  const inhoud = newest?.inhoud
  const titel = inhoud === undefined ? text.nieuw : text.wijzig(inhoud.naam)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(inhoud === undefined ? '/menukaart' : `/menukaart/${inhoud.id}`)}>
          {inhoud === undefined ? m.menukaart.een.terug : inhoud.naam}
        </Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">
        {text.intro} {m.menukaart.alleenNederlands}
      </Paragraph>
      {inhoud !== undefined && <Paragraph className="read">{text.bekendeBron}</Paragraph>}
      <ErrorSummary state={actionData} />
      <Form>
        {inhoud !== undefined && <input type="hidden" name="op" value={inhoud.id} />}
        {newest !== null && <input type="hidden" name="versie" value={newest.nummer} />}
        <VoorstelVelden
          begin={inhoud === undefined ? {} : writeVoorstel(inhoud)}
          uitdagingen={inhoud?.uitdagingen ?? []}
          indicatoren={inhoud?.indicatoren ?? []}
          woorden={woorden}
          maten={maten}
          state={actionData}
        />
        <NoteField name="toelichting" label={text.toelichting} hint={text.toelichtingHint} state={actionData} need="required" rows={3} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </div>
  )
}
