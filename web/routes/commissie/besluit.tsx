import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/besluit.ts'
import type { Ronde, RondePost, Stem } from '../../commissie-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseFields, refuseForm, sayRefusal } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { readBesluit, writeEuro } from './read-besluit.ts'

async function readRonde({ context, request, params }: Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>): Promise<Ronde> {
  const welke = { buurt: params.id, nummer: Number(params.nummer) }
  return needOne(await context.get(apiContext).commissie.ronde(welke, taalOf(request.url)))
}

export async function loader(args: Route.LoaderArgs) {
  await requireRecht(args, 'ronde beoordelen')
  const ronde = await readRonde(args)
  const stem = ronde.telling?.meeste ?? null
  if (!ronde.kan.besluiten || stem === null) throw data(null, { status: 403 })
  return { view: hold({ ronde, stem }) }
}

/** Records the decision: only lines about which something else was decided than what was asked are sent. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { posten } = await readRonde({ context, request, params })
  const read = readBesluit(form, posten)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.commissie.besluit({ buurt: params.id, nummer: Number(params.nummer) }, read.besluit)
  if ('weigering' in answer) {
    const veld = read.velden[answer.weigering.veld ?? '']
    const post = posten.find(({ id }) => veld?.endsWith(id))
    if (veld === undefined || post === undefined) return refuseForm(form, answer.weigering)
    return refuseFields(form, { [veld]: [post.omschrijving, sayRefusal(answer.weigering, form.taal)].filter(Boolean).join(': ') })
  }
  throw redirect(hrefIn(form.taal, `/programma/buurten/${params.id}/rondes/${params.nummer}?gedaan=besluit`))
}

/** The form with which the decision of the committee is recorded, as a whole and line by line. */
export default function BesluitPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { ronde, stem } = loaderData.view.view
  const { buurt, nummer } = ronde
  const text = m.commissie.vastleggen
  const known = new Map(ronde.activiteiten.map(({ id, naam }) => [id, naam]))
  const groups = [...new Set(ronde.posten.map(({ activiteit }) => activiteit))]
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/rondes/${nummer}`)}>{m.commissie.lees.titel(nummer, buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="stem" value={stem} />
        <p className="read">
          <strong>{text.meeste(m.commissie.stem[stem])}</strong> {m.commissie.stemUitleg[stem]}
        </p>
        <NoteField name="redenen" label={text.redenen} hint={text.redenenHint} state={actionData} need="required" rows={6} />
        <section aria-labelledby="regels-kop">
          <Heading level={2} id="regels-kop">
            {text.regels}
          </Heading>
          <Paragraph className="read">{text.regelsUitleg[stem]}</Paragraph>
          {groups.map(activiteit => (
            <div key={activiteit ?? ''} className="ronde__thema">
              <Heading level={3}>{known.get(activiteit ?? '') ?? m.commissie.lees.zonderActiviteit}</Heading>
              {ronde.posten
                .filter(post => post.activiteit === activiteit)
                .map(post => (
                  <Regel key={post.id} post={post} stem={stem} state={actionData} />
                ))}
            </div>
          ))}
        </section>
        <p>{text.let}</p>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </div>
  )
}

function Regel({ post, stem, state }: { readonly post: RondePost; readonly stem: Stem; readonly state: FormState | undefined }) {
  const { m, taal } = usePage()
  const text = m.commissie.vastleggen
  const naam = post.omschrijving === '' ? m.commissie.lees.zonderNaam : post.omschrijving
  return (
    <fieldset className="ronde__vast">
      <legend>
        {naam} <span className="soft small">{[post.jaar, post.betaler ?? m.commissie.lees.geenBetaler].join(' · ')}</span>
      </legend>
      {stem === 'toekennen' && (
        <TextField
          name={`cent-${post.id}`}
          label={text.bedrag(formatBedrag(post.gevraagdCent, taal))}
          state={state}
          waarde={writeEuro(post.gevraagdCent)}
          autoComplete="off"
          isShort
        />
      )}
      <NoteField name={`reden-${post.id}`} label={text.reden} state={state} rows={1} />
    </fieldset>
  )
}
