import { Link } from '@nl-design-system-candidate/link-react'
import type { PaginaRef } from '../buurtpagina-data.ts'
import { usePage } from './page-context.ts'

/** On a page about figures: the neighbourhoods here that take part, and the way to whom to call there. */
export function DoetMee({ paginas }: { readonly paginas: readonly PaginaRef[] }) {
  const { m, href } = usePage()
  if (paginas.length === 0) return null
  const text = m.buurtpagina
  return (
    <p className="doet-mee">
      <strong>{text.doetMee}.</strong>{' '}
      {paginas.map(({ id, naam, adres }, index) => (
        <span key={id}>
          {index > 0 && ' '}
          <Link href={href(`/buurt/${adres}`)}>{text.naarPagina(naam)}</Link>
        </span>
      ))}
    </p>
  )
}
