import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { lovePlot } from '../../charts/index.ts'
import { formatWaarde } from '../../charts/numbers.ts'
import type { Groep, HeleAnalyse } from '../../effect-data.ts'
import { sayRefusal } from '../../form.ts'
import { writeAantal, writeList } from '../../format.ts'
import { Chart } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Weg } from './weg.tsx'

/** What stands in the way of locking a plan about published figures. */
export function Bezwaar({ bezwaar }: { readonly bezwaar: NonNullable<HeleAnalyse['bezwaar']> }) {
  const { m, taal } = usePage()
  return (
    <section className="page__part" aria-labelledby="bezwaar-kop">
      <Heading level={2} id="bezwaar-kop">
        {m.analyse.publicatie.bezwaar}
      </Heading>
      <p className="read effect__verkennend">{sayRefusal({ code: bezwaar.code, tekst: bezwaar.tekst, status: 409 }, taal)}</p>
    </section>
  )
}

interface WieProps {
  readonly groep: Groep
  readonly isVast: boolean
}

/** Whom a plan compares with whom, how alike they are, and who fell out. */
export function Wie({ groep, isVast }: WieProps) {
  const { m, taal } = usePage()
  const text = m.analyse.publicatie
  const { gestart, aantal, telt, jaar, alOpenbaar } = groep
  return (
    <section className="page__part" aria-labelledby="wie-kop">
      <Heading level={2} id="wie-kop">
        {text.wie.titel}
      </Heading>
      <p className="read">
        {isVast ? text.wie.vast : text.wie.nu} {text.wie.tekst}{' '}
        {text.wie.tellen({
          gestart: gestart.length,
          vergelijking: writeAantal(aantal, taal),
          telt: writeAantal(Math.round(telt), taal),
          jaar,
        })}
      </p>
      {!isVast && alOpenbaar.length > 0 && (
        <p className="read effect__verkennend">{text.straksVerkennend(writeList(alOpenbaar.map(String), taal))}</p>
      )}
      <Balans groep={groep} />
      <Buurten groep={groep} />
      <div className="effect__deel">
        <Heading level={3}>{text.weg.titel}</Heading>
        <p className="read">{text.weg.tekst}</p>
        <Weg weg={groep.weg} caption={text.weg.titel} />
      </div>
      <p className="read soft">{groep.kaart === null ? text.weg.geenKaart : text.weg.kaart(groep.kaart)}</p>
      {groep.zonderKaart.length > 0 && <p className="read soft">{text.weg.zonderKaart(writeList(groep.zonderKaart, taal))}</p>}
      {groep.onzeker > 0 && <p className="read soft">{text.weg.onzeker(groep.onzeker)}</p>}
    </section>
  )
}

function Balans({ groep: { balans } }: { readonly groep: Groep }) {
  const { m, taal } = usePage()
  const { balans: uitleg, woorden } = m.ontwerp.vergelijking
  const { geenBalans, kolommen } = m.analyse.publicatie.wie
  if (balans.length === 0) return <p className="read soft">{geenBalans}</p>
  const rijen = balans.flatMap(({ naam, voor, na }) => (voor === null || na === null ? [] : [{ naam, voor, na }]))
  const write = (value: number | null) => (value === null ? '–' : formatWaarde(value, { taal, decimalen: 2 }).replace('-', '−'))
  return (
    <div className="effect__deel">
      <Heading level={3}>{uitleg.titel}</Heading>
      <p className="read">{uitleg.tekst}</p>
      <Chart draw={lovePlot} id="balans" titel={uitleg.titel} input={{ rijen, woorden }} />
      <LijstTable
        caption={uitleg.titel}
        isNumbers
        kolommen={[kolommen.kenmerk, kolommen.jaar, kolommen.voor, kolommen.na]}
        rijen={balans.map(({ maat, naam, periode, voor, na }) => ({ id: maat, kop: naam, cellen: [periode, write(voor), write(na)] }))}
      />
    </div>
  )
}

function Buurten({ groep: { gestart, vergelijking, aantal } }: { readonly groep: Groep }) {
  const { m, href, taal } = usePage()
  const text = m.analyse.publicatie.wie
  return (
    <>
      <details className="more">
        <summary>{text.starts}</summary>
        <LijstTable
          caption={text.starts}
          kolommen={[text.kolommen.buurt, text.kolommen.start, text.kolommen.gebieden]}
          rijen={gestart.map(({ naam, start, gebieden }) => ({ id: gebieden.join(' '), kop: naam, cellen: [start, gebieden.join(', ')] }))}
        />
      </details>
      {vergelijking.length === 0 ? (
        <p className="soft">{text.teVeel}</p>
      ) : (
        <details className="more">
          <summary>{text.lijst(aantal)}</summary>
          <ul className="effect__naast">
            {vergelijking
              .toSorted((a, b) => a.naam.localeCompare(b.naam, taal))
              .map(({ code, naam, gemeente }) => (
                <li key={code}>
                  <Link href={href(`/gebied/${code}`)}>{gemeente === null ? naam : `${naam} (${gemeente})`}</Link>
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  )
}
