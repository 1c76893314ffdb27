import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/afspraak.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import type { AfspraakKeuze, Meetafspraak } from '../../monitoring-data.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetafspraken bijwerken')
  const { afspraken, woorden } = need(await context.get(apiContext).monitoring.afspraken(taalOf(request.url)))
  const afspraak = afspraken.find(
    ({ thema, laag, indicator }) => thema === params.thema && laag === params.laag && indicator === params.indicator,
  )
  if (afspraak === undefined) throw data(null, { status: 404 })
  return { view: hold({ afspraak, woorden }) }
}

/** Agrees for the whole programme on another source, frequency or owner. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const plek = { ...params, versie: Number(readText(form, 'versie')) } as Pick<Meetafspraak, 'thema' | 'laag' | 'indicator' | 'versie'>
  const keuze = { bron: readText(form, 'bron'), frequentie: readText(form, 'frequentie'), eigenaar: readText(form, 'eigenaar') }
  const answer = await form.api.monitoring.wijzigAfspraak(plek, keuze as AfspraakKeuze)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/programma/meetafspraken?gedaan=afspraak'))
}

/** What the programme agreed about one indicator in one theme. */
export default function AfspraakPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { afspraak, woorden } = loaderData.view.view
  const text = m.meten.afspraken
  const list = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([waarde, naam]) => ({ waarde, naam }))
  return (
    <div className="wrap page">
      <title>{`${text.wijzigTitel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/meetafspraken')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{woorden.indicatoren[afspraak.indicator].naam}</Heading>
      <Paragraph className="page__intro">{`${woorden.themas[afspraak.thema] ?? ''}. ${text.wijzigUitleg}`}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={afspraak.versie} />
        <SelectField
          name="frequentie"
          label={m.meten.regel.frequentie}
          state={actionData}
          keuzes={list(woorden.frequenties)}
          waarde={afspraak.frequentie}
        />
        <SelectField name="bron" label={m.meten.regel.bron} state={actionData} keuzes={list(woorden.bronnen)} waarde={afspraak.bron} />
        <SelectField
          name="eigenaar"
          label={m.meten.regel.eigenaar}
          state={actionData}
          keuzes={list(woorden.eigenaren)}
          waarde={afspraak.eigenaar}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {m.meten.bewaar}
        </button>
      </Form>
    </div>
  )
}
