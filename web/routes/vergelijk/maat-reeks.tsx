import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import { trendLines } from '../../charts/trend-lines.ts'
import type { Antwoord } from '../../data.ts'
import { writeExact, writeList, writePeriode } from '../../format.ts'
import { Chart } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ComparisonWord } from '../../ui/word.tsx'
import type { Reeks, Selectiebeeld, SelectiebeeldCijfer } from '../../vergelijk-data.ts'
import { reeksInput } from './reeks-input.ts'

interface MaatReeksProps {
  readonly antwoord: Antwoord<Reeks>
  /** The waves of the measure as the picture has them, with the areas around. */
  readonly cijfers: readonly SelectiebeeldCijfer[]
  readonly gebied: Selectiebeeld['gebied']
}

/** A measure over the years with its breaks, and what the last five say about the direction. */
export function MaatReeks({ antwoord, cijfers, gebied }: MaatReeksProps) {
  const { m, taal, href } = usePage()
  const text = m.vergelijk.maat
  if ('weigering' in antwoord) return null
  const { gelukt: reeks } = antwoord
  const known = reeks.punten.filter(({ waarde }) => waarde !== null)
  return (
    <section className="page__part" aria-labelledby="jaren-kop">
      <Heading level={2} id="jaren-kop">
        {text.jaren}
      </Heading>
      {known.length > 1 && <Richting reeks={reeks} />}
      {known.length === 1 && <p>{text.eenJaar}</p>}
      {known.length > 1 && (
        <div className="maat__plaat">
          <Chart
            draw={trendLines}
            input={reeksInput(reeks, cijfers, gebied, taal)}
            id="reeks"
            titel={text.titel(reeks.naam, gebied.naam)}
          />
        </div>
      )}
      <LijstTable
        caption={text.jaren}
        kolommen={[text.kolommen.periode, text.kolommen.cijfer, text.kolommen.grenzen, text.kolommen.opmerking]}
        rijen={reeks.punten.toReversed().map(punt => ({
          id: punt.periode,
          kop: writePeriode(punt.periode, taal),
          cellen: [<Waarde key="cijfer" punt={punt} reeks={reeks} />, String(punt.grenzen), <Opmerking key="opmerking" punt={punt} />],
        }))}
      />
      <p>
        <Link href={href('/over-de-cijfers/stijgt-of-daalt')}>{text.hoeTrend}</Link>
      </p>
    </section>
  )
}

const signs = { stijgt: 'hoger', daalt: 'lager', 'geen-duidelijke-trend': 'ongeveer-gelijk' } as const

/** The trend as a sign and a sentence, or why none is told. */
function Richting({ reeks: { trend, geenTrend } }: { readonly reeks: Reeks }) {
  const { m, taal } = usePage()
  const text = m.vergelijk.maat
  if (trend === null) return <p className="section__lead">{text.geenTrend[geenTrend ?? 'geen-interval']}</p>
  return (
    <p className="section__lead">
      <ComparisonWord woord={signs[trend.woord]} isSign />{' '}
      {text.trend[trend.woord](writePeriode(trend.van, taal), writePeriode(trend.tot, taal))} {trend.grenzenOnzeker && text.trendGrenzen}
    </p>
  )
}

type Punt = Reeks['punten'][number]

function Waarde({ punt, reeks }: { readonly punt: Punt; readonly reeks: Reeks }) {
  const { m, taal } = usePage()
  const { waarde, ontbreekt, onder, boven, afronding } = punt
  if (waarde === null) return <span className="soft">{describeOntbreekt(ontbreekt ?? 'onbekend', taal)}</span>
  const write = (value: number) => writeExact(value, reeks, taal)
  const room = onder !== undefined && boven !== undefined ? { onder, boven } : afronding
  return (
    <>
      {write(waarde)}
      {room && room.onder !== room.boven && <small>{m.vergelijk.bereik(write(room.onder), write(room.boven))}</small>}
    </>
  )
}

/** Why this figure cannot be compared as it is: another measurement, other boundaries and how much of the people they share. */
function Opmerking({ punt: { breuk, herleid, waarde, grenzenOnzeker } }: { readonly punt: Punt }) {
  const { m, taal } = usePage()
  const text = m.vergelijk.maat
  const deel = herleid && `${formatGetal(Math.floor(herleid.overgedragen * 100), 0, taal)}%`
  const told = [
    breuk,
    herleid &&
      deel &&
      (waarde === null
        ? text.nietHerleid(deel)
        : text.herleid(
            writeList(
              herleid.gebieden.map(({ naam }) => naam),
              taal,
            ),
            deel,
          )),
    grenzenOnzeker && m.gebied.grenzenOnzeker,
  ].filter(Boolean)
  return told.length === 0 ? <span className="lijst__niets">–</span> : told.join(' ')
}
