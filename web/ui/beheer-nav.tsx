import { Link } from '@nl-design-system-candidate/link-react'
import { useLocation } from 'react-router'
import type { Ik } from '../data.ts'
import { useIk } from './ik.ts'
import { usePage } from './page-context.ts'

type Page = 'mensen' | 'uitnodigingen' | 'organisaties' | 'postvak' | 'privacy'

const needs: Readonly<Record<Page, Ik['rechten'][number]>> = {
  mensen: 'mensen bekijken',
  uitnodigingen: 'rollen geven',
  organisaties: 'organisaties bekijken',
  postvak: 'postvak bekijken',
  privacy: 'wisverzoek behandelen',
}

/** The pages about people, organisations and privacy that somebody's role leads to, in order. */
export function beheerPages({ rechten }: Pick<Ik, 'rechten'>): readonly Page[] {
  return (Object.keys(needs) as Page[]).filter(page => rechten.includes(needs[page]))
}

/** Marks the page itself, and the part that a page below it belongs to. */
function currentOf(pathname: string, address: string): { readonly 'aria-current'?: 'page' | 'true' } {
  if (pathname === address) return { 'aria-current': 'page' }
  return pathname.startsWith(`${address}/`) ? { 'aria-current': 'true' } : {}
}

/** The way between the pages about people, organisations and privacy; nothing when there is only one. */
export function BeheerNav() {
  const { m, href } = usePage()
  const { pathname } = useLocation()
  const ik = useIk()
  const pages = ik === null ? [] : beheerPages(ik)
  if (pages.length < 2) return null
  return (
    <nav className="beheer-nav" aria-label={m.beheer.menu}>
      <ul role="list">
        {pages.map(page => (
          <li key={page}>
            <Link href={href(`/${page}`)} {...currentOf(pathname, href(`/${page}`))}>
              {m.beheer.links[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
