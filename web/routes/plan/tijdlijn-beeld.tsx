import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Plan } from '../../plan-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { addMaanden, placeBalk } from './tijdlijn.ts'
import type { Spanne } from './tijdlijn.ts'
import { zegDagen, zegMaand } from './zeg-dagen.ts'

interface TijdlijnProps {
  readonly plan: Plan
  readonly spanne: Spanne
  readonly nu: string
}

/** Every activity with a date as a bar, theme by theme. Each is a link with its days in words; the bar itself says nothing more. */
export function Tijdlijn({ plan: { buurt, themas, activiteiten }, spanne, nu }: TijdlijnProps) {
  const { m, href, taal } = usePage()
  const text = m.plan.wanneer
  const dated = activiteiten.flatMap(({ van, ...rest }) => (van === null ? [] : [{ ...rest, van }]))
  const last = addMaanden(spanne.begin, spanne.maanden - 1)
  return (
    <section className="page__part plan-deel" aria-labelledby="lijn-kop">
      <Heading level={2} id="lijn-kop">
        {text.lijn}
      </Heading>
      <p className="tijdlijn__as" aria-hidden="true">
        <span>{zegMaand(spanne.begin, taal)}</span>
        <span>{zegMaand(last, taal)}</span>
      </p>
      {themas.map(({ thema }) => {
        const own = dated.filter(each => each.thema === thema)
        if (own.length === 0) return null
        return (
          <div key={thema}>
            <Heading level={3}>{m.agenda.themas[thema]}</Heading>
            <ul className="tijdlijn" role="list">
              {own.map(({ id, naam, van, tot }) => (
                <li key={id}>
                  <p>
                    <Link href={href(`/programma/buurten/${buurt.id}/plan/${id}`)}>{naam}</Link>{' '}
                    <span className="soft">{zegDagen({ van, tot }, taal)}</span>
                  </p>
                  <Balken van={van} tot={tot} spanne={spanne} nu={nu} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p className="small soft">{text.uitleg}</p>
    </section>
  )
}

/** A bar on the whole stretch, with a line for today. */
function Balken({ van, tot, spanne, nu }: { van: string; tot: string | null; spanne: Spanne; nu: string }) {
  const balk = placeBalk({ van, tot }, spanne)
  const today = placeBalk({ van: nu, tot: nu }, spanne).van
  const width = Math.max(6, (balk.tot - balk.van) * 1000)
  return (
    <svg className="tijdlijn__balk" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <rect className="tijdlijn__grond" x="0" y="8" width="1000" height="8" />
      <rect className={balk.isOpen ? 'tijdlijn__open' : 'tijdlijn__vol'} x={balk.van * 1000} y="4" width={width} height="16" />
      {today >= 0 && today <= 1 && <rect className="tijdlijn__nu" x={today * 1000 - 1} y="0" width="3" height="24" />}
    </svg>
  )
}
