import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useSearchParams } from 'react-router'
import { usePage } from '../../ui/page-context.ts'

/** After asking for a link to sign in with: the same for who is known and who is not. Also after asking for one to confirm with. */
export default function KijkInMail() {
  const [search] = useSearchParams()
  const isConfirming = search.has('bevestigen')
  const { m, href } = usePage()
  const text = m.toegang.kijkInMail
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{isConfirming ? m.toegang.vasthouden.gemaild : text.tekst}</Paragraph>
      <Paragraph className="read">{text.werkt}</Paragraph>
      <section className="page__part read" aria-labelledby="niets-kop">
        <Heading level={2} id="niets-kop">
          {text.nietsTitel}
        </Heading>
        <ul>
          {text.niets.map(tip => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        {!isConfirming && (
          <p className="read__after">
            <Link href={href('/inloggen')}>{text.opnieuw}</Link>
          </p>
        )}
      </section>
    </div>
  )
}
