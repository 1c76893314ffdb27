import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/activiteit.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { need, needOne } from '../../need.ts'
import type { Gezien, Inhoud } from '../../plan-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { OpmerkingenBij } from '../reacties/opmerkingen-bij.tsx'
import { formNames, readActiviteit, showBotsing } from './activiteit-form.ts'
import { ActiviteitLezen } from './activiteit-lezen.tsx'
import { ActiviteitVelden } from './activiteit-velden.tsx'
import { Nieuw } from './nieuw.tsx'
import { readWaar } from './soorten.ts'
import { takeNieuw } from './take-nieuw.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const isNew = params.activiteit === 'nieuw'
  const { rechten } = await requireRecht({ context, request }, isNew ? 'buurtplan bijwerken' : 'buurtplan bekijken')
  const api = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const woorden = await api.menukaart.woorden(taalOf(request.url))
  const mayEdit = rechten.includes('buurtplan bijwerken')
  const gedaan = searchParams.get('gedaan') ?? ''
  if (!isNew) {
    const found = needOne(await api.plan.activiteit(params.id, params.activiteit))
    const over = { soort: 'activiteit', op: params.activiteit } as const
    const { draden } = need(await api.reacties.opmerkingen(params.id, { over, filter: 'alle' }))
    return { ...found, woorden, mayEdit, gedaan, begin: null, draden }
  }
  const { buurt, themas, uitdagingen } = needOne(await api.plan.plan(params.id))
  return {
    buurt,
    themas,
    uitdagingen,
    activiteit: null,
    weg: false,
    nieuw: null,
    woorden,
    mayEdit,
    gedaan,
    begin: beginNew(searchParams, uitdagingen),
    draden: [],
  }
}

/** An empty activity, where it was asked for: at a kind of the plan, or at a challenge of the agenda. */
function beginNew(query: URLSearchParams, uitdagingen: readonly { id: string; themas: Inhoud['thema'][] }[]): Inhoud {
  const uitdaging = uitdagingen.find(({ id }) => id === query.get('uitdaging'))
  const waar = readWaar(query.get('waar') ?? '') ?? { thema: uitdaging?.themas[0] ?? ('zorgzame-buurt' as const), soort: null }
  return { ...waar, naam: '', wat: '', van: null, tot: null, wie: '', voorWie: '', uitdaging: uitdaging?.id ?? null, effecten: [] }
}

