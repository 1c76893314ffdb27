import { useLocation } from 'react-router'
import type { Ik } from '../data.ts'
import { beheerPages } from './beheer-nav.tsx'
import { usePage } from './page-context.ts'
import { programmaPages } from './programma-nav.tsx'

/** In the head of every page for who is signed in: what waits for them, the one buurt that is theirs, and the first page of each part of the site that their role leads to. */
export function OwnNav({ ik }: { readonly ik: Ik }) {
  const { m, href } = usePage()
  const { pathname } = useLocation()
  const text = m.algemeen
  const [programma] = programmaPages(ik)
  const [beheer] = beheerPages(ik)
  const buurt = ownBuurt(ik)
  const places = [
    { path: '/mijn', naam: ik.rol === 'bewoner' ? text.mijnPagina : text.mijnWerk, onder: ['/mijn'] },
    ...(buurt === null ? [] : [{ path: `/programma/buurten/${buurt.id}`, naam: buurt.naam, onder: [`/programma/buurten/${buurt.id}`] }]),
    ...(programma === undefined ? [] : [{ path: `/${programma}`, naam: text.programma, onder: ['/programma'] }]),
    ...(beheer === undefined ? [] : [{ path: `/${beheer}`, naam: m.beheer.links[beheer], onder: beheerPages(ik).map(page => `/${page}`) }]),
  ]
  const all =
    places.length < 4 ? [...places, { path: '/zoeken', naam: text.zoekKort, onder: ['/zoeken', '/gebied'], isNarrow: true }] : places
  const here = all.find(({ onder }) => onder.some(under => isWithin(pathname, href(under))))
  return (
    <nav className="own-nav" aria-label={text.hoofdmenu}>
      <ul role="list">
        {all.map(place => (
          <li key={place.path} className={'isNarrow' in place ? 'only-narrow' : undefined}>
            <a
              className="nl-link"
              href={href(place.path)}
              aria-current={place === here ? (pathname === href(place.path) ? 'page' : 'true') : undefined}
            >
              {place.naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The buurt of the role in which somebody works, when there is one and they may see it. */
export function ownBuurt({ lidmaatschappen, rol, rechten }: Ik): { readonly id: string; readonly naam: string } | null {
  const own = new Map(lidmaatschappen.flatMap(lid => (lid.rol === rol && lid.buurt !== null ? [[lid.buurt.id, lid.buurt] as const] : [])))
  const [only] = own.values()
  return own.size === 1 && only && rechten.includes('buurten bekijken') ? only : null
}

function isWithin(pathname: string, address: string): boolean {
  return pathname === address || pathname.startsWith(`${address}/`)
}
