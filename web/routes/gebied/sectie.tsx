import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { ageBars } from '../../charts/age-bars.ts'
import { comparisonDots } from '../../charts/comparison-dots.ts'
import { trendLines } from '../../charts/trend-lines.ts'
import type { BeeldGebied as Gebied } from '../../data.ts'
import { lowerFirst, writePeriode } from '../../format.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { Chart } from '../../ui/chart.tsx'
import { ChartFiles } from '../../ui/chart-files.tsx'
import { Counts, FigureBlocks, Places } from '../../ui/figure-blocks.tsx'
import { FiguresTable } from '../../ui/figures-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { SectieBeeld, Trend } from './beeld.ts'
import { ageInput, areAboutAdults, dotsInput, trendInput } from './chart-inputs.ts'
import { SourceLines, WelNiet } from './source-lines.tsx'
import { summariseAges, summariseDifferences } from './summary.ts'

interface SectieProps {
  readonly sectie: SectieBeeld
  readonly gebied: Gebied
}

/** One idea, one picture, one comparison, one source: a part of the page about a neighbourhood. */
export function SectieDeel({ sectie, gebied }: SectieProps) {
  const { m } = usePage()
  const id = sectie.sectie
  return (
    <section className="section" id={id} aria-labelledby={`${id}-kop`}>
      <Heading level={2} id={`${id}-kop`}>
        {m.gebied.secties[id]}
      </Heading>
      <p className="section__intro">{m.gebied.sectieIntro[id]}</p>
      {sectie.heeftWaarde && <Picture sectie={sectie} gebied={gebied} />}
      {!sectie.heeftWaarde && sectie.aantal > 0 && <p className="section__lead">{m.gebied.allesOntbreekt}</p>}
      {sectie.aantal > 0 && (
        <>
          <div className="section__more">
            <TableTwin sectie={sectie} gebied={gebied} />
            <WelNiet sectie={id} />
          </div>
          <SourceLines bronnen={sectie.bronnen} />
        </>
      )}
      <NotImported namen={sectie.afwezig} />
    </section>
  )
}

/** What the section shows at a glance: bars for ages, dots for percentages, and what belongs beside and under them. */
function Picture({ sectie, gebied }: SectieProps) {
  const { m, taal } = usePage()
  const ages = ageInput(sectie.leeftijden, gebied, taal)
  const dots = dotsInput(sectie.percentages, gebied, taal)
  const periode = sectie.leeftijden[0]?.periode
  const places = dots && <Places cijfers={sectie.percentages} gebied={gebied} />
  const placesBeside = sectie.trends.length === 0 && places
  const hasAside = sectie.trends.length > 0 || sectie.tellingen.length > 0 || placesBeside
  const agesTitel = m.gebied.perLeeftijd(periode === undefined ? '' : writePeriode(periode, taal), ages?.namen.land ?? '')
  const dotsTitel = m.gebied.tabelVan(m.gebied.secties[sectie.sectie])
  const hasPicture = ages !== null || dots !== null
  const los = sectie.los.length > 0 && <FigureBlocks cijfers={sectie.los} gebied={gebied} />
  return (
    <>
      <div className={hasAside && (hasPicture || los) ? 'section__picture section__picture--with-aside' : 'section__picture'}>
        {ages && (
          <div>
            <p className="section__lead">{summariseAges(ages, taal)}</p>
            <Chart draw={ageBars} input={ages} id="leeftijden" titel={agesTitel} />
            <ChartFiles gebied={gebied} id="leeftijden" titel={agesTitel} />
          </div>
        )}
        {dots && (
          <div>
            <p className="section__lead">{summariseDifferences(dots, taal)}</p>
            <Caption sectie={sectie} />
            <Chart draw={comparisonDots} input={dots} id={`${sectie.sectie}-punten`} titel={dotsTitel} />
            {/* The drawing by itself has no areas that are alike in it. */}
            {dots.namen.gelijken === undefined && <ChartFiles gebied={gebied} id={`${sectie.sectie}-punten`} titel={dotsTitel} />}
          </div>
        )}
        {!hasPicture && los}
        {sectie.tellingen.length > 0 && <Counts cijfers={sectie.tellingen} gebied={gebied} titel={m.gebied.inAantallen} />}
        {sectie.trends.length > 0 && <Trends trends={sectie.trends} gebied={gebied} />}
        {placesBeside}
      </div>
      {hasPicture && los}
      {!placesBeside && places}
    </>
  )
}

