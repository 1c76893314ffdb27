import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Activiteit, PlanThema } from '../../plan-data.ts'
import type { OpmerkingTellingen } from '../../reacties-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegDagen } from './zeg-dagen.ts'

interface ThemaProps {
  readonly buurt: string
  readonly thema: PlanThema
  readonly activiteiten: readonly Activiteit[]
  readonly mayEdit: boolean
  readonly mayJudge: boolean
  readonly opmerkingen: OpmerkingTellingen['per']
}

/** One theme of a plan: what it asks, its kinds with what was filled in, or why it is left out. */
export function PlanThemaDeel(props: ThemaProps) {
  const { m, href } = usePage()
  const { thema, verplicht, stand } = props.thema
  const text = m.plan.plan
  const open = props.opmerkingen.find(({ soort, op }) => soort === 'thema' && op === thema)?.open ?? 0
  const overThema = open === 0 ? m.reacties.opmerkingen.overThema : m.reacties.opmerkingen.aantal(open)
  return (
    <section className="page__part" aria-labelledby={`thema-${thema}`}>
      <Heading level={2} id={`thema-${thema}`}>
        {m.agenda.themas[thema]}
      </Heading>
      <p className="soft">
        {text.vraag[thema]}
        {verplicht && ` (${text.verplicht})`}
      </p>
      {stand !== 'open' && <Stand {...props} />}
      <p>
        <Link
          href={href(`/programma/buurten/${props.buurt}/plan/themas/${thema}#opmerkingen`)}
          aria-label={`${overThema}: ${m.agenda.themas[thema]}`}
        >
          {overThema}
        </Link>
      </p>
      {(stand === 'open' || stand === 'terug') && <Soorten {...props} />}
    </section>
  )
}

/** What was asked and answered about leaving it out. */
function Stand({ buurt, thema: { thema, stand, reden, antwoord }, mayEdit, mayJudge }: ThemaProps) {
  const { m, href } = usePage()
  const text = m.plan.plan
  if (stand === 'open') return null
  const pad = href(`/programma/buurten/${buurt}/plan/themas/${thema}`)
  return (
    <div className="plan__weg">
      <p>
        <strong>{text[stand]}</strong>
      </p>
      <p className="read">
        {text.reden}: {reden}
      </p>
      {antwoord !== null && antwoord !== '' && (
        <p className="read">
          {text.antwoord}: {antwoord}
        </p>
      )}
      {mayJudge && stand === 'gevraagd' && (
        <p>
          <Link href={pad}>{text.antwoordNu}</Link>
        </p>
      )}
      {mayEdit && (
        <p>
          <Link href={pad}>{stand === 'terug' ? text.laatWeg : text.openen}</Link>
        </p>
      )}
    </div>
  )
}

function Soorten({ buurt, thema: { thema, soorten, verplicht, stand }, activiteiten, mayEdit, opmerkingen }: ThemaProps) {
  const { m, href } = usePage()
  const text = m.plan.plan
  const eigen = activiteiten.filter(({ soort }) => soort === null)
  return (
    <>
      <dl className="plan">
        {soorten.map(soort => (
          <Soort
            key={soort}
            naam={m.plan.soorten[soort]}
            waar={`${thema}/${soort}`}
            activiteiten={activiteiten.filter(each => each.soort === soort)}
            {...{ buurt, mayEdit, opmerkingen }}
          />
        ))}
        {(mayEdit || eigen.length > 0) && (
          <Soort naam={text.anders} waar={`${thema}/`} activiteiten={eigen} {...{ buurt, mayEdit, opmerkingen }} />
        )}
      </dl>
      {mayEdit && (
        <ul className="links" role="list">
          <li>
            <Link href={href(`/menukaart?thema=${thema}`)} aria-label={`${text.uitMenukaart}: ${m.agenda.themas[thema]}`}>
              {text.uitMenukaart}
            </Link>
          </li>
          {!verplicht && activiteiten.length === 0 && stand === 'open' && (
            <li>
              <Link
                href={href(`/programma/buurten/${buurt}/plan/themas/${thema}`)}
                aria-label={`${text.laatWeg}: ${m.agenda.themas[thema]}`}
              >
                {text.laatWeg}
              </Link>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

interface SoortProps {
  readonly buurt: string
  readonly naam: string
  /** Theme and kind, for the form. */
  readonly waar: string
  readonly activiteiten: readonly Activiteit[]
  readonly mayEdit: boolean
  readonly opmerkingen: OpmerkingTellingen['per']
}

function Soort({ buurt, naam, waar, activiteiten, mayEdit, opmerkingen }: SoortProps) {
  const { m, href, taal } = usePage()
  const text = m.plan.plan
  const doe = activiteiten.length === 0 ? text.vulIn : text.nogEen
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        {activiteiten.length === 0 && !mayEdit && <span className="soft">{text.leeg}</span>}
        {activiteiten.length > 0 && (
          <ul role="list">
            {activiteiten.map(activiteit => (
              <li key={activiteit.id}>
                <Link href={href(`/programma/buurten/${buurt}/plan/${activiteit.id}`)}>{activiteit.naam}</Link>{' '}
                <span className="soft">{zegDagen(activiteit, taal)}</span>
                <Open buurt={buurt} id={activiteit.id} naam={activiteit.naam} opmerkingen={opmerkingen} />
              </li>
            ))}
          </ul>
        )}
        {mayEdit && (
          <Link
            className="nl-link plan__doe"
            href={href(`/programma/buurten/${buurt}/plan/nieuw?waar=${encodeURIComponent(waar)}`)}
            aria-label={`${doe}: ${naam}`}
          >
            {doe}
          </Link>
        )}
      </dd>
    </div>
  )
}

/** How many comments on an activity are open, with the way to them. */
function Open({
  buurt,
  id,
  naam,
  opmerkingen,
}: {
  readonly buurt: string
  readonly id: string
  readonly naam: string
  readonly opmerkingen: OpmerkingTellingen['per']
}) {
  const { m, href } = usePage()
  const open = opmerkingen.find(({ soort, op }) => soort === 'activiteit' && op === id)?.open ?? 0
  if (open === 0) return null
  const tekst = m.reacties.opmerkingen.aantal(open)
  return (
    <>
      {' '}
      <Link className="nl-link small" href={href(`/programma/buurten/${buurt}/plan/${id}#opmerkingen`)} aria-label={`${tekst}: ${naam}`}>
        {tekst}
      </Link>
    </>
  )
}
