import { Link } from '@nl-design-system-candidate/link-react'
import type { Buurtbeeld } from '../data.ts'
import { usePage } from './page-context.ts'

interface ChartFilesProps {
  readonly gebied: Pick<Buurtbeeld['gebied'], 'code' | 'jaar'>
  /** The same as of the chart in the list of what can be taken along. */
  readonly id: string
  readonly titel: string
}

/** Under a chart: the same one as a drawing that stands by itself, with its title and source in it. */
export function ChartFiles({ gebied, id, titel }: ChartFilesProps) {
  const { m, taal } = usePage()
  const query = new URLSearchParams({ taal, jaar: String(gebied.jaar) }).toString()
  const base = `/v1/gebieden/${encodeURIComponent(gebied.code)}/grafieken/${encodeURIComponent(id)}`
  return (
    <p className="chart__files soft">
      {m.meenemen.bewaarAls}
      {(['svg', 'png'] as const).map(vorm => (
        <Link key={vorm} href={`${base}/${vorm}?${query}`} aria-label={m.meenemen.alsVorm(vorm.toUpperCase(), titel)} download>
          {vorm.toUpperCase()}
        </Link>
      ))}
    </p>
  )
}
