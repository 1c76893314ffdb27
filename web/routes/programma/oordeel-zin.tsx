import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Portefeuille } from '../../portefeuille-data.ts'
import type { OvernameRegel } from '../../effect-data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { useEffectzin } from './overname.tsx'

interface OordeelProps {
  readonly oordeel: Portefeuille['oordeel']
  readonly mayLead: boolean
  /** A verdict of an analysis that is newer than what holds; null when there is none, or when the visitor cannot take it over. */
  readonly nieuwer: OvernameRegel | null
}

/** What is known of the impact of the first cohort, and from which analysis. */
export function Oordeel({ oordeel, mayLead, nieuwer }: OordeelProps) {
  const { m, href, taal } = usePage()
  const text = m.portefeuille.oordeel
  const zegEffect = useEffectzin()
  return (
    <section className="page__part" id="oordeel" aria-labelledby="oordeel-kop">
      <Heading level={2} id="oordeel-kop">
        {text.kop}
      </Heading>
      <Paragraph>{text.zin[oordeel?.uitkomst ?? 'geen']}</Paragraph>
      {oordeel !== null && <p className="soft">{text.bronVan(oordeel.bron, writeDag(oordeel.datum, taal))}</p>}
      {oordeel?.analyse != null && (
        <p>
          {zegEffect(oordeel.analyse)} {oordeel.analyse.verkennend && m.portefeuille.overname.verkennend}{' '}
          {mayLead && (
            <Link href={href(`/programma/analyses/${oordeel.analyse.id}?nummer=${oordeel.analyse.nummer}`)}>
              {m.portefeuille.overname.bekijk}
            </Link>
          )}
        </p>
      )}
      {nieuwer !== null && (
        <p className="overname__nieuwer">
          {m.portefeuille.overname.nieuwer(nieuwer.titel, m.portefeuille.oordeel.uitkomsten[nieuwer.voorstel])}{' '}
          <Link href={href('/programma/oordeel')}>{m.portefeuille.overname.naar}</Link>
        </p>
      )}
      {mayLead && (
        <p>
          <Link href={href('/programma/oordeel')}>{text.naarFormulier}</Link>
        </p>
      )}
    </section>
  )
}
