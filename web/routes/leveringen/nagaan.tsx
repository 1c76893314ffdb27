import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/nagaan.ts'
import { apiContext } from '../../context.ts'
import { keepForm, readForm, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import type { Leverformaat } from '../../leveringen-data.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { taalOf } from '../../taal.ts'
import { ErrorSummary, Field, Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { IndelingVelden, readIndeling } from './indeling.tsx'
import { Verslag } from './verslag.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  return { view: hold(need(await context.get(apiContext).leveringen.formaat(taalOf(request.url)))) }
}

/** Looks at a file that somebody chose; it is not kept. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const bestand = form.velden.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0) {
    return refuseFields(form, { bestand: messagesIn(form.taal).leveringen.breng.bestandFout })
  }
  const answer = await form.api.leveringen.nagaan(form.taal, { bestand, indeling: readIndeling(form) })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  return data({ verslag: answer.gelukt, naam: bestand.name, state: keepForm(form) })
}

/** Whether a file can be delivered, for anybody: no account, nothing kept. With the template and what the file looks like. */
export default function LeveringNagaan({ loaderData, actionData }: Route.ComponentProps) {
  const { m, taal } = usePage()
  const formaat = loaderData.view.view
  const text = m.leveringen
  const read = actionData && 'verslag' in actionData ? actionData : null
  const state = read?.state ?? (actionData && 'fouten' in actionData ? actionData : undefined)
  const asksIndeling = read !== null && read.verslag.indelingNodig
  return (
    <div className="wrap page">
      <title>{`${text.nagaan.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.nagaan.titel}</Heading>
      <Paragraph className="page__intro">{text.nagaan.intro}</Paragraph>
      <ErrorSummary state={state} />
      {read !== null && <Verslag verslag={read.verslag} naam={read.naam} />}
      <Form hasFile>
        {asksIndeling && <IndelingVelden koppen={read.verslag.koppen} formaat={formaat} state={state} />}
        <Field name="bestand" label={asksIndeling ? text.indeling.opnieuw : text.breng.bestand} hint={text.breng.bestandHint} state={state}>
          {described => <input type="file" className="file" accept=".csv,.txt,.xlsx" {...described} />}
        </Field>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.nagaan.knop}
        </button>
      </Form>
      <section className="page__part" aria-labelledby="sjabloon-kop">
        <Heading level={2} id="sjabloon-kop">
          {text.nagaan.sjabloon}
        </Heading>
        <ul className="links" role="list">
          <li>
            <Link href="/v1/leveringen/sjabloon.csv">{text.nagaan.csv}</Link>
          </li>
          <li>
            <Link href={`/v1/leveringen/sjabloon.xlsx?taal=${taal}`}>{text.nagaan.xlsx}</Link>
          </li>
        </ul>
      </section>
      <Formaat formaat={formaat} />
    </div>
  )
}

function Formaat({ formaat: { kolommen, maten, groepen } }: { readonly formaat: Leverformaat }) {
  const { m } = usePage()
  const text = m.leveringen.nagaan
  return (
    <section className="page__part" aria-labelledby="formaat-kop">
      <Heading level={2} id="formaat-kop">
        {text.formaat}
      </Heading>
      <LijstTable
        caption={text.kolommen}
        kolommen={[text.naam, text.uitleg]}
        rijen={kolommen.map(({ naam, uitleg }) => ({ id: naam, kop: naam, cellen: [uitleg] }))}
      />
      <Heading level={3}>{text.maten}</Heading>
      <LijstTable
        caption={text.maten}
        kolommen={[text.naam, text.uitleg]}
        rijen={maten.map(({ id, naam }) => ({ id, kop: id, cellen: [naam] }))}
      />
      <Heading level={3}>{text.groepen}</Heading>
      <p>{groepen.join(', ')}</p>
    </section>
  )
}
