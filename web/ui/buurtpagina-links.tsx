import { Link } from '@nl-design-system-candidate/link-react'
import type { PaginaRef } from '../buurtpagina-data.ts'
import { usePage } from './page-context.ts'

/** The way to the pages of neighbourhoods, by name. */
export function BuurtpaginaLinks({ paginas }: { readonly paginas: readonly PaginaRef[] }) {
  const { href } = usePage()
  return (
    <ul className="places" role="list">
      {paginas.map(({ id, naam, adres, plaats }) => (
        <li key={id}>
          <Link className="places__name" href={href(`/buurt/${adres}`)}>
            {naam}
          </Link>
          {plaats !== null && <span className="soft">{plaats}</span>}
        </li>
      ))}
    </ul>
  )
}
