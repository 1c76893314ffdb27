import { formatGetal, parsePeriode } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import { smallLine } from '../../charts/index.ts'
import type { SmallPunt } from '../../charts/index.ts'
import { writeAantal, writeDag, writePeriode } from '../../format.ts'
import type { Taal } from '../../data.ts'
import type { Messages } from '../../messages/index.ts'
import { Chart } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { BuurtPunt, BuurtReeks } from '../../vrijgave-data.ts'
import { zegKort } from '../monitoring/zeg-kort.ts'

/** One series of a buurt: the newest figure in a sentence, the table, where it comes from and how it was protected. */
export function EenReeks({ reeks }: { readonly reeks: BuurtReeks }) {
  const { m, href, taal } = usePage()
  const text = m.anderen
  const last = reeks.punten.findLast(({ waarde }) => waarde !== null)
  const isVragen = reeks.soort === 'vragenlijst'
  return (
    <div className="meten__reeks">
      <Heading level={3}>{reeks.titel}</Heading>
      {reeks.eenheid !== null && (
        <Paragraph>
          {last === undefined
            ? text.geenCijfer
            : text.laatste(writePeriode(last.periode, taal), zegCijfer(last, { reeks, text, taal, isMetEenheid: true }))}
        </Paragraph>
      )}
      {!isVragen && <Beeld reeks={reeks} />}
      <Inklapbaar isLang={reeks.punten.length > meesteRijen}>
        {isVragen ? <PerDeel reeks={reeks} /> : <PerPeriode reeks={reeks} />}
      </Inklapbaar>
      <PerLeeftijd reeks={reeks} />
      <p className="soft">
        {[
          text.soorten[reeks.soort],
          ...(reeks.soort === 'dingen'
            ? []
            : [reeks.eenheid === 'euro' ? text.bedragBeschermd : text.beschermd(reeks.drempel, reeks.afronding)]),
          text.uitgave(reeks.uitgave.nummer, writeDag(reeks.uitgave.gemaakt, taal)),
        ].join(' ')}
      </p>
      <p>
        <Link href={href(`/vrijgaven/${reeks.naam}`)} aria-label={`${text.naarReeks}: ${reeks.titel}`}>
          {text.naarReeks}
        </Link>
      </p>
    </div>
  )
}

/** More rows than this are for who asks for them. */
const meesteRijen = 4

function Inklapbaar({ isLang, children }: { readonly isLang: boolean; readonly children: ReactNode }) {
  const { m } = usePage()
  if (!isLang) return children
  return (
    <details className="more">
      <summary>{m.anderen.allePerioden}</summary>
      {children}
    </details>
  )
}

/** The figures of this buurt as a line, all buurten together as dashes; of the kind of period of the newest figure. */
function Beeld({ reeks }: { readonly reeks: BuurtReeks }) {
  const { m, taal } = usePage()
  const last = reeks.punten.findLast(({ waarde }) => waarde !== null)
  const kind = last?.periode.length
  const place = (punten: readonly BuurtPunt[]): readonly SmallPunt[] =>
    punten.flatMap(({ periode, waarde }) =>
      waarde === null || periode.length !== kind ? [] : [{ periode: zegKort(periode, taal), x: momentOf(periode), waarde }],
    )
  const [punten, naast] = [place(reeks.punten), place(reeks.alle)]
  if (punten.length < 2) return null
  return (
    <>
      <Chart
        draw={smallLine}
        only="smal"
        id={`reeks-${reeks.naam}`}
        titel={reeks.titel}
        input={{
          punten,
          naast,
          naastNaam: m.anderen.tabel.alle,
          samen: [...punten, ...naast],
          eenheid: reeks.eenheid ?? '',
          decimalen: reeks.decimalen,
        }}
      />
      {naast.length > 1 && <p className="soft small">{m.anderen.streepjes}</p>}
    </>
  )
}

/** Where a period begins, in years: periods of one kind lie as far apart as they should. */
function momentOf(periode: string): number {
  const { begin } = parsePeriode(periode)
  return Number(begin.slice(0, 4)) + (Number(begin.slice(5, 7)) - 1) / 12
}

interface Zeg {
  readonly reeks: BuurtReeks
  readonly text: Messages['anderen']
  readonly taal: Taal
  readonly isMetEenheid?: boolean
}

/** The figure of a period; when it is hidden, why, and where there is one to see. */
function zegCijfer(
  { waarde, tussen, getallen }: Pick<BuurtPunt, 'waarde' | 'tussen' | 'getallen'>,
  { reeks, text, taal, isMetEenheid = false }: Zeg,
): string {
  const write = (getal: number) => formatGetal(getal, reeks.decimalen, taal)
  if (waarde !== null) {
    const eenheid = reeks.eenheid === '%' ? '%' : isMetEenheid && reeks.eenheid !== null ? ` ${reeks.eenheid}` : ''
    if (tussen === null || write(tussen.onder) === write(tussen.boven)) return `${write(waarde)}${eenheid}`
    return text.ongeveer(`${write(waarde)}${eenheid}`, write(tussen.onder), write(tussen.boven))
  }
  const hidden = getallen.find(getal => getal.waarde === null)
  if (hidden === undefined) return text.verborgen.primary
  const why = reeks.eenheid === 'euro' ? text.bedragVerborgen : text.verborgen[hidden.staat === 'secondary' ? 'secondary' : 'primary']
  const pool = hidden.deel === null ? hidden.samen : null
  return pool === null ? why : `${why}. ${text.samen[pool.plek](writePeriode(pool.periode, taal), writeAantal(pool.waarde, taal))}`
}

