import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { usePage } from '../../ui/page-context.ts'

const cijfers = Array.from({ length: 11 }, (_, index) => index)

/** An aid for a conversation about six sides of life: for paper or beside a talk. Nothing is sent and nothing kept. */
export default function GesprekPage() {
  const { m } = usePage()
  const text = m.eigenVragen.gesprek
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p className="read">
        <strong>{text.geenMeting}</strong>
      </p>
      {text.delen.map(({ naam, vraag }) => (
        <section key={naam} className="gesprek" aria-label={naam}>
          <Heading level={2}>{naam}</Heading>
          <p className="read">{vraag}</p>
          <p className="soft">{text.schaal}</p>
          <ol className="gesprek__cijfers" start={0} role="list">
            {cijfers.map(cijfer => (
              <li key={cijfer}>{cijfer}</li>
            ))}
          </ol>
        </section>
      ))}
      <Heading level={2}>{text.daarna}</Heading>
      <ul className="read">
        {text.vragen.map(vraag => (
          <li key={vraag}>{vraag}</li>
        ))}
      </ul>
    </div>
  )
}
