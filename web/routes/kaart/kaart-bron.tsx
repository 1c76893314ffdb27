import { Link } from '@nl-design-system-candidate/link-react'
import type { ReleaseDetail } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'

interface KaartBronProps {
  readonly cijfers: readonly string[]
  readonly grenzen: readonly string[]
  readonly releases: readonly ReleaseDetail[]
}

/** Where the figures and the boundaries come from, and under which licence, each publication once. */
export function KaartBron({ cijfers, grenzen, releases }: KaartBronProps) {
  const { m, href } = usePage()
  const text = m.kaart
  const lines = [
    { wat: text.bron, ids: cijfers },
    { wat: text.bronGrenzen, ids: grenzen },
  ]
  return (
    <ul className="sources small soft" role="list" aria-label={m.gebied.bronnenVan}>
      {lines.flatMap(({ wat, ids }) =>
        releases
          .filter(({ id }) => ids.includes(id))
          .map(({ id, uitgever, titel, licentie }) => (
            <li key={`${wat} ${id}`}>
              {`${wat}: `}
              <Link href={href(`/bronnen/${id}`)}>{`${uitgever}, ${titel}`}</Link>
              {licentie !== null && `, ${text.licentie(licentie)}`}.
            </li>
          )),
      )}
    </ul>
  )
}
