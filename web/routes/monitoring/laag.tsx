import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/laag.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import type { IndicatorNaam, LaagPlek, Meetplan } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { TickList } from '../agenda/tick-list.tsx'
import { readTicked } from '../agenda/tick.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetplan bijwerken')
  const meetplan = needOne(await context.get(apiContext).monitoring.meetplan(params.id, taalOf(request.url)))
  const found = findLaag(meetplan, params)
  if (found === null || !meetplan.mag.bijwerken) throw data(null, { status: 404 })
  return { view: hold({ ...found, buurt: meetplan.buurt, woorden: meetplan.woorden }) }
}

function findLaag({ activiteiten }: Meetplan, params: { readonly activiteit: string; readonly laag: string }) {
  const activiteit = activiteiten.find(({ id }) => id === params.activiteit)
  const laag = activiteit?.lagen.find(each => each.laag === params.laag)
  return activiteit === undefined || laag === undefined ? null : { activiteit, laag }
}

/** Chooses by what a layer is measured, or lets it follow the plan again. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const plek: LaagPlek = {
    activiteit: params.activiteit,
    laag: params.laag as LaagPlek['laag'],
    versie: Number(readText(form, 'versie')),
  }
  const isBack = readText(form, 'doe') === 'volg'
  const answer = isBack
    ? await form.api.monitoring.volgPlan(params.id, plek)
    : await form.api.monitoring.kiesLaag(params.id, plek, {
        indicatoren: readTicked(form, 'indicatoren') as IndicatorNaam[],
        reden: readText(form, 'reden'),
      })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(
    hrefIn(form.taal, `/programma/buurten/${params.id}/meetplan?gedaan=${isBack ? 'gevolgd' : 'laag'}#activiteit-${params.activiteit}`),
  )
}

/** By what a network sees one thing of an activity. */
export default function LaagPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, activiteit, laag, woorden } = loaderData.view.view
  const text = m.meten.laag
  const titel = woorden.lagen[laag.laag] ?? ''
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/meetplan`)}>{m.meten.plan.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{text.bij(activiteit.naam)}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={laag.versie} />
        <TickList
          name="indicatoren"
          titel={text.indicatoren}
          hint={text.indicatorenHint}
          state={actionData}
          keuzes={laag.mogelijk.map(indicator => ({ waarde: indicator, naam: woorden.indicatoren[indicator].naam }))}
          gekozen={laag.indicatoren}
          need="optional"
        />
        <NoteField name="reden" label={text.reden} hint={text.redenHint} state={actionData} waarde={laag.reden} rows={3} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {m.meten.bewaar}
        </button>
      </Form>
      {laag.versie > 0 && (
        <Form>
          <input type="hidden" name="versie" value={laag.versie} />
          <p className="soft">{text.volgUitleg}</p>
          <button type="submit" name="doe" value="volg" className="utrecht-button utrecht-button--secondary-action">
            {text.volg}
          </button>
        </Form>
      )}
    </div>
  )
}
