import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Besteding } from '../../besteding-data.ts'
import { usePage } from '../../ui/page-context.ts'

/** The grant letter, and the lines as a workbook and back. */
export function Papieren({ besteding: { buurt, mag } }: { readonly besteding: Besteding }) {
  const { m, href } = usePage()
  const text = m.besteding
  const pad = href(`/programma/buurten/${buurt.id}/besteding`)
  return (
    <section className="page__part" aria-labelledby="papieren-kop">
      <Heading level={2} id="papieren-kop">
        {text.papieren}
      </Heading>
      <ul className="links" role="list">
        <li>
          <Link href={`${pad}/toekenningsbrief.pdf`}>{text.brief}</Link>
        </li>
        <li>
          <Link href={`${pad}/werkboek`}>{text.werkboek}</Link>
        </li>
        {mag.bijwerken && (
          <li>
            <Link href={`${pad}/inlezen`}>{text.leesIn}</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
