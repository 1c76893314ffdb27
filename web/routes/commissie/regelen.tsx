import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/regelen.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeKorteDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { readTicked } from '../agenda/tick.ts'
import { TickList } from '../agenda/tick-list.tsx'
import { parseDag } from '../programma/change-buurt.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'ronde regelen')
  const welke = { buurt: params.id, nummer: Number(params.nummer) }
  const ronde = needOne(await context.get(apiContext).commissie.ronde(welke, taalOf(request.url)))
  if (!ronde.kan.regelen) throw data(null, { status: 403 })
  return { view: hold(ronde) }
}

/** Keeps who judges, until when, and how many votes are needed. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).commissie.regelen
  const termijn = parseDag(readText(form, 'termijn'))
  const quorum = /^\d{1,2}$/.test(readText(form, 'quorum')) ? Number(readText(form, 'quorum')) : 0
  const beoordelaars = [...readTicked(form, 'beoordelaars')]
  if (termijn === null || quorum < 1 || quorum > 15 || beoordelaars.length === 0) {
    return refuseFields(form, {
      ...(termijn === null ? { termijn: text.termijnFout } : {}),
      ...(quorum < 1 || quorum > 15 ? { quorum: text.quorumFout } : {}),
      ...(beoordelaars.length === 0 ? { beoordelaars: text.wieFout } : {}),
    })
  }
  const welke = { buurt: params.id, nummer: Number(params.nummer) }
  const answer = await form.api.commissie.regel(welke, { termijn, quorum, beoordelaars, versie: Number(readText(form, 'versie')) })
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { versie: null })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${params.id}/rondes/${params.nummer}?gedaan=regelen`))
}

/** Who judges a round: members of the committee who have nothing to do with the buurt. */
export default function Regelen({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const ronde = loaderData.view.view
  const { buurt, nummer, kandidaten, telling, termijn, versie } = ronde
  const text = m.commissie.regelen
  const asked = (ronde.beoordelaars ?? []).filter(({ isAangewezen }) => isAangewezen)
  const earlier = kandidaten.filter(({ wasBeoordelaar }) => wasBeoordelaar)
  const barred = new Set((ronde.beoordelaars ?? []).filter(({ belang }) => belang !== null).map(({ persoon }) => persoon))
  const free = kandidaten.filter(({ persoon, isBetrokken }) => !isBetrokken && !barred.has(persoon))
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/rondes/${nummer}`)}>{m.commissie.lees.titel(nummer, buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      {free.length === 0 ? (
        <Paragraph>{text.niemand}</Paragraph>
      ) : (
        <Form>
          <input type="hidden" name="versie" value={versie} />
          <TickList
            name="beoordelaars"
            titel={text.wie}
            hint={text.wieHint}
            state={actionData}
            gekozen={(asked.length > 0 ? asked : earlier).map(({ persoon }) => persoon)}
            keuzes={free.map(({ persoon, naam }) => ({ waarde: persoon, naam }))}
          />
          <TextField
            name="quorum"
            label={text.quorum}
            hint={text.quorumHint}
            state={actionData}
            waarde={String(telling?.quorum ?? 3)}
            autoComplete="off"
            inputMode="numeric"
            isShort
          />
          <TextField
            name="termijn"
            label={text.termijn}
            hint={text.termijnHint}
            state={actionData}
            waarde={termijn === null ? '' : writeKorteDag(termijn)}
            autoComplete="off"
            isShort
          />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.knop}
          </button>
        </Form>
      )}
      {kandidaten
        .filter(({ isBetrokken }) => isBetrokken)
        .map(({ persoon, naam }) => (
          <p key={persoon} className="soft small">
            {text.nietVrij(naam)}
          </p>
        ))}
    </div>
  )
}