/** Whom the picture is about, when, and whether it rests on a model. */
function Caption({ sectie: { percentages } }: Pick<SectieProps, 'sectie'>) {
  const { m, taal } = usePage()
  const perioden = [...new Set(percentages.map(({ periode }) => writePeriode(periode, taal)))].toSorted()
  const hasEstimate = percentages.some(({ soort }) => soort === 'model')
  return (
    <p className="section__caption soft">
      {areAboutAdults(percentages) ? m.gebied.volwassenenIn(perioden.join(', ')) : perioden.join(', ')}.{' '}
      {hasEstimate && (
        <>
          <EstimateBadge /> {m.gebied.schattingen}
        </>
      )}
    </p>
  )
}

/** Always the narrow drawing: it stands beside the picture on a wide screen and fills a phone. */
function Trends({ trends, gebied }: { readonly trends: readonly Trend[]; readonly gebied: Gebied }) {
  const { m, taal } = usePage()
  return (
    <div className="trends">
      {trends.map(trend => {
        const { punten, maat } = trend
        const [first] = punten
        const last = punten.at(-1)
        if (!first || !last) return null
        const titel = m.gebied.trend(first.naam, writePeriode(first.periode, taal), writePeriode(last.periode, taal))
        const breuken = new Set(punten.flatMap(({ breuk }) => (breuk === undefined ? [] : [breuk])))
        return (
          <figure key={maat} className="trend">
            <Heading level={3}>{titel}</Heading>
            <Chart draw={trendLines} input={trendInput(trend, gebied, taal)} id={`trend-${maat}`} titel={titel} only="smal" />
            <ChartFiles gebied={gebied} id={`trend-${maat}`} titel={titel} />
            {[...breuken].map(breuk => (
              <figcaption key={breuk} className="soft small">
                {breuk}
              </figcaption>
            ))}
          </figure>
        )
      })}
    </div>
  )
}

/** The figures of the pictures, exactly as published, and the way to all others of the section. */
function TableTwin({ sectie: { sectie, tabel, aantal }, gebied }: SectieProps) {
  const { m, gebiedHref } = usePage()
  const all = (
    <p>
      <Link href={gebiedHref(gebied.code, { weergave: 'werk', sectie, perioden: 'alle' })}>
        {m.gebied.alleCijfersOver(aantal, m.gebied.secties[sectie])}
      </Link>
    </p>
  )
  if (tabel.length === 0) return all
  return (
    <details className="more">
      <summary>{m.gebied.tabel}</summary>
      <FiguresTable caption={m.gebied.tabelVan(m.gebied.secties[sectie])} rijen={tabel} gebied={gebied} />
      {all}
    </details>
  )
}

const namedMeasures = 6

/** The sections of which nothing was imported, together at the end of the page. */
export function LegeSecties({ secties }: { readonly secties: readonly SectieBeeld[] }) {
  const { m } = usePage()
  if (secties.length === 0) return null
  return (
    <section className="section" aria-labelledby="nog-niet">
      <Heading level={2} id="nog-niet">
        {m.gebied.nogNiet}
      </Heading>
      <div className="blocks blocks--wide">
        {secties.map(({ sectie, afwezig }) => (
          <div key={sectie} id={sectie} className="block">
            <Heading level={3}>{m.gebied.secties[sectie]}</Heading>
            <NotImported namen={afwezig} />
          </div>
        ))}
      </div>
    </section>
  )
}

/** What could be here once somebody imports it: one line, however many measures there are. */
function NotImported({ namen }: { readonly namen: readonly string[] }) {
  const { m, href } = usePage()
  if (namen.length === 0) return null
  const named = namen
    .slice(0, namedMeasures)
    .map(naam => lowerFirst(naam))
    .join(', ')
  const others = namen.length - namedMeasures
  return (
    <p className="section__missing small soft">
      {m.gebied.nietGeimporteerd(others > 0 ? `${named} ${m.gebied.enAndere(others)}` : named)}{' '}
      <Link href={href('/bronnen#importeren')}>{m.gebied.hoeImporteren}</Link>
    </p>
  )
}
