import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/cohort.ts'
import { apiContext } from '../../context.ts'
import { readForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import type { CohortPagina } from '../../selectie-data.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { changeCohort } from './change-cohort.ts'
import { Adviezen } from './cohort-adviezen.tsx'
import { Gewichten } from './cohort-gewichten.tsx'
import { VasteLijsten } from './cohort-lijsten.tsx'
import { Openen } from './cohort-openen.tsx'
import { vandaag } from './vandaag.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const ik = await requireIk({ context, request })
  const { selectie } = context.get(apiContext)
  const cohort = need(await selectie.cohort(params.id))
  const seesLists = ik.rechten.includes('rapporten bekijken') && cohort.staat !== 'voorbereiding'
  return {
    view: hold({
      cohort,
      lijsten: seesLists ? need(await selectie.lijsten(params.id)) : null,
      magLeiden: ik.rechten.includes('programma leiden'),
      magKandidaten: ik.rechten.includes('kandidaten bekijken'),
      gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
      vandaag: vandaag(),
    }),
  }
}

/** Weights, advice and opening, each on the version of the cohort that its form was made from. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const changed = await changeCohort(form, params.id)
  if (typeof changed !== 'string') return changed
  throw redirect(hrefIn(form.taal, `/programma/cohorten/${params.id}?gedaan=${changed}#${changed}`))
}

/** One wave: how far it is, what is still to be done, its list and what was decided about it. */
export default function CohortPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { cohort, lijsten, magLeiden, magKandidaten, gedaan, vandaag: dag } = loaderData.view.view
  const text = m.selectie.cohort
  const state = magLeiden ? (actionData ?? null) : ('lezen' as const)
  const doneIn = (deel: string) => (gedaan === deel ? text.bewaard : undefined)
  return (
    <div className="wrap page">
      <title>{`${cohort.naam} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma/cohorten')}>{text.terug}</Link>
      </p>
      <Heading level={1}>{cohort.naam}</Heading>
      <Paragraph className="page__intro">{text.intro(cohort.plaatsen)}</Paragraph>
      <ErrorSummary state={actionData} />
      <Done text={text.gedaan[gedaan]} />
      <Weg cohort={cohort} />
      <Gepland cohort={cohort} magLeiden={magLeiden} />
      <NogTeDoen cohort={cohort} />
      <Lijst cohort={cohort} magLeiden={magLeiden} magKandidaten={magKandidaten} />
      {lijsten !== null && <VasteLijsten cohort={cohort} lijsten={lijsten} />}
      <Openen cohort={cohort} state={state} done={doneIn('openen')} vandaag={dag} />
      <Gewichten cohort={cohort} state={state} done={doneIn('gewichten')} />
      {(magLeiden || cohort.adviezen.length > 0) && <Adviezen cohort={cohort} state={state} done={doneIn('adviezen')} vandaag={dag} />}
    </div>
  )
}

const staten = ['voorbereiding', 'vastgesteld', 'open'] as const

/** The three states of a cohort, with where it is now. */
function Weg({ cohort: { staat } }: { readonly cohort: CohortPagina }) {
  const { m } = usePage()
  return (
    <ol className="cohort-weg" role="list" aria-label={m.selectie.cohort.weg}>
      {staten.map((each, index) => (
        <li key={each} aria-current={each === staat ? 'step' : undefined}>
          <span aria-hidden="true">{index < staten.indexOf(staat) ? '✓ ' : `${index + 1}. `}</span>
          {m.selectie.staten[each]}
        </li>
      ))}
    </ol>
  )
}

/** The days and what belongs to the wave, with the way to change them. */
function Gepland({ cohort: { id, start, eind, toelichting }, magLeiden }: { readonly cohort: CohortPagina; readonly magLeiden: boolean }) {
  const { m, href, taal } = usePage()
  const text = m.selectie.plan
  const days = [...(start === null ? [] : [text.van(writeDag(start, taal))]), ...(eind === null ? [] : [text.tot(writeDag(eind, taal))])]
  return (
    <div className="read">
      {days.length > 0 && <p>{days.join(' ')}</p>}
      {toelichting !== null && <p>{toelichting}</p>}
      {magLeiden && (
        <p>
          <Link href={href(`/programma/cohorten/${id}/plan`)}>{text.link}</Link>
        </p>
      )}
    </div>
  )
}

function NogTeDoen({ cohort: { nogTeDoen, andersDanLijst } }: { readonly cohort: CohortPagina }) {
  const { m } = usePage()
  const text = m.selectie.cohort
  if (nogTeDoen.length + andersDanLijst.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="te-doen-kop">
      <Heading level={2} id="te-doen-kop">
        {text.nogTeDoen}
      </Heading>
      <ul className="taken" role="list">
        {nogTeDoen.map(tekst => (
          <li key={tekst}>
            <Sentence tekst={tekst} />
          </li>
        ))}
        {andersDanLijst.map(naam => (
          <li key={naam}>{text.andersDanLijst(naam)}</li>
        ))}
      </ul>
    </section>
  )
}

/** With fewer there is no funnel. */
const fewestInTrechter = 5

interface LijstProps {
  readonly cohort: CohortPagina
  readonly magLeiden: boolean
  readonly magKandidaten: boolean
}

/** The buurten as they are now, and the way to choose others and to decide. */
function Lijst({ cohort, magLeiden, magKandidaten }: LijstProps) {
  const { m, href } = usePage()
  const text = m.selectie.cohort
  const { id, lijst, staat, buurten } = cohort
  const isPrepared = staat === 'voorbereiding'
  return (
    <section className="page__part" id="lijst" aria-labelledby="lijst-kop">
      <Heading level={2} id="lijst-kop">
        {isPrepared ? text.geplandeLijst : text.lijst}
      </Heading>
      <Paragraph className="read">
        {buurten === null ? text.alleenEigen : isPrepared ? text.geplandUitleg(buurten, cohort.plaatsen) : text.lijstUitleg(buurten)}
      </Paragraph>
      {lijst.length > 0 && <Buurten lijst={lijst} naar={magKandidaten ? 'kandidaten' : 'buurten'} />}
      {magLeiden && (
        <p className="buttons read__after">
          {isPrepared && (
            <a className="utrecht-button utrecht-button--secondary-action" href={href(`/programma/cohorten/${id}/lijst`)}>
              {text.kiesBuurten}
            </a>
          )}
          {(!isPrepared || lijst.length > 0) && (
            <a
              className={`utrecht-button utrecht-button--${isPrepared ? 'primary' : 'secondary'}-action`}
              href={href(`/programma/cohorten/${id}/besluit`)}
            >
              {isPrepared ? text.stelVast : text.herzie}
            </a>
          )}
        </p>
      )}
      {lijst.filter(({ gebieden }) => gebieden.length > 0).length >= fewestInTrechter && (
        <p className="read__after">
          <Link href={href(`/programma/cohorten/${id}/trechter`)}>{m.selectie.trechter.link}</Link>
        </p>
      )}
      {magKandidaten && (
        <p className="read__after">
          <Link href={href(`/programma/kandidaten?cohort=${id}`)}>{text.naarKandidaten}</Link>
        </p>
      )}
    </section>
  )
}

function Buurten({ lijst, naar }: { readonly lijst: CohortPagina['lijst']; readonly naar: 'kandidaten' | 'buurten' }) {
  const { m, href } = usePage()
  const { buurtKolommen: kolommen, ...text } = m.selectie.cohort
  return (
    <table className="lijst lijst--smal" role="table">
      <caption className="visually-hidden">{text.lijst}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[kolommen.buurt, kolommen.partner, kolommen.gebieden].map(kolom => (
            <th key={kolom} scope="col" role="columnheader">
              {kolom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lijst.map(({ id, naam, alliantiepartner, gebieden }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              <Link href={href(`/programma/${naar}/${id}`)}>{naam}</Link>
            </th>
            <td role="cell" data-label={kolommen.partner}>
              {alliantiepartner || '–'}
            </td>
            <td role="cell" data-label={kolommen.gebieden}>
              {gebieden.length === 0 ? text.nogNietGekozen : gebieden.join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
