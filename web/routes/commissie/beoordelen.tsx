import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/beoordelen.ts'
import type { Oordeel, Stem } from '../../commissie-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { KiesEen } from './kies-een.tsx'

const stemmen: readonly Stem[] = ['toekennen', 'teruggeven', 'weigeren']

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'ronde beoordelen')
  const welke = { buurt: params.id, nummer: Number(params.nummer) }
  const ronde = needOne(await context.get(apiContext).commissie.ronde(welke, taalOf(request.url)))
  if (!ronde.kan.oordelen) throw data(null, { status: 403 })
  return { view: hold(ronde) }
}

/** Keeps the scores and the vote; without a vote the rest is kept too. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const scores = Object.fromEntries(
    [...form.velden.keys()]
      .filter(name => name.startsWith('scores.'))
      .map(name => [name.slice('scores.'.length), Number(readText(form, name))]),
  ) as Oordeel['scores']
  const stem = stemmen.find(each => each === readText(form, 'stem')) ?? null
  const welke = { buurt: params.id, nummer: Number(params.nummer) }
  const answer = await form.api.commissie.oordeel(welke, { scores, stem, toelichting: readText(form, 'toelichting') })
  if ('weigering' in answer && answer.weigering.code === 'scores-missing') {
    const { criteria } = needOne(await form.api.commissie.ronde(welke, form.taal))
    const { kies } = messagesIn(form.taal).commissie.beoordelen
    const open = criteria.filter(({ id }) => scores[id] === undefined)
    return refuseFields(form, Object.fromEntries(open.map(({ id, naam }) => [`scores.${id}`, kies(naam)])))
  }
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${params.id}/rondes/${params.nummer}?gedaan=oordeel`))
}

/** What a reviewer thinks: a choice at each criterion, in words, and a vote. */
export default function Beoordelen({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, nummer, criteria, schaal, eigen } = loaderData.view.view
  const text = m.commissie.beoordelen
  const here = `/programma/buurten/${buurt.id}/rondes/${nummer}`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(here)}>{m.commissie.lees.titel(nummer, buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p>
        <Link href={href(`${here}#plan-kop`)} target="_blank">
          {text.naarPlan}
        </Link>
      </p>
      <ErrorSummary state={actionData} />
      <Form>
        {criteria.map(({ id, naam, uitleg }) => (
          <KiesEen
            key={id}
            name={`scores.${id}`}
            titel={naam}
            uitleg={uitleg}
            state={actionData}
            gekozen={eigen?.scores[id] === undefined ? '' : String(eigen.scores[id])}
            keuzes={schaal.map(({ score, naam: woord }) => ({ waarde: String(score), naam: woord }))}
          />
        ))}
        <NoteField
          name="toelichting"
          label={text.toelichting}
          hint={text.toelichtingHint}
          state={actionData}
          waarde={eigen?.toelichting ?? ''}
        />
        <KiesEen
          name="stem"
          titel={text.stemTitel}
          uitleg={text.stemUitleg}
          state={actionData}
          gekozen={eigen?.stem ?? 'geen'}
          keuzes={[
            ...stemmen.map(stem => ({ waarde: stem, naam: m.commissie.stem[stem], uitleg: m.commissie.stemUitleg[stem] })),
            { waarde: 'geen', naam: text.geenStem },
          ]}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </div>
  )
}
