import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { lovePlot } from '../../charts/index.ts'
import { formatWaarde } from '../../charts/numbers.ts'
import type { Ontwerp } from '../../effect-data.ts'
import { writeAantal, writeList } from '../../format.ts'
import { Chart } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

interface VergelijkingProps {
  readonly vergelijking: Ontwerp['vergelijking']
  readonly isAsked: boolean
}

type Plaats = NonNullable<Ontwerp['vergelijking']>['zonderCijfers'][number]

/** Buurten to compare with, and how alike the groups are before and after choosing them. */
export function Vergelijking({ vergelijking, isAsked }: VergelijkingProps) {
  const { m, href, taal } = usePage()
  const text = m.ontwerp.vergelijking
  const place = ({ code, naam, gemeente }: Plaats) => (
    <Link key={code} href={href(`/gebied/${code}`)}>
      {gemeente === null ? naam : `${naam} (${gemeente})`}
    </Link>
  )
  const kop = (
    <Heading level={2} id="vergelijking-kop">
      {text.titel}
    </Heading>
  )
  if (vergelijking === null) {
    return (
      <section className="page__part" aria-labelledby="vergelijking-kop">
        {kop}
        <p className="read">{isAsked ? text.geenCijfers : text.leeg}</p>
      </section>
    )
  }
  const { paren, balans, telt, zonderCijfers, naast } = vergelijking
  const rijen = balans.flatMap(({ naam, voor, na }) => (voor === null || na === null ? [] : [{ naam, voor, na }]))
  const write = (value: number) => formatWaarde(value, { taal, decimalen: 2 }).replace('-', '−')
  return (
    <section className="page__part" aria-labelledby="vergelijking-kop">
      {kop}
      <p className="read">
        {text.tekst} {text.telt(writeAantal(Math.round(telt), taal))}
      </p>
      {zonderCijfers.length > 0 && (
        <p>
          {text.zonder(
            writeList(
              zonderCijfers.map(({ naam }) => naam),
              taal,
            ),
          )}
        </p>
      )}
      <p className="read">{naast.kaart === null ? text.geenKaart : text.naast(naast.aantal, naast.kaart)}</p>
      {naast.kaart !== null && naast.zonderKaart.length > 0 && (
        <p>
          {text.zonderKaart(
            writeList(
              naast.zonderKaart.map(({ naam }) => naam),
              taal,
            ),
          )}
        </p>
      )}
      <LijstTable
        caption={text.titel}
        kolommen={[text.kolommen.buurt, text.kolommen.naast]}
        rijen={paren.map(({ buurt, naast: gekozen }) => ({
          id: buurt.code,
          kop: place(buurt),
          cellen: [
            <ul key="naast" className="effect__naast">
              {gekozen.map(each => (
                <li key={each.code}>{place(each)}</li>
              ))}
            </ul>,
          ],
        }))}
      />
      <p className="read soft">{text.letOp}</p>
      <Heading level={3}>{text.balans.titel}</Heading>
      <p className="read">{text.balans.tekst}</p>
      <Chart draw={lovePlot} id="balans" titel={text.balans.titel} input={{ rijen, woorden: text.woorden }} />
      <LijstTable
        caption={text.balans.titel}
        isNumbers
        kolommen={[text.kolommen.kenmerk, text.kolommen.voor, text.kolommen.na]}
        rijen={rijen.map(({ naam, voor, na }) => ({ id: naam, kop: naam, cellen: [write(voor), write(na)] }))}
      />
    </section>
  )
}
