import { useContext } from 'react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Sectie } from '../../data.ts'
import { writeList, writePeriode } from '../../format.ts'
import type { BronRegel } from './bronnen.ts'
import { usePage } from '../../ui/page-context.ts'
import { UitgavenContext } from '../../ui/uitgaven-context.ts'

interface SourceLinesProps {
  readonly bronnen: readonly BronRegel[]
}

/** Where the figures above come from: each publication once, with its boundary year, and the files behind it as numbers. */
export function SourceLines({ bronnen }: SourceLinesProps) {
  const { m, taal, href } = usePage()
  const uitgaven = useContext(UitgavenContext)
  if (bronnen.length === 0) return null
  return (
    <ul className="sources small soft" role="list" aria-label={m.gebied.bronnenVan}>
      {bronnen.map(({ uitgever, titel, perioden, grenzen, grenzenOnzeker, releases: [first = '', ...others], nieuwer }) => (
        <li key={first}>
          {m.gebied.bronnenVan}: <Link href={href(`/bronnen/${first}`)}>{`${uitgever}, ${titel}`}</Link>
          {`${writeTimes(perioden, taal)} (${m.gebied.grenzenVan(grenzen)})`}
          {others.map((id, index) => (
            <span key={id}>
              {index === 0 ? `, ${m.gebied.bestand} ` : ' '}
              <Link href={href(`/bronnen/${id}`)} aria-label={`${titel}, ${m.gebied.bestand} ${index + 2}`}>
                {String(index + 2)}
              </Link>
            </span>
          ))}
          {'. '}
          {grenzenOnzeker && `${m.gebied.grenzenOnzeker} `}
          {nieuwer && <Link href={href(`/bronnen/${nieuwer.id}`)}>{m.gebied.nieuwereUitgave(writePeriode(nieuwer.periode, taal))}</Link>}
          {!nieuwer &&
            uitgaven
              .filter(({ release }) => [first, ...others].includes(release))
              .map(({ bron, titel: newer }) => <span key={bron}>{m.uitgaven.stil(newer)} </span>)}
        </li>
      ))}
    </ul>
  )
}

function writeTimes(perioden: readonly string[], taal: 'nl' | 'en'): string {
  if (perioden.length === 0) return ''
  const written = perioden.map(periode => writePeriode(periode, taal))
  return `, ${written.length > 3 ? `${written[0]} – ${written.at(-1)}` : writeList(written, taal)}`
}

/** What the figures of a section say and do not say, in two sentences, and the page that explains how they are made. */
export function WelNiet({ sectie }: { readonly sectie: Sectie }) {
  const { m, href } = usePage()
  const { wel, niet, methode } = m.gebied.sectieUitleg[sectie]
  return (
    <details className="more">
      <summary>{m.gebied.welNiet}</summary>
      <div className="read stack">
        <p>{wel}</p>
        <p>{niet}</p>
        <p>
          <Link href={href(`/over-de-cijfers/${methode}`)}>{m.cijfers.methode}</Link>
        </p>
      </div>
    </details>
  )
}
