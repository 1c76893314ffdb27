import { controlChart } from '../../charts/index.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { Chart } from '../../ui/chart.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegKort } from './zeg-kort.ts'

interface ReeksGrafiekProps {
  readonly reeks: UitkomstReeks
  readonly uitkomsten: Uitkomsten
  readonly id: string
}

/** The picture of a series, with target, limits, baseline, and the numbers of what happened. */
export function ReeksGrafiek({ reeks, uitkomsten: { woorden, aantekeningen }, id }: ReeksGrafiekProps) {
  const { m, taal } = usePage()
  const { naam, eenheid, decimalen } = woorden.indicatoren[reeks.indicator]
  return (
    <Chart
      draw={controlChart}
      id={id}
      titel={`${naam}${eenheid === '%' ? '' : `, ${eenheid}`}`}
      input={{
        punten: reeks.punten.map(({ periode, tijd, waarde, tekens }) => ({
          periode: zegKort(periode, taal),
          x: tijd,
          waarde,
          isTeken: tekens.length > 0,
        })),
        stukken: reeks.stukken,
        doel: reeks.doelWaarde?.waarde ?? null,
        nul: reeks.nulpunt?.waarde ?? null,
        aantekeningen: aantekeningen.map(({ tijd }, index) => ({ x: tijd, nummer: index + 1 })),
        eenheid,
        decimalen,
        woorden: m.uitkomsten.grafiek,
      }}
    />
  )
}