/** Keeps an activity, takes it out of the plan or puts it back. What another kept meanwhile is shown beside it: nobody loses a letter. */
export async function action({ context, request, params: { id: buurt, activiteit } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { plan: client } = form.api
  const plan = `/programma/buurten/${buurt}/plan`
  const op: Gezien = { buurt, id: activiteit, versie: Number(readText(form, 'versie')) }
  const doe = readText(form, 'doe')
  if (doe === 'weg') {
    const gone = await client.haalWeg(op)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw redirect(hrefIn(form.taal, `${plan}?gedaan=weg&terug=${activiteit}`))
  }
  if (doe === 'terug') {
    const back = await client.zetTerug(op)
    if ('weigering' in back) return refuseForm(form, back.weigering)
    throw redirect(hrefIn(form.taal, `${plan}/${activiteit}?gedaan=terug`))
  }
  if (doe === 'bijwerken') {
    const answer = await takeNieuw(form, op)
    if ('weigering' in answer) return refuseForm(form, answer.weigering, formNames)
    throw redirect(hrefIn(form.taal, `${plan}/${activiteit}?gedaan=bijgewerkt`))
  }
  const read = readActiviteit(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  if (activiteit === 'nieuw') {
    const made = await client.schrijfOp(buurt, read.inhoud)
    if ('weigering' in made) return refuseForm(form, made.weigering, formNames)
    throw redirect(hrefIn(form.taal, `${plan}?gedaan=opgeschreven#thema-${read.inhoud.thema}`))
  }
  const refused = await rewrite(form, op, read.inhoud)
  if (refused !== null) return refused
  throw redirect(hrefIn(form.taal, `${plan}?gedaan=herschreven#thema-${read.inhoud.thema}`))
}

/** Keeps the text; null when that went well. */
async function rewrite(form: SentForm, op: Gezien, inhoud: Inhoud) {
  const { plan: client } = form.api
  if (readText(form, 'weg') === 'ja') {
    const back = await client.zetTerug(op)
    if ('weigering' in back) return refuseForm(form, back.weigering)
    const kept = await client.herschrijf({ ...op, versie: op.versie + 1 }, inhoud)
    return 'weigering' in kept ? refuseForm(form, kept.weigering, formNames) : null
  }
  const kept = await client.herschrijf(op, inhoud)
  if (!('weigering' in kept)) return null
  if (kept.weigering.code !== 'changed-meanwhile') return refuseForm(form, kept.weigering, formNames)
  const [now, basis] = [await client.activiteit(op.buurt, op.id), await client.stand(op)]
  if ('weigering' in now) return refuseForm(form, now.weigering)
  if ('weigering' in basis) return refuseForm(form, basis.weigering)
  return data(showBotsing(form, { ...now.gelukt, basis: basis.gelukt, eigen: inhoud }), { status: 412 })
}

/** One activity: a form for who may write, a text for who may read. */
export default function ActiviteitPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, activiteit, begin, weg, nieuw, themas, uitdagingen, woorden, mayEdit, gedaan, draden } = loaderData
  const text = m.plan.activiteit
  const inhoud = activiteit ?? begin
  const titel = activiteit?.naam ?? text.nieuw
  const isBotsing = actionData?.waarden['weg'] === 'ja'
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/plan`)}>{m.plan.plan.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Done text={m.plan.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      {activiteit?.interventie && (
        <p className="soft">
          <Link href={href(`/menukaart/${activiteit.interventie.id}`)}>{text.uitMenukaart(activiteit.interventie.versie)}</Link>
        </p>
      )}
      {activiteit !== null && !weg && (
        <p>
          <Link href={href(`/programma/buurten/${buurt.id}/plan/draad#activiteit-${activiteit.id}`)}>{m.plan.draad.bekijk}</Link>
        </p>
      )}
      {weg && !isBotsing && (
        <>
          <p>{text.isWeg}</p>
          {mayEdit && activiteit !== null && <Knop doe="terug" versie={activiteit.versie} naam={text.zetTerug} />}
        </>
      )}
      {nieuw !== null && activiteit !== null && mayEdit && !weg && <Nieuw {...{ nieuw, activiteit, woorden }} />}
      {inhoud !== null && (!mayEdit || (weg && !isBotsing)) && <ActiviteitLezen {...{ inhoud, uitdagingen, woorden }} />}
      {inhoud !== null && mayEdit && (!weg || isBotsing) && (
        <Form>
          {activiteit !== null && <input type="hidden" name="versie" value={actionData?.waarden['versie'] ?? activiteit.versie} />}
          {isBotsing && <input type="hidden" name="weg" value="ja" />}
          <ActiviteitVelden {...{ inhoud, themas, uitdagingen, woorden }} state={actionData} />
          <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
            {isBotsing ? m.plan.botsing.zetTerug : text.bewaar}
          </button>
        </Form>
      )}
      {activiteit !== null && (
        <OpmerkingenBij
          buurt={buurt.id}
          over={{ soort: 'activiteit', op: activiteit.id }}
          hier={`/programma/buurten/${buurt.id}/plan/${activiteit.id}`}
          {...{ draden, mayWrite: mayEdit, gedaan }}
        />
      )}
      {activiteit !== null && mayEdit && !weg && (
        <section className="page__part" aria-labelledby="weg-kop">
          <Heading level={2} id="weg-kop">
            {text.weg}
          </Heading>
          <p className="read">{text.wegUitleg}</p>
          <Knop doe="weg" versie={activiteit.versie} naam={text.weg} />
        </section>
      )}
    </div>
  )
}

function Knop({ doe, versie, naam }: { readonly doe: 'weg' | 'terug'; readonly versie: number; readonly naam: string }) {
  return (
    <Form isBare>
      <input type="hidden" name="versie" value={versie} />
      <button type="submit" name="doe" value={doe} className="utrecht-button utrecht-button--secondary-action">
        {naam}
      </button>
    </Form>
  )
}
