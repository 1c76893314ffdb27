import { Link } from '@nl-design-system-candidate/link-react'
import type { BeeldCijfer, BeeldRelease } from '../data.ts'
import { writePeriode } from '../format.ts'
import { usePage } from './page-context.ts'

interface SourceLinesProps {
  readonly cijfers: readonly BeeldCijfer[]
  readonly releases: readonly BeeldRelease[]
}

/** Where the figures above come from: one line per release, with its period and boundary year, each a link to the release itself. */
export function SourceLines({ cijfers, releases }: SourceLinesProps) {
  const { m, taal, href } = usePage()
  const used = releases.flatMap(release => {
    const own = cijfers.find(cijfer => cijfer.release === release.id)
    return own?.periode && own.grenzen ? [{ release, periode: own.periode, grenzen: own.grenzen }] : []
  })
  if (used.length === 0) return null
  return (
    <p className="sources small soft">
      {m.gebied.bronnenVan}:{' '}
      {used.map(({ release, periode, grenzen }, index) => (
        <span key={release.id}>
          {index > 0 && ' '}
          <Link href={href(`/bronnen/${release.id}`)}>
            {release.uitgever}, {release.titel}
          </Link>
          {`, ${writePeriode(periode, taal)}. ${m.gebied.kaartJaar(grenzen)}`}
        </span>
      ))}{' '}
      <Link href={href('/over-de-cijfers')}>{m.gebied.welNiet}</Link>
    </p>
  )
}
