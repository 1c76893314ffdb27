import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { usePage } from '../../ui/page-context.ts'

/**
 * On the way to another organisation. A page of its own, since our forms may lead nowhere but to our own pages; without script the browser goes on by
 * itself as well.
 */
export function Onderweg({ naar, naam }: { readonly naar: string; readonly naam: string }) {
  const { m } = usePage()
  const text = m.toegang.onderweg
  return (
    <div className="wrap page">
      <title>{`${text.titel(naam)} – Buurtwijs`}</title>
      <meta httpEquiv="refresh" content={`0; url=${naar}`} />
      <Heading level={1}>{text.titel(naam)}</Heading>
      <p className="page__intro">
        <Link href={naar}>{text.verder(naam)}</Link>
      </p>
    </div>
  )
}
