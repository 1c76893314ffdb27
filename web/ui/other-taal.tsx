import { useLocation } from 'react-router'
import { hrefInOther } from '../taal.ts'
import { usePage } from './page-context.ts'

/** The same page in the other language. */
export function OtherTaal() {
  const { m, taal } = usePage()
  const { pathname, search } = useLocation()
  const other = taal === 'nl' ? 'en' : 'nl'
  return (
    <a className="nl-link" href={hrefInOther(pathname, search)} lang={other} hrefLang={other}>
      {m.algemeen.andereTaal}
    </a>
  )
}
