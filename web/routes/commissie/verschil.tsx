import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Ronde } from '../../commissie-data.ts'
import type { Woorden } from '../../menukaart-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { PlanVerschillen } from '../plan/plan-verschillen.tsx'

interface VerschilProps {
  /** Since when. */
  readonly kop: string
  readonly verschil: Pick<NonNullable<Ronde['vorige']>, 'plan' | 'regels'>
  readonly uitdagingen: Ronde['uitdagingen']
  readonly woorden: Woorden
}

/** What became different in a plan and its budget, in words. */
export function Verschil({ kop, verschil, uitdagingen, woorden }: VerschilProps) {
  const { m } = usePage()
  const text = m.commissie.lees
  return (
    <details className="more" open>
      <summary>{kop}</summary>
      <PlanVerschillen kop={text.inPlan} verschillen={verschil.plan} uitdagingen={uitdagingen} woorden={woorden} />
      <section className="page__part plan-deel" aria-labelledby="verschil-regels-kop">
        <Heading level={2} id="verschil-regels-kop">
          {text.regels}
        </Heading>
        {verschil.regels.length === 0 ? (
          <Paragraph>{text.verschilGeen}</Paragraph>
        ) : (
          <ul>
            {verschil.regels.map(({ wat, naam, zinnen }, index) => (
              <li key={`${String(index)} ${naam}`}>
                {text.regelWat[wat]}: {naam}
                <ul>
                  {zinnen.map(zin => (
                    <li key={zin}>{zin}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </section>
    </details>
  )
}
