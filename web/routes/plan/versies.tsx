import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/versies.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeLongMoment } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { PlanNav } from './plan-nav.tsx'
import { PlanVerschillen } from './plan-verschillen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const { searchParams } = new URL(request.url)
  const api = context.get(apiContext)
  const plan = needOne(await api.plan.plan(params.id))
  const versies = need(await api.plan.versies(params.id))
  const asked = Number(searchParams.get('vergelijk') ?? '0')
  const vergelijk = versies.some(({ nummer }) => nummer === asked) ? asked : null
  const verschillen = vergelijk === null ? [] : need(await api.plan.verschillen(params.id, vergelijk, null))
  const woorden = await api.menukaart.woorden(taalOf(request.url))
  const mayKeep = rechten.includes('buurtplan bijwerken') && plan.versie > 0 && versies[0]?.planversie !== plan.versie
  return { view: hold({ plan, versies, vergelijk, verschillen, woorden, mayKeep }), gedaan: searchParams.get('gedaan') ?? '' }
}

/** Keeps the plan as it is now. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const toelichting = readText(form, 'toelichting')
  if (toelichting.length < 3) return refuseFields(form, { toelichting: messagesIn(form.taal).plan.versies.toelichtingFout })
  const answer = await form.api.plan.bewaarVersie(id, Number(readText(form, 'versie')), toelichting)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/plan/versies?gedaan=versie`))
}

/** The plan as it was kept, version by version, and what changed since. */
export default function Versies({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { plan, versies, vergelijk, verschillen, woorden, mayKeep } = loaderData.view.view
  const { buurt } = plan
  const text = m.plan.versies
  const here = `/programma/buurten/${buurt.id}/plan/versies`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <PlanNav buurt={buurt.id} />
      <Done text={m.plan.gedaan[loaderData.gedaan]} />
      {versies.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <ul className="kaarten" role="list">
          {versies.map(({ nummer, op, toelichting, sha256 }) => (
            <li key={nummer} className="kaart">
              <Heading level={2} className="small-heading">
                {text.versie(nummer)}
              </Heading>
              <p className="read">
                {text.bewaard(writeLongMoment(op, taal))} {toelichting}
              </p>
              <p className="small soft hash">
                {text.kenmerk} <code>{sha256}</code>
              </p>
              <p>
                <Link href={href(`${here}?vergelijk=${nummer}#verschil-kop`)}>{text.vergelijk(nummer)}</Link>
              </p>
            </li>
          ))}
        </ul>
      )}
      {vergelijk !== null && (
        <PlanVerschillen kop={text.sinds(vergelijk)} verschillen={verschillen} uitdagingen={plan.uitdagingen} woorden={woorden} />
      )}
      {mayKeep && <Bewaar versie={plan.versie} state={actionData} />}
    </div>
  )
}

function Bewaar({ versie, state }: { readonly versie: number; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.plan.versies
  return (
    <section className="page__part" aria-labelledby="bewaar-kop">
      <Heading level={2} id="bewaar-kop">
        {text.bewaar}
      </Heading>
      <Paragraph className="read">{text.bewaarUitleg}</Paragraph>
      <ErrorSummary state={state} />
      <Form>
        <input type="hidden" name="versie" value={versie} />
        <NoteField name="toelichting" label={text.toelichting} hint={text.toelichtingHint} state={state} need="required" rows={2} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </section>
  )
}
