import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { usePage } from '../../ui/page-context.ts'

/** Whoever came in with an invitation and has no passkey cannot come back without mail: that comes first. */
export function NogGeenPasskey() {
  const { m, href } = usePage()
  const text = m.toegang.mijn.passkey
  return (
    <section className="page__part" aria-labelledby="passkey-kop">
      <Heading level={2} id="passkey-kop">
        {text.titel}
      </Heading>
      <Paragraph className="read">{text.tekst}</Paragraph>
      <p className="links-act">
        <a className="utrecht-button utrecht-button--primary-action" href={href('/mijn/toegang#passkeys')}>
          {text.knop}
        </a>
      </p>
    </section>
  )
}

/** The first steps of a programme without buurten, for its administrator. */
export function Begin() {
  const { m, href } = usePage()
  const text = m.toegang.mijn.begin
  return (
    <section className="page__part" aria-labelledby="begin-kop">
      <Heading level={2} id="begin-kop">
        {text.titel}
      </Heading>
      <ol className="read">
        <li>
          {text.cijfers} <Link href={href('/bronnen')}>{text.naarCijfers}</Link>
        </li>
        <li>
          {text.team} <Link href={href('/mensen')}>{text.naarTeam}</Link>
        </li>
        <li>{text.lijst}</li>
      </ol>
    </section>
  )
}
