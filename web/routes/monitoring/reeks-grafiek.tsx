import { controlChart } from '../../charts/index.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { Chart } from '../../ui/chart.tsx'
import { usePage } from '../../ui/page-context.ts'
import { beloopInput, titelVan } from './beloop-input.ts'

interface ReeksGrafiekProps {
  readonly reeks: UitkomstReeks
  readonly uitkomsten: Uitkomsten
  readonly id: string
}

/** The picture of a series, with target, limits, baseline, and the numbers of what happened. */
export function ReeksGrafiek({ reeks, uitkomsten, id }: ReeksGrafiekProps) {
  const { m, taal } = usePage()
  return <Chart draw={controlChart} id={id} titel={titelVan(reeks, uitkomsten)} input={beloopInput(reeks, uitkomsten, { m, taal })} />
}
