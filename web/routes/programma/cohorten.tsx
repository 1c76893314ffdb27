import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/cohorten.ts'
import { apiContext } from '../../context.ts'
import type { FormState } from '../../form.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeAantal } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import type { CohortRegel } from '../../selectie-data.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireIk({ context, request })
  const cohorten = need(await context.get(apiContext).selectie.cohorten())
  return { cohorten, magLeiden: ik.rechten.includes('programma leiden') }
}

/** Makes a cohort and goes to it. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).selectie.cohorten
  const [nummer, plaatsen, naam] = [readText(form, 'nummer'), readText(form, 'plaatsen'), readText(form, 'naam')]
  const isWhole = (typed: string) => /^[1-9]\d{0,3}$/.test(typed)
  const fouten = {
    ...(isWhole(nummer) ? {} : { nummer: text.getalFout }),
    ...(naam.length < 2 ? { naam: text.naamFout } : {}),
    ...(isWhole(plaatsen) ? {} : { plaatsen: text.getalFout }),
  }
  if (Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const answer = await form.api.selectie.maakCohort({ nummer: Number(nummer), naam, plaatsen: Number(plaatsen) })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/cohorten/${answer.gelukt.id}`))
}

/** The waves in which buurten start, the first one first. */
export default function Cohorten({ loaderData: { cohorten, magLeiden }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.selectie.cohorten
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      {cohorten.length === 0 ? (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      ) : (
        <Lijst cohorten={cohorten} />
      )}
      {magLeiden && <Maak cohorten={cohorten} state={actionData} />}
    </div>
  )
}

function Lijst({ cohorten }: { readonly cohorten: readonly CohortRegel[] }) {
  const { m, href, taal } = usePage()
  const { kolommen, titel } = m.selectie.cohorten
  const seesAll = cohorten.some(({ buurten }) => buurten !== null)
  return (
    <table className="lijst lijst--smal" role="table">
      <caption className="visually-hidden">{titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[kolommen.cohort, kolommen.staat, kolommen.plaatsen, ...(seesAll ? [kolommen.buurten] : [])].map(kolom => (
            <th key={kolom} scope="col" role="columnheader">
              {kolom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cohorten.map(({ id, naam, staat, plaatsen, buurten }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              <Link href={href(`/programma/cohorten/${id}`)}>{naam}</Link>
            </th>
            <td role="cell" data-label={kolommen.staat}>
              {m.selectie.staten[staat]}
            </td>
            <td role="cell" data-label={kolommen.plaatsen}>
              {writeAantal(plaatsen, taal)}
            </td>
            {buurten !== null && (
              <td role="cell" data-label={kolommen.buurten}>
                {writeAantal(buurten, taal)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Maak({ cohorten, state }: { readonly cohorten: readonly CohortRegel[]; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.selectie.cohorten
  const next = Math.max(0, ...cohorten.map(({ nummer }) => nummer)) + 1
  return (
    <section className="page__part" aria-labelledby="maak-kop">
      <Heading level={2} id="maak-kop">
        {text.maak}
      </Heading>
      <Form>
        <TextField
          name="nummer"
          label={text.nummer}
          hint={text.nummerHint}
          state={state}
          waarde={String(next)}
          autoComplete="off"
          inputMode="numeric"
          isShort
        />
        <TextField name="naam" label={text.naam} state={state} waarde={text.naamVan(next)} autoComplete="off" />
        <TextField name="plaatsen" label={text.plaatsen} state={state} autoComplete="off" inputMode="numeric" isShort />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.maakKnop}
        </button>
      </Form>
    </section>
  )
}