/** A row per period: this buurt, beside all buurten and what is outside the programme. */
function PerPeriode({ reeks }: { readonly reeks: BuurtReeks }) {
  const { m, taal } = usePage()
  const text = m.anderen
  const hasOutside = reeks.vergelijking.length > 0
  const inPeriode = (punten: readonly BuurtPunt[], periode: string) => {
    const found = punten.find(punt => punt.periode === periode)
    return found === undefined ? text.nietGeleverd : zegCijfer(found, { reeks, text, taal })
  }
  return (
    <LijstTable
      caption={reeks.eenheid === null ? reeks.titel : `${reeks.titel} (${reeks.eenheid})`}
      kolommen={[text.tabel.periode, text.tabel.buurt, text.tabel.alle, ...(hasOutside ? [text.tabel.vergelijking] : [])]}
      rijen={reeks.punten.toReversed().map(punt => ({
        id: punt.periode,
        kop: writePeriode(punt.periode, taal),
        cellen: [
          zegCijfer(punt, { reeks, text, taal }),
          inPeriode(reeks.alle, punt.periode),
          ...(hasOutside ? [inPeriode(reeks.vergelijking, punt.periode)] : []),
        ],
      }))}
    />
  )
}

/** How many periods stand beside each other by age. */
const meestePerioden = 4

/** The newest figures by age, beside those of before that are divided in the same way. */
function PerLeeftijd({ reeks }: { readonly reeks: BuurtReeks }) {
  const { m, taal } = usePage()
  const text = m.anderen
  const last = reeks.punten.findLast(({ groepen }) => groepen.length > 0)
  if (last === undefined) return null
  const same = (punt: BuurtPunt) => punt.groepen.map(({ groep }) => groep).join() === last.groepen.map(({ groep }) => groep).join()
  const punten = reeks.punten.filter(same).slice(-meestePerioden).toReversed()
  return (
    <details className="more">
      <summary>{text.perLeeftijd}</summary>
      <p className="soft">{text.uitlegLeeftijd}</p>
      <LijstTable
        caption={reeks.eenheid === null ? reeks.titel : `${reeks.titel} (${reeks.eenheid})`}
        kolommen={[text.leeftijd, ...punten.map(({ periode }) => writePeriode(periode, taal))]}
        rijen={last.groepen.map(({ groep, naam }) => ({
          id: groep,
          kop: naam,
          cellen: punten.map(({ groepen }) => {
            const own = groepen.find(each => each.groep === groep)
            return own === undefined ? text.nietGeleverd : zegCijfer(own, { reeks, text, taal })
          }),
        }))}
      />
    </details>
  )
}

/** A row per period and a column per class of a questionnaire, with the mean of its scale before them. */
function PerDeel({ reeks }: { readonly reeks: BuurtReeks }) {
  const { m, taal } = usePage()
  const text = m.anderen
  const isScore = reeks.eenheid !== null
  const delen = [
    ...new Map([...reeks.punten, ...reeks.alle].flatMap(({ getallen }) => getallen.map(({ deel, naam }) => [deel, naam] as const))),
  ].filter(([deel]) => deel !== 'punten' && deel !== 'mensen')
  const say = (punt: BuurtPunt, deel: string | null) => {
    const getal = punt.getallen.find(each => each.deel === deel)
    if (getal === undefined) return text.nietGeleverd
    if (getal.waarde === null) return text.verborgen[getal.staat === 'secondary' ? 'secondary' : 'primary']
    const aantal = writeAantal(getal.waarde, taal)
    return getal.procent === null ? aantal : `${formatGetal(getal.procent, 0, taal)}% (${aantal})`
  }
  const rows = [
    ...reeks.punten.toReversed().map(punt => ({ punt, wie: text.tabel.buurt })),
    ...reeks.alle.toReversed().map(punt => ({ punt, wie: text.tabel.alle })),
  ]
  return (
    <LijstTable
      caption={reeks.titel}
      kolommen={[text.tabel.periode, ...(isScore ? [text.gemiddeld] : []), ...delen.map(([, naam]) => naam)]}
      rijen={rows.map(({ punt, wie }) => ({
        id: `${wie} ${punt.periode}`,
        kop: `${writePeriode(punt.periode, taal)}, ${wie.toLowerCase()}`,
        cellen: [...(isScore ? [zegCijfer(punt, { reeks, text, taal })] : []), ...delen.map(([deel]) => say(punt, deel))],
      }))}
    />
  )
}
