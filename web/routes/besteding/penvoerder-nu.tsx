import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Besteding } from '../../besteding-data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

/** Who keeps the money now, and who did before. */
export function PenvoerderNu({ besteding: { buurt, penvoerders, mag } }: { readonly besteding: Besteding }) {
  const { m, href, taal } = usePage()
  const text = m.besteding.penvoerder
  const [now, ...earlier] = penvoerders
  return (
    <section className="page__part" aria-labelledby="penvoerder-kop">
      <Heading level={2} id="penvoerder-kop">
        {text.titel}
      </Heading>
      <Paragraph>{now === undefined ? text.geen : text.is(now.naam, writeDag(now.vanaf, taal))}</Paragraph>
      {earlier.length > 0 && (
        <>
          <Heading level={3}>{text.eerder}</Heading>
          <ul>
            {/* Why one stopped is written where the next one begins. */}
            {earlier.map(({ nummer, naam, vanaf }) => (
              <li key={nummer}>
                {text.regel(naam, writeDag(vanaf, taal), penvoerders.find(next => next.nummer === nummer + 1)?.reden ?? '')}
              </li>
            ))}
          </ul>
        </>
      )}
      {mag.penvoerder && (
        <p className="links-act">
          <Link href={href(`/programma/buurten/${buurt.id}/besteding/penvoerder`)}>{now === undefined ? text.wijs : text.wissel}</Link>
        </p>
      )}
    </section>
  )
}
