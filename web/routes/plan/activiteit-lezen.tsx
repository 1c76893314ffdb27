import { usePage } from '../../ui/page-context.ts'
import type { Woorden } from '../../menukaart-data.ts'
import type { Inhoud, PlanUitdaging } from '../../plan-data.ts'
import { zegDagen } from './zeg-dagen.ts'
import { zegEffect } from './zeg-effect.ts'

export interface ActiviteitProps {
  readonly inhoud: Inhoud
  readonly uitdagingen: readonly Pick<PlanUitdaging, 'id' | 'titel'>[]
  readonly woorden: Woorden
}

/** An activity as a text. */
export function ActiviteitLezen({ inhoud, uitdagingen, woorden }: ActiviteitProps) {
  const { m, taal } = usePage()
  const text = m.plan.activiteit
  const { thema, soort, wat, wie, voorWie, uitdaging, effecten } = inhoud
  const leeg = <span className="soft">{text.leeg}</span>
  const rijen = [
    { kop: text.waar, tekst: `${m.agenda.themas[thema]}: ${soort === null ? text.eigenSoort : m.plan.soorten[soort]}` },
    { kop: text.wat, tekst: wat },
    { kop: m.plan.lijst.wanneer, tekst: zegDagen(inhoud, taal) },
    { kop: text.wie, tekst: wie },
    { kop: text.voorWie, tekst: voorWie },
    { kop: text.uitdaging, tekst: uitdagingen.find(({ id }) => id === uitdaging)?.titel ?? text.geenUitdaging },
  ]
  return (
    <dl className="velden">
      {rijen.map(({ kop, tekst }) => (
        <div key={kop}>
          <dt>{kop}</dt>
          <dd className="said">{tekst === '' ? leeg : tekst}</dd>
        </div>
      ))}
      <div>
        <dt>{text.effecten}</dt>
        <dd>
          {effecten.length === 0 ? (
            text.geenEffecten
          ) : (
            <ul>
              {effecten.map(effect => (
                <li key={effect.indicator}>{zegEffect(effect, woorden, taal)}</li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  )
}
