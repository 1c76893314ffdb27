import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/post.ts'
import type { Begroting } from '../../begroting-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { OpmerkingenBij } from '../reacties/opmerkingen-bij.tsx'
import { readPost } from './read-post.ts'

export async function loader({ context, request, params: { id, post } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'begroting bijwerken')
  const api = context.get(apiContext)
  const begroting = needOne(await api.begroting.begroting(id, taalOf(request.url)))
  const kept = begroting.posten.find(each => each.id === post) ?? null
  if (post !== 'nieuw' && kept === null) throw data(null, { status: 404 })
  const over = { soort: 'post', op: post } as const
  const { draden } = kept === null ? { draden: [] } : need(await api.reacties.opmerkingen(id, { over, filter: 'alle' }))
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { view: hold({ begroting, kept, newId: kept?.id ?? crypto.randomUUID(), draden, gedaan }) }
}

/** Makes a line, writes it anew, or takes it away. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/begroting?gedaan=${gedaan}`))
  const [post, versie] = [readText(form, 'post'), Number(readText(form, 'versie'))]
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.begroting.haalWeg(id, post, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('weg')
  }
  const read = readPost(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.begroting.zetPost(id, post, versie, read.post)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { aantalHonderdste: 'aantal', tariefCent: 'tarief' })
  throw back('regel')
}

/** One line of the budget as a form: for a phone, and for who works without script. */
export default function PostPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { begroting, kept, newId, draden, gedaan } = loaderData.view.view
  const { buurt, kader, namen, activiteiten } = begroting
  const { regel: text, kolommen } = m.begroting
  const titel = kept === null ? text.nieuw : text.bestaand
  const years = [...new Set([...kader.jaren, ...(kept === null ? [] : [kept.jaar])])].toSorted((one, other) => one - other)
  const field = { state: actionData } as const
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/begroting`)}>{text.terug}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      {kept !== null && kept.activiteit !== null && (
        <p>
          <Link href={href(`/programma/buurten/${buurt.id}/plan/draad#activiteit-${kept.activiteit}`)}>{m.plan.draad.bekijk}</Link>
        </p>
      )}
      <Form>
        <input type="hidden" name="post" value={actionData?.waarden['post'] ?? newId} />
        <input type="hidden" name="versie" value={kept?.versie ?? 0} />
        <SelectField
          {...field}
          name="activiteit"
          label={kolommen.activiteit}
          hint={activiteiten.length === 0 ? m.begroting.zonderPlan : text.activiteitHint}
          waarde={kept?.activiteit ?? ''}
          keuzes={activiteiten.map(({ id, naam }) => ({ waarde: id, naam }))}
          need="optional"
        />
        <SelectField
          {...field}
          name="jaar"
          label={kolommen.jaar}
          waarde={String(kept?.jaar ?? years[0] ?? '')}
          keuzes={years.map(jaar => ({ waarde: String(jaar), naam: String(jaar) }))}
        />
        <SelectField {...field} name="soort" label={kolommen.soort} waarde={kept?.soort ?? ''} keuzes={choices(namen.soorten)} />
        <TextField
          {...field}
          name="omschrijving"
          label={kolommen.omschrijving}
          hint={text.omschrijvingHint}
          waarde={kept?.omschrijving ?? ''}
          autoComplete="off"
        />
        <TextField
          {...field}
          name="aantal"
          label={kolommen.aantal}
          hint={text.aantalHint}
          waarde={written(kept?.aantalHonderdste)}
          autoComplete="off"
          isShort
        />
        <TextField
          {...field}
          name="tarief"
          label={kolommen.tarief}
          hint={text.tariefHint}
          waarde={written(kept?.tariefCent)}
          autoComplete="off"
          isShort
        />
        <SelectField
          {...field}
          name="betaler"
          label={kolommen.betaler}
          hint={text.betalerHint}
          waarde={kept?.betaler ?? ''}
          keuzes={choices(namen.betalers)}
          need="optional"
        />
        <SelectField
          {...field}
          name="duur"
          label={kolommen.duur}
          hint={text.duurHint}
          waarde={kept?.duur ?? 'eenmalig'}
          keuzes={choices(namen.duren)}
        />
        <NoteField
          {...field}
          name="toelichting"
          label={kolommen.toelichting}
          hint={text.toelichtingHint}
          waarde={kept?.toelichting ?? ''}
          rows={3}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
      {kept !== null && (
        <OpmerkingenBij
          buurt={buurt.id}
          over={{ soort: 'post', op: kept.id }}
          hier={`/programma/buurten/${buurt.id}/begroting/posten/${kept.id}`}
          {...{ draden, mayWrite: true, gedaan }}
        />
      )}
      {kept !== null && <Weg id={kept.id} versie={kept.versie} />}
    </div>
  )
}

function Weg({ id, versie }: { readonly id: string; readonly versie: number }) {
  const { m } = usePage()
  const { regel: text } = m.begroting
  return (
    <Form>
      <input type="hidden" name="post" value={id} />
      <input type="hidden" name="versie" value={versie} />
      <p className="soft">{text.wegUitleg}</p>
      <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
        {text.weg}
      </button>
    </Form>
  )
}

function choices(namen: Begroting['namen']['soorten'] | Begroting['namen']['betalers'] | Begroting['namen']['duren']) {
  return Object.entries(namen).map(([waarde, naam]) => ({ waarde, naam }))
}

/** As people write it, in cents or hundredths. */
function written(parts: number | undefined): string {
  if (parts === undefined) return ''
  return parts % 100 === 0 ? String(parts / 100) : `${Math.trunc(parts / 100)},${String(parts % 100).padStart(2, '0')}`
}
