import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Ronde } from '../../commissie-data.ts'
import type { Woorden } from '../../menukaart-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { PlanVerschillen } from '../plan/plan-verschillen.tsx'

/** What is different from the round before, in words; nothing for the first. */
export function Verschil({ ronde, woorden }: { readonly ronde: Ronde; readonly woorden: Woorden }) {
  const { m } = usePage()
  const text = m.commissie.lees
  const { vorige, uitdagingen } = ronde
  if (vorige === null) return null
  return (
    <details className="more" open>
      <summary>{text.verschil(vorige.nummer)}</summary>
      <PlanVerschillen kop={m.commissie.lees.inPlan} verschillen={vorige.plan} uitdagingen={uitdagingen} woorden={woorden} />
      <Heading level={3}>{text.regels}</Heading>
      {vorige.regels.length === 0 && <p>{text.verschilGeen}</p>}
      <ul>
        {vorige.regels.map(({ wat, naam, zinnen }, index) => (
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
    </details>
  )
}
