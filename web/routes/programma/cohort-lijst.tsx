import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/cohort-lijst.ts'
import { apiContext } from '../../context.ts'
import type { FormState } from '../../form.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import type { KandidaatRegel } from '../../selectie-data.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { Marktaandeel } from './kandidaten-tabel.tsx'
import { requireLeiden } from './require-leiden.ts'

/** The candidates to choose from. A list that stands is not chosen from any more. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  requireLeiden(await requireIk({ context, request }))
  const { selectie } = context.get(apiContext)
  const cohort = need(await selectie.cohort(params.id))
  if (cohort.staat !== 'voorbereiding') throw redirect(hrefIn(taalOf(request.url), `/programma/cohorten/${params.id}`))
  const { kandidaten } = need(await selectie.kandidaten(params.id))
  return { view: hold({ cohort, kandidaten }) }
}

/** Puts exactly the ticked buurten on the list. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const chosen = [...form.velden.keys()].flatMap(name => (name.startsWith('buurt-') ? [name.slice('buurt-'.length)] : []))
  const answer = await form.api.selectie.planLijst(params.id, Number(readText(form, 'versie')), chosen)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { buurten: null })
  throw redirect(hrefIn(form.taal, `/programma/cohorten/${params.id}?gedaan=lijst`))
}

/** The candidates in their order, each to tick: what is ticked is the list. */
export default function CohortLijst({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { cohort, kandidaten } = loaderData.view.view
  const text = m.selectie.kiesLijst
  const isOverwritten = actionData !== undefined && actionData.waarden['versie'] !== String(cohort.versie)
  return (
    <div className="wrap page">
      <title>{`${text.titel(cohort.naam)} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href(`/programma/cohorten/${cohort.id}`)}>{cohort.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(cohort.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro(cohort.plaatsen)}</Paragraph>
      <ErrorSummary state={actionData} />
      {isOverwritten && (
        <Paragraph className="read">
          {text.nuOpLijst(
            writeList(
              cohort.lijst.map(({ naam }) => naam),
              taal,
            ),
          )}
        </Paragraph>
      )}
      {kandidaten.length === 0 ? (
        <Paragraph>{m.selectie.kandidaten.leeg.tekst}</Paragraph>
      ) : (
        <Form isBare>
          <input type="hidden" name="versie" value={cohort.versie} />
          <Keuzes kandidaten={kandidaten} state={actionData} />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.bewaar}
          </button>
        </Form>
      )}
    </div>
  )
}

interface KeuzesProps {
  readonly kandidaten: readonly KandidaatRegel[]
  readonly state: FormState | undefined
}

function Keuzes({ kandidaten, state }: KeuzesProps) {
  const { m } = usePage()
  const { kolommen, ...text } = m.selectie.kandidaten
  return (
    <table className="lijst" role="table">
      <caption className="visually-hidden">{m.selectie.kandidaten.titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[kolommen.buurt, kolommen.plaats, kolommen.marktaandeel].map(kolom => (
            <th key={kolom} scope="col" role="columnheader">
              {kolom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {kandidaten.map(({ id, naam, plaats, alliantiepartner, gekozen, plek, gebieden, ...rest }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              <p className="field__check">
                <input
                  id={`buurt-${id}`}
                  name={`buurt-${id}`}
                  type="checkbox"
                  value="ja"
                  defaultChecked={state === undefined ? gekozen : state.waarden[`buurt-${id}`] === 'ja'}
                />
                <label htmlFor={`buurt-${id}`}>
                  {naam}
                  <small>
                    {[plaats, alliantiepartner || text.geenPartner, gebieden.length === 0 && m.selectie.cohort.nogNietGekozen]
                      .filter(Boolean)
                      .join(', ')}
                  </small>
                </label>
              </p>
            </th>
            <td role="cell" data-label={kolommen.plaats}>
              {plek === null ? (
                text.nogGeenPlaats
              ) : (
                <>
                  {plek.rang}
                  <small>{text.interval({ onder: plek.onder, boven: plek.boven })}</small>
                </>
              )}
            </td>
            <td role="cell" data-label={kolommen.marktaandeel}>
              <Marktaandeel kandidaat={rest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
