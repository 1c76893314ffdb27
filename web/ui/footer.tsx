import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { usePage } from './page-context.ts'

/** Bottom of every page: help first and always at the same place, then the figures and who we are. */
export function Footer() {
  const { m, href } = usePage()
  return (
    <footer className="footer">
      <div className="wrap">
        <section id="hulp">
          <Heading level={2}>{m.voet.hulp}</Heading>
          <p>{m.voet.hulpTekst}</p>
        </section>
        <section>
          <Heading level={2}>{m.voet.cijfers}</Heading>
          <p>{m.voet.cijfersTekst}</p>
          <p>
            <Link href={href('/bronnen')}>{m.algemeen.bronnen}</Link>
          </p>
          <p>
            <Link href={href('/over-de-cijfers')}>{m.voet.code}</Link>
          </p>
          <p>
            <Link href={href('/vrijgaven')}>{m.vrijgave.titel}</Link>
          </p>
          <p>
            <Link href={href('/businesscase')}>{m.zaak.link}</Link>
          </p>
          <p>
            <Link href={href('/werkt-het')}>{m.effect.link}</Link>
          </p>
        </section>
        <section>
          <Heading level={2}>{m.voet.over}</Heading>
          <p>{m.voet.overTekst}</p>
        </section>
      </div>
    </footer>
  )
}
