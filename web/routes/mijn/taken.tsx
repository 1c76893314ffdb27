import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Ik, Taak, Taken as AlleTaken } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { NietsTeDoen } from './niets-te-doen.tsx'
import { daysBetween, orderByUrgency } from './urgency.ts'

interface TakenProps {
  readonly ik: Ik
  readonly taken: AlleTaken | null
  /** The day on which the page is made. */
  readonly op: string
}

/** What waits for somebody: the one thing to begin with, then the rest by how much haste it has. */
export function Taken({ ik, taken, op }: TakenProps) {
  const { m } = usePage()
  const text = m.programma.mijn
  const { eerst, groepen, aantallen } = orderByUrgency(taken, op)
  return (
    <section className="page__part" id="taken" aria-labelledby="taken-kop">
      <Heading level={2} id="taken-kop">
        {text.titel}
      </Heading>
      {eerst === null ? (
        <NietsTeDoen ik={ik} />
      ) : (
        <>
          <p className="soft">{text.samenvatting(aantallen)}</p>
          <Eerst taak={eerst} op={op} />
          {groepen.map(({ naam, taken: own }) => (
            <section key={naam} className="taken-groep" aria-labelledby={`taken-${naam}`}>
              <Heading level={3} id={`taken-${naam}`}>
                {text.groepen[naam]}
              </Heading>
              <ul className="taken" role="list">
                {own.map(taak => (
                  <Item key={taak.id} taak={taak} op={op} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  )
}

interface TaakProps {
  readonly taak: Taak
  readonly op: string
}

/** The one to begin with. */
function Eerst({ taak, op }: TaakProps) {
  const { m, href } = usePage()
  const text = m.programma.mijn
  return (
    <div className="taak-eerst">
      <p className="taak-eerst__kop">{text.eerst}</p>
      <p className="taak-eerst__wat" lang="nl">
        {taak.tekst}
      </p>
      <Waarom taak={taak} />
      <Wanneer taak={taak} op={op} />
      <p>
        <a className="utrecht-button utrecht-button--primary-action" href={href(taak.href)}>
          {text.doeNu}
        </a>
      </p>
    </div>
  )
}

function Item({ taak, op }: TaakProps) {
  const { href } = usePage()
  return (
    <li>
      <Link href={href(taak.href)} lang="nl">
        {taak.tekst}
      </Link>
      <Waarom taak={taak} />
      <Wanneer taak={taak} op={op} />
    </li>
  )
}

function Waarom({ taak: { waarom } }: Pick<TaakProps, 'taak'>) {
  return waarom === undefined ? null : (
    <p className="small" lang="nl">
      {waarom}
    </p>
  )
}

/** In which buurt, and by when or since when; what is late says how long. */
function Wanneer({ taak: { waarover, sinds, uiterlijk }, op }: TaakProps) {
  const { m, taal } = usePage()
  const text = m.programma.mijn
  const late = uiterlijk === undefined ? 0 : daysBetween(uiterlijk, op)
  return (
    <p className="soft small">
      {late > 0 && <strong className="taak-laat">{text.teLaat(late)}</strong>}
      {waarover !== null && `${waarover.naam}, `}
      {uiterlijk === undefined ? text.sinds(writeDag(sinds, taal)) : text.uiterlijk(writeDag(uiterlijk, taal))}
    </p>
  )
}
