import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/leveringen.ts'
import { apiContext } from '../../context.ts'
import { writeAantal, writeDag } from '../../format.ts'
import { keepForm, readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import type { Leveringen, Leverformaat, Leververslag } from '../../leveringen-data.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Field, Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { IndelingVelden, readIndeling } from './indeling.tsx'
import { Verslag } from './verslag.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'leveringen bekijken')
  const api = context.get(apiContext).leveringen
  const [lijst, formaat] = [need(await api.leveringen()), need(await api.formaat(taalOf(request.url)))]
  return {
    view: hold({ lijst, formaat }),
    machtigt: rechten.includes('levermachtiging geven'),
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
  }
}

/** Reads a file. What is right leads to its own page; otherwise the page says what is wrong, and nothing was kept. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const bestand = form.velden.get('bestand')
  const organisatie = readText(form, 'organisatie')
  const text = messagesIn(form.taal).leveringen.breng
  const fouten = {
    ...(organisatie === '' ? { organisatie: text.organisatie } : {}),
    ...(!(bestand instanceof File) || bestand.size === 0 ? { bestand: text.bestandFout } : {}),
  }
  if (!(bestand instanceof File) || Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const answer = await form.api.leveringen.breng(organisatie, form.taal, { bestand, indeling: readIndeling(form) })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  const { id, verslag } = answer.gelukt
  if (id !== null) throw redirect(hrefIn(form.taal, `/programma/leveringen/${id}`))
  return data({ verslag, naam: bestand.name, state: keepForm(form) })
}

/** What was delivered, and a file to bring. */
export default function LeveringenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { lijst, formaat } = loaderData.view.view
  const text = m.leveringen
  const read = actionData && 'verslag' in actionData ? actionData : null
  const state = read?.state ?? (actionData && 'fouten' in actionData ? actionData : undefined)
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={state} />
      {read !== null && <Verslag verslag={read.verslag} naam={read.naam} />}
      <ul className="links" role="list">
        <li>
          <Link href={href('/leveringen/nagaan')}>{text.nagaan.naar}</Link>
        </li>
        {loaderData.machtigt && (
          <li>
            <Link href={href('/programma/levermachtigingen')}>{text.machtiging.naar}</Link>
          </li>
        )}
      </ul>
      <Breng lijst={lijst} formaat={formaat} state={state} verslag={read?.verslag ?? null} />
      <Lijst lijst={lijst} />
    </div>
  )
}

interface BrengProps {
  readonly lijst: Leveringen
  readonly formaat: Leverformaat
  readonly state: FormState | undefined
  readonly verslag: Leververslag | null
}

function Breng({ lijst: { organisaties }, formaat, state, verslag }: BrengProps) {
  const { m } = usePage()
  const text = m.leveringen.breng
  const asksIndeling = verslag !== null && verslag.indelingNodig
  return (
    <section className="page__part" aria-labelledby="breng-kop">
      <Heading level={2} id="breng-kop">
        {text.titel}
      </Heading>
      <Paragraph>{organisaties.length === 0 ? text.geen : text.uitleg}</Paragraph>
      {organisaties.length > 0 && (
        <Form hasFile>
          <SelectField
            name="organisatie"
            label={text.organisatie}
            state={state}
            keuzes={organisaties.map(({ id, naam }) => ({ waarde: id, naam }))}
          />
          {asksIndeling && <IndelingVelden koppen={verslag.koppen} formaat={formaat} state={state} />}
          <Field name="bestand" label={asksIndeling ? m.leveringen.indeling.opnieuw : text.bestand} hint={text.bestandHint} state={state}>
            {described => <input type="file" className="file" accept=".csv,.txt,.xlsx" {...described} />}
          </Field>
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.knop}
          </button>
        </Form>
      )}
    </section>
  )
}

function Lijst({ lijst: { leveringen } }: { readonly lijst: Leveringen }) {
  const { m, href, taal } = usePage()
  const text = m.leveringen
  const { kolommen } = text
  return (
    <section className="page__part" aria-labelledby="lijst-kop">
      <Heading level={2} id="lijst-kop">
        {text.lijst}
      </Heading>
      {leveringen.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.lijst}
          kolommen={[kolommen.bestand, kolommen.organisatie, kolommen.periode, kolommen.regels, kolommen.staat]}
          rijen={leveringen.map(({ id, bestandsnaam, organisatie, van, tot, regels, staat, gelezen }) => ({
            id,
            kop: <Link href={href(`/programma/leveringen/${id}`)}>{bestandsnaam}</Link>,
            cellen: [
              organisatie.naam,
              text.tot(van, tot),
              writeAantal(regels, taal),
              `${text.staten[staat]}, ${text.gebracht(writeDag(gelezen, taal))}`,
            ],
          }))}
        />
      )}
    </section>
  )
}
