import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { ageBars } from '../../charts/age-bars.ts'
import { comparisonDots } from '../../charts/comparison-dots.ts'
import { trendLines } from '../../charts/trend-lines.ts'
import type { Buurtbeeld } from '../../data.ts'
import { writePeriode } from '../../format.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { Chart } from '../../ui/chart.tsx'
import { FigureBlocks, Places } from '../../ui/figure-blocks.tsx'
import { FiguresTable } from '../../ui/figures-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SourceLines } from '../../ui/source-lines.tsx'
import { pickLeeftijden } from './beeld.ts'
import type { Gepubliceerd, SectieBeeld, Trend } from './beeld.ts'
import { ageInput, dotsInput, trendInput } from './chart-inputs.ts'
import { summariseAges, summariseDifferences } from './summary.ts'

interface SectieProps {
  readonly sectie: SectieBeeld
  readonly beeld: Buurtbeeld
}

/** One idea, one picture, one comparison, one source: a part of the page about a neighbourhood. */
export function SectieDeel({ sectie, beeld }: SectieProps) {
  const { m } = usePage()
  const id = sectie.sectie
  const hasEstimate = sectie.kern.some(cijfer => cijfer.soort === 'model' && cijfer.waarde !== null)
  return (
    <section className="section" id={id} aria-labelledby={`${id}-kop`}>
      <div className="section__head">
        <Heading level={2} id={`${id}-kop`}>
          {m.gebied.secties[id]}
        </Heading>
        <p className="section__intro">
          {m.gebied.sectieIntro[id]} {hasEstimate && <EstimateBadge />}
          {hasEstimate && <span className="section__estimate">{m.algemeen.schattingUitleg}</span>}
        </p>
      </div>
      {sectie.cijfers.some(cijfer => cijfer.waarde !== null) ? (
        <Figures sectie={sectie} beeld={beeld} />
      ) : (
        <NoFigures sectie={sectie} beeld={beeld} />
      )}
      <NotImported namen={sectie.afwezig} />
    </section>
  )
}

/** A picture with its summary and what belongs beside it, the figures that are no part of the picture, and all of them as a table. */
function Figures({ sectie, beeld }: SectieProps) {
  const { m, taal } = usePage()
  const { gebied } = beeld
  const picture = makePicture(sectie, beeld, taal)
  const loose = sectie.kern.filter(cijfer => !picture?.shown.has(cijfer.maat))
  const titel = m.gebied.secties[sectie.sectie]
  const hasTrends = sectie.trends.length > 0
  const looseBeside = picture !== null && !hasTrends && loose.length > 0 && loose.length <= 3
  const places = picture && sectie.sectie !== 'bevolking' && (
    <Places cijfers={sectie.kern.filter(cijfer => picture.shown.has(cijfer.maat))} gebied={gebied} />
  )
  const rest = picture ? sectie.cijfers : sectie.cijfers.filter(cijfer => !sectie.kern.includes(cijfer))
  return (
    <>
      {picture && (
        <div className={hasTrends || looseBeside ? 'section__picture section__picture--with-aside' : 'section__picture'}>
          <div>
            <p className="section__lead">{picture.summary}</p>
            {picture.drawing}
            {hasTrends && places}
          </div>
          {hasTrends && <Trends trends={sectie.trends} beeld={beeld} />}
          {looseBeside && <FigureBlocks cijfers={loose} gebied={gebied} />}
        </div>
      )}
      {!hasTrends && places}
      {loose.length > 0 && !looseBeside && (
        <FiguresTable caption={m.gebied.tabelVan(titel)} cijfers={loose} gebied={gebied} ouders={gebied.ouders} />
      )}
      {!picture && hasTrends && <Trends trends={sectie.trends} beeld={beeld} />}
      {rest.length > 0 && (
        <details className="more">
          <summary>{`${m.gebied.tabel} (${m.werk.rijen(rest.length)})`}</summary>
          <FiguresTable caption={m.gebied.tabelVan(titel)} cijfers={rest} gebied={gebied} ouders={gebied.ouders} />
        </details>
      )}
      <SourceLines cijfers={sectie.cijfers} releases={beeld.releases} />
    </>
  )
}

