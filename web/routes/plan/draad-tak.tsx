import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Begroting } from '../../begroting-data.ts'
import type { Woorden } from '../../menukaart-data.ts'
import type { Meetplan } from '../../monitoring-data.ts'
import type { Activiteit } from '../../plan-data.ts'
import type { MijlpalenVanBuurt } from '../../uitvoering-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegMijlpaal } from '../uitvoering/mijlpalen.tsx'
import { StandWoord, zegRedenen } from '../uitvoering/stand.tsx'
import { zegDagen } from './zeg-dagen.ts'
import { zegEffect } from './zeg-effect.ts'

interface TakProps {
  readonly buurt: string
  /** The challenge, or what stands for none: the place on the page that others link to. */
  readonly id: string
  readonly kop: string
  readonly activiteiten: readonly Activiteit[]
  readonly woorden: Woorden
  /** Null for who does not see it. */
  readonly begroting: Begroting | null
  readonly meetplan: Meetplan | null
  /** Null for who does not see them. */
  readonly mijlpalen: MijlpalenVanBuurt | null
}

/** A challenge, under it what is done about it, and of each of those what it costs, when it is and what should change. */
export function DraadTak({ buurt, id, kop, activiteiten, woorden, begroting, meetplan, mijlpalen }: TakProps) {
  if (activiteiten.length === 0) return null
  return (
    <div className="draad" id={`uitdaging-${id}`}>
      <Heading level={3}>{kop}</Heading>
      <ul role="list">
        {activiteiten.map(activiteit => (
          <Activiteitdraad key={activiteit.id} {...{ buurt, activiteit, woorden, begroting, meetplan, mijlpalen }} />
        ))}
      </ul>
    </div>
  )
}

function Activiteitdraad({
  buurt,
  activiteit,
  woorden,
  begroting,
  meetplan,
  mijlpalen,
}: Omit<TakProps, 'id' | 'kop' | 'activiteiten'> & { readonly activiteit: Activiteit }) {
  const { m, href, taal } = usePage()
  const text = m.plan.draad
  const { id, naam, effecten } = activiteit
  return (
    <li id={`activiteit-${id}`}>
      <Link href={href(`/programma/buurten/${buurt}/plan/${id}`)}>{naam}</Link>
      <dl className="draad__deel">
        {begroting !== null && (
          <div>
            <dt>{text.kost}</dt>
            <dd>
              <Posten {...{ buurt, activiteit, begroting }} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text.wanneer}</dt>
          <dd>{zegDagen(activiteit, taal)}</dd>
        </div>
        {mijlpalen !== null && (
          <div>
            <dt>{m.uitvoering.draad}</dt>
            <dd>
              <Mijlpaaldraad activiteit={id} mijlpalen={mijlpalen} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text.verandert}</dt>
          <dd>
            {effecten.length === 0 ? (
              <span className="soft">{m.plan.activiteit.geenEffecten}</span>
            ) : (
              <ul>
                {effecten.map(effect => (
                  <li key={effect.indicator}>{zegEffect(effect, woorden, taal)}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {meetplan !== null && (
          <div>
            <dt>{m.meten.plan.draad}</dt>
            <dd>
              <Metingen {...{ buurt, activiteit, meetplan }} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

/** The lines of the budget of one activity, and what they come to. */
function Posten({
  buurt,
  activiteit,
  begroting,
}: {
  readonly buurt: string
  readonly activiteit: Activiteit
  readonly begroting: Begroting
}) {
  const { m, href, taal } = usePage()
  const text = m.plan.draad
  const posten = begroting.posten.filter(post => post.activiteit === activiteit.id)
  if (posten.length === 0) return <span className="soft">{text.geenPost}</span>
  const total = posten.reduce((sum, { bedragCent }) => sum + bedragCent, 0)
  return (
    <>
      <strong>{formatBedrag(total, taal)}</strong>
      <ul>
        {posten.map(({ id, omschrijving, jaar, soort, bedragCent, betaler }) => (
          <li key={id}>
            <Link href={href(`/programma/buurten/${buurt}/begroting/posten/${id}`)}>
              {`${omschrijving === '' ? begroting.namen.soorten[soort] : omschrijving}, ${jaar}`}
            </Link>{' '}
            {formatBedrag(bedragCent, taal)}{' '}
            <span className="soft">{betaler === null ? text.geenBetaler : begroting.namen.betalers[betaler]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** By what an activity is measured, in three questions; what is still open is said too. */
function Metingen({
  buurt,
  activiteit,
  meetplan,
}: {
  readonly buurt: string
  readonly activiteit: Activiteit
  readonly meetplan: Meetplan
}) {
  const { m, href } = usePage()
  const { woorden } = meetplan
  const lagen = meetplan.activiteiten.find(({ id }) => id === activiteit.id)?.lagen ?? []
  const measured = lagen.filter(({ indicatoren, isLos }) => indicatoren.length > 0 || isLos)
  return (
    <ul>
      {measured.map(({ laag, indicatoren }) => (
        <li key={laag}>
          <span className="soft">{woorden.lagen[laag]}</span>{' '}
          <Link
            href={href(`/programma/buurten/${buurt}/meetplan#activiteit-${activiteit.id}`)}
            aria-label={`${indicatoren.length === 0 ? m.meten.plan.draadGeen : indicatoren.map(indicator => woorden.indicatoren[indicator].naam).join(', ')} (${activiteit.naam})`}
          >
            {indicatoren.length === 0
              ? m.meten.plan.draadGeen
              : indicatoren.map(indicator => woorden.indicatoren[indicator].naam).join(', ')}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The milestones of one activity, and how it goes. */
function Mijlpaaldraad({ activiteit, mijlpalen }: { readonly activiteit: string; readonly mijlpalen: MijlpalenVanBuurt }) {
  const { m, taal } = usePage()
  const found = mijlpalen.lijst.find(({ id }) => id === activiteit)
  if (!found) return null
  return (
    <>
      <StandWoord stand={found.stand} /> {zegRedenen(found.redenen, taal)}
      {found.mijlpalen.length === 0 ? (
        <p className="soft">{m.uitvoering.draadLeeg}</p>
      ) : (
        <ul>
          {found.mijlpalen.map(({ id, wat, dag, gedaan }) => (
            <li key={id}>
              {wat} <span className="soft">{zegMijlpaal({ dag, gedaan }, mijlpalen.vandaag, taal)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
