import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Woorden } from '../../menukaart-data.ts'
import type { PlanUitdaging, PlanVerschil } from '../../plan-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { useZegVeld } from './zeg-veld.ts'

interface VerschillenProps {
  /** Since when. */
  readonly kop: string
  readonly verschillen: readonly PlanVerschil[]
  readonly uitdagingen: readonly Pick<PlanUitdaging, 'id' | 'titel'>[]
  readonly woorden: Woorden
}

/** What became different since a version, in words, theme by theme. */
export function PlanVerschillen({ kop, verschillen, ...rest }: VerschillenProps) {
  const { m } = usePage()
  const text = m.plan.versies
  const themas = [...new Set(verschillen.map(({ thema }) => thema))]
  return (
    <section className="page__part plan-deel" aria-labelledby="verschil-kop">
      <Heading level={2} id="verschil-kop">
        {kop}
      </Heading>
      {verschillen.length === 0 && <Paragraph>{text.niets}</Paragraph>}
      {themas.map(thema => (
        <div key={thema}>
          <Heading level={3}>{m.agenda.themas[thema]}</Heading>
          <ul>
            {verschillen
              .filter(each => each.thema === thema)
              .map((verschil, index) => (
                <li key={`${verschil.soort}-${String(index)}`}>
                  <Verschil verschil={verschil} {...rest} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

type VerschilProps = Pick<VerschillenProps, 'uitdagingen' | 'woorden'> & { readonly verschil: PlanVerschil }

function Verschil({ verschil, uitdagingen, woorden }: VerschilProps) {
  const { m } = usePage()
  const zegVeld = useZegVeld(woorden, uitdagingen)
  const text = m.plan.versies
  if (verschil.soort === 'stand') return text.stand[verschil.wordt]
  if (verschil.soort !== 'gewijzigd') return text[verschil.soort](verschil.naam)
  const { naam, velden, was, wordt } = verschil
  return (
    <>
      {text.gewijzigd(naam)}
      <ul>
        {velden.map(veld => (
          <li key={veld} className="said">
            <strong>{m.plan.botsing.velden[veld === 'thema' || veld === 'soort' ? 'waar' : veld]}</strong>
            {`\n${text.was}: ${zegVeld(was, veld)}\n${text.wordt}: ${zegVeld(wordt, veld)}`}
          </li>
        ))}
      </ul>
    </>
  )
}
