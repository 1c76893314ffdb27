import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Portefeuille } from '../../portefeuille-data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

interface OordeelProps {
  readonly oordeel: Portefeuille['oordeel']
  readonly mayLead: boolean
}

/** What is known of the impact of the first cohort, and from which analysis. */
export function Oordeel({ oordeel, mayLead }: OordeelProps) {
  const { m, href, taal } = usePage()
  const text = m.portefeuille.oordeel
  return (
    <section className="page__part" id="oordeel" aria-labelledby="oordeel-kop">
      <Heading level={2} id="oordeel-kop">
        {text.kop}
      </Heading>
      <Paragraph>{text.zin[oordeel?.uitkomst ?? 'geen']}</Paragraph>
      {oordeel !== null && <p className="soft">{text.bronVan(oordeel.bron, writeDag(oordeel.datum, taal))}</p>}
      {mayLead && (
        <p>
          <Link href={href('/programma/oordeel')}>{text.naarFormulier}</Link>
        </p>
      )}
    </section>
  )
}
