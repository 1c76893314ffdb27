import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { voorbeelden } from '../../effect-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { WatNiet } from './stevig.tsx'

/** Does it work: how that is judged, and what verdicts look like. */
export default function WerktHet() {
  const { m, href } = usePage()
  const text = m.effect
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ul className="links" role="list">
        <li>
          <Link href={href('/werkt-het/ontwerp')}>{m.ontwerp.link}</Link>
        </li>
        <li>
          <Link href={href('/over-de-cijfers/werkt-het')}>{text.hoe}</Link>
        </li>
      </ul>
      <section className="page__part" aria-labelledby="voorbeelden-kop">
        <Heading level={2} id="voorbeelden-kop">
          {text.voorbeelden.titel}
        </Heading>
        <p className="read">{text.voorbeelden.tekst}</p>
        <ul className="effect__keuze" role="list">
          {voorbeelden.map(naam => (
            <li key={naam}>
              <Link href={href(`/werkt-het/voorbeelden/${naam}`)}>{text.namen[naam].titel}</Link>
              <br />
              {text.namen[naam].tekst}
            </li>
          ))}
        </ul>
      </section>
      <WatNiet />
    </div>
  )
}
