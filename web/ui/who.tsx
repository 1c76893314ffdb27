import { Link } from '@nl-design-system-candidate/link-react'
import { useLocation } from 'react-router'
import type { Ik } from '../data.ts'
import { writeMoment } from '../format.ts'
import { beheerPages } from './beheer-nav.tsx'
import { ChooseRol } from './choose-rol.tsx'
import { Form } from './form.tsx'
import { OtherTaal } from './other-taal.tsx'
import { usePage } from './page-context.ts'
import { describeRol, sayRol } from './rol.ts'

/** In the head of every page for who is signed in: their name and role, and behind it the other roles, their access, their data, what they look after, and the way out. */
export function Who({ ik, nu }: { readonly ik: Ik; readonly nu: string }) {
  const { m, href, taal } = usePage()
  const { pathname, search } = useLocation()
  const text = m.toegang
  return (
    <details className="who">
      <summary>
        <span className="visually-hidden">{text.wie.menu}: </span>
        <strong>{ik.naam}</strong>
        {ik.rol !== null && <span className="who__rol">{describeRol(ik, ik.rol, taal)}</span>}
      </summary>
      <div className="who__menu">
        <p>{sayRol(ik, taal)}</p>
        <ChooseRol ik={ik} terug={pathname + search} />
        <ul className="who__links" role="list">
          <li>
            <Link href={href('/mijn/toegang')}>{text.toegang.titel}</Link>
          </li>
          <li>
            <Link href={href('/mijn/gegevens')}>{m.privacy.gegevens.titel}</Link>
          </li>
          <li>
            <Link href={href('/zoeken')}>{m.toegang.mijn.zoekBuurt}</Link>
          </li>
          <li>
            <Link href={href('/menukaart')}>{m.menukaart.link}</Link>
          </li>
          <li>
            <Link href={href('/bronnen')}>{m.algemeen.bronnen}</Link>
          </li>
          <li>
            <Link href={href('/over-de-cijfers')}>{m.algemeen.overDeCijfers}</Link>
          </li>
          <li>
            <OtherTaal />
          </li>
          {beheerPages(ik)
            .filter(page => page === 'privacy' || page === 'logboek')
            .map(page => (
              <li key={page}>
                <Link href={href(`/${page}`)}>{m.beheer.links[page]}</Link>
              </li>
            ))}
        </ul>
        <Form action={href('/uitloggen')} isBare>
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            {text.wie.logUit}
          </button>
        </Form>
        <p className="soft small">
          {isToday(ik.eindigt, nu) ? text.wie.ingelogdTot(writeMoment(ik.eindigt, nu, taal)) : text.wie.ingelogd}
        </p>
      </div>
    </details>
  )
}

/** Whether a session ends within a day: sooner than that somebody wants to know when. */
function isToday(eindigt: string, nu: string): boolean {
  return Date.parse(eindigt) - Date.parse(nu) < 24 * 3600_000
}
