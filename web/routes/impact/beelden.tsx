import { Heading } from '@nl-design-system-candidate/heading-react'
import { effectLines, effectYears } from '../../charts/index.ts'
import type { Analyse } from '../../effect-data.ts'
import { writeAantal } from '../../format.ts'
import { Chart } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegDeel, zegGetekend, zegTussen, zegVerschil } from './zeg-deel.ts'

interface BeeldProps {
  readonly analyse: Analyse
  /** What is measured, as a title. */
  readonly uitkomst: string
}

/** The lines of who started and who did not, from 100, with how it would have gone on. */
export function Lijnen({ analyse, uitkomst }: BeeldProps) {
  const { m, taal } = usePage()
  const text = m.effect.lijnen
  const { lijnen, regels, deelnemers, cohorten } = analyse
  const afspraak = text.afspraak(zegVerschil(regels.drempel, m.effect, taal))
  const laatste = lijnen.findLast(({ vergelijking }) => vergelijking !== null)?.vergelijking ?? 100
  const zeg = (waarde: number | null) => (waarde === null ? '–' : writeAantal(waarde, taal))
  return (
    <section className="page__part" aria-labelledby="lijnen-kop">
      <Heading level={2} id="lijnen-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <Chart
        draw={effectLines}
        id="lijnen"
        titel={uitkomst}
        input={{
          jaren: lijnen,
          eersteStart: Math.min(...cohorten.map(({ start }) => start)),
          woorden: { ...text.woorden, afspraak },
        }}
      />
      <p className="soft">
        {uitkomst}. {text.onder(regels.basisjaar, deelnemers.heel.gestart, deelnemers.heel.vergelijking)}
      </p>
      <p className="read soft">
        {text.landelijk(zegGetekend(regels.landelijk.deel, taal), regels.landelijk.jaren, zegGetekend(laatste / 100 - 1, taal))}
      </p>
      <details className="more">
        <summary>{text.tabel}</summary>
        <LijstTable
          caption={text.tabel}
          isNumbers
          kolommen={[text.jaar, text.woorden.gestart, text.woorden.zonder, text.woorden.vergelijking, afspraak, text.woorden.landelijk]}
          rijen={lijnen.map(punt => ({
            id: String(punt.jaar),
            kop: String(punt.jaar),
            cellen: [punt.gestart, punt.zonder, punt.vergelijking, punt.afspraak, punt.landelijk].map(waarde => zeg(waarde)),
          }))}
        />
      </details>
    </section>
  )
}

/** The effect by year since the start, before it too. */
export function Jaren({ analyse, uitkomst }: BeeldProps) {
  const { m, taal } = usePage()
  const text = m.effect.jaren
  const { perJaar, regels } = analyse
  const procent = (deel: number | null) => (deel === null ? null : deel * 100)
  return (
    <section className="page__part" aria-labelledby="jaren-kop">
      <Heading level={2} id="jaren-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <Chart
        draw={effectYears}
        id="jaren"
        titel={`${uitkomst}: ${text.titel}`}
        input={{
          jaren: perJaar.map(({ sinds, deel, laag, hoog, samen }) => ({
            sinds,
            waarde: deel * 100,
            laag: procent(laag),
            hoog: procent(hoog),
            samen: samen === null ? null : { laag: samen.laag * 100, hoog: samen.hoog * 100 },
          })),
          afspraak: regels.drempel * 100,
          woorden: { ...text.woorden, afspraak: m.effect.lijnen.afspraak(zegVerschil(regels.drempel, m.effect, taal)) },
        }}
      />
      <p className="soft">{text.samen}</p>
      <details className="more">
        <summary>{text.tabel}</summary>
        <LijstTable
          caption={text.tabel}
          isNumbers
          kolommen={[text.kolommen.sinds, text.kolommen.verschil, text.kolommen.tussen, text.kolommen.samen]}
          rijen={perJaar.map(each => ({
            id: String(each.sinds),
            kop: String(each.sinds).replace('-', '−'),
            cellen: [
              zegGetekend(each.deel, taal),
              zegTussen(each, m.effect, taal) ?? '–',
              each.samen === null ? '–' : (zegTussen(each.samen, m.effect, taal) ?? '–'),
            ],
          }))}
        />
      </details>
    </section>
  )
}

/** Who started together, by themselves. */
export function Cohorten({ analyse }: { readonly analyse: Analyse }) {
  const { m, taal } = usePage()
  const text = m.effect.cohorten
  const { kolommen } = text
  return (
    <section className="page__part" aria-labelledby="cohorten-kop">
      <Heading level={2} id="cohorten-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <LijstTable
        caption={text.titel}
        isNumbers
        kolommen={[
          kolommen.start,
          kolommen.buurten,
          kolommen.verschil,
          kolommen.tussen,
          `${kolommen.afspraak} (${zegDeel(analyse.regels.drempel, taal)})`,
        ]}
        rijen={analyse.cohorten.map(each => ({
          id: String(each.start),
          kop: String(each.start),
          cellen: [
            writeAantal(each.buurten, taal),
            zegGetekend(each.deel, taal),
            zegTussen(each, m.effect, taal) ?? text.teKlein,
            text.afspraak[each.afspraak],
          ],
        }))}
      />
    </section>
  )
}