/** The picture that suits the section: bars for ages, dots for percentages, none when there is too little to compare. */
function makePicture({ sectie, kern, cijfers }: SectieBeeld, { gebied }: Buurtbeeld, taal: 'nl' | 'en') {
  const leeftijden = sectie === 'bevolking' ? pickLeeftijden(cijfers) : []
  const ages = ageInput(leeftijden, gebied, taal)
  if (ages) {
    return {
      shown: namesOf(leeftijden),
      summary: summariseAges(ages, taal),
      drawing: <AgePicture input={ages} periode={leeftijden[0]?.periode ?? ''} />,
    }
  }
  const dots = dotsInput(kern, gebied, taal)
  if (!dots) return null
  const shown = new Set(kern.filter(cijfer => dots.rijen.some(rij => rij.naam === cijfer.naam)).map(cijfer => cijfer.maat))
  return { shown, summary: summariseDifferences(dots, taal), drawing: <DotPicture input={dots} id={`${sectie}-punten`} sectie={sectie} /> }
}

function namesOf(cijfers: readonly Gepubliceerd[]): Set<string> {
  return new Set(cijfers.map(cijfer => cijfer.maat))
}

function AgePicture({ input, periode }: { readonly input: Parameters<typeof ageBars>[0]; readonly periode: string }) {
  const { m, taal } = usePage()
  const titel = m.gebied.perLeeftijd(writePeriode(periode, taal), input.namen.land ?? '')
  return <Chart draw={ageBars} input={input} id="leeftijden" titel={titel} />
}

interface DotPictureProps {
  readonly input: Parameters<typeof comparisonDots>[0]
  readonly id: string
  readonly sectie: SectieBeeld['sectie']
}

function DotPicture({ input, id, sectie }: DotPictureProps) {
  const { m } = usePage()
  return <Chart draw={comparisonDots} input={input} id={id} titel={m.gebied.tabelVan(m.gebied.secties[sectie])} />
}

function Trends({ trends, beeld }: { readonly trends: readonly Trend[]; readonly beeld: Buurtbeeld }) {
  const { m, taal } = usePage()
  return (
    <div className="trends">
      {trends.map(trend => {
        const { punten } = trend
        const [first] = punten
        const last = punten.at(-1)
        if (!first || !last) return null
        const titel = m.gebied.trend(first.naam, writePeriode(first.periode, taal), writePeriode(last.periode, taal))
        return (
          <figure key={trend.maat} className="trend">
            <Heading level={3}>{titel}</Heading>
            <TrendDrawing trend={trend} beeld={beeld} titel={titel} />
          </figure>
        )
      })}
    </div>
  )
}

/** Always the narrow drawing: it stands beside the picture on a wide screen and fills a phone. */
function TrendDrawing({ trend, beeld, titel }: { readonly trend: Trend; readonly beeld: Buurtbeeld; readonly titel: string }) {
  const { taal } = usePage()
  const id = `trend-${trend.maat}`
  return <Chart draw={trendLines} input={trendInput(trend, beeld.gebied, taal)} id={id} titel={titel} only="smal" />
}

/** Nothing to draw: the reasons in a calm table when something was published, and otherwise one sentence. */
function NoFigures({ sectie, beeld }: SectieProps) {
  const { m } = usePage()
  if (sectie.cijfers.length === 0) return null
  const titel = m.gebied.secties[sectie.sectie]
  return (
    <>
      <p className="section__lead">{m.gebied.allesOntbreekt}</p>
      <details className="more">
        <summary>{`${m.gebied.tabel} (${m.werk.rijen(sectie.cijfers.length)})`}</summary>
        <FiguresTable caption={m.gebied.tabelVan(titel)} cijfers={sectie.cijfers} gebied={beeld.gebied} ouders={beeld.gebied.ouders} />
      </details>
      <SourceLines cijfers={sectie.cijfers} releases={beeld.releases} />
    </>
  )
}

const namedMeasures = 6

/** What could be here once somebody imports it: one line, however many measures there are. */
function NotImported({ namen }: { readonly namen: readonly string[] }) {
  const { m, href } = usePage()
  if (namen.length === 0) return null
  const named = namen
    .slice(0, namedMeasures)
    .map(naam => naam.toLowerCase())
    .join(', ')
  const others = namen.length - namedMeasures
  return (
    <p className="section__missing small soft">
      {m.gebied.nietGeimporteerd(others > 0 ? `${named} ${m.gebied.enAndere(others)}` : named)}{' '}
      <Link href={href('/bronnen#importeren')}>{m.gebied.hoeImporteren}</Link>
    </p>
  )
}
