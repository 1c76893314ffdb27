import { Link } from '@nl-design-system-candidate/link-react'
import { useLocation } from 'react-router'
import { usePage } from './page-context.ts'

interface PageNavProps {
  /** Name of the list of links. */
  readonly label: string
  /** Pages by their address without a language, in order. */
  readonly pages: readonly { readonly path: string; readonly naam: string }[]
  /** What every address takes along, such as `?jaar=2020`. */
  readonly query?: string
}

/** The way between pages that belong together; nothing when there is only one. */
export function PageNav({ label, pages, query = '' }: PageNavProps) {
  const { href } = usePage()
  const { pathname } = useLocation()
  if (pages.length < 2) return null
  const current = findCurrent(
    pathname,
    pages.map(({ path }) => href(path)),
  )
  return (
    <nav className="page-nav" aria-label={label}>
      <ul role="list">
        {pages.map(({ path, naam }) => (
          <li key={path}>
            <Link href={href(path) + query} {...(href(path) === current ? markOf(pathname, current) : {})}>
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The page itself, or the one that it lies below. */
function findCurrent(pathname: string, addresses: readonly string[]): string | undefined {
  const around = addresses.filter(address => pathname === address || pathname.startsWith(`${address}/`))
  return around.toSorted((a, b) => b.length - a.length)[0]
}

function markOf(pathname: string, address: string): { readonly 'aria-current': 'page' | 'true' } {
  return { 'aria-current': pathname === address ? 'page' : 'true' }
}
