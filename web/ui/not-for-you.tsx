import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { usePage } from './page-context.ts'

/** A page that the role of the visitor gives no way into. */
export function NotForYou() {
  const { m, href } = usePage()
  const text = m.beheer.nietVoorU
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.tekst}</Paragraph>
      <p>
        <Link href={href('/mijn')}>{m.beheer.naarMijn}</Link>
      </p>
    </div>
  )
}
