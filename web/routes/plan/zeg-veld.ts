import { writeDag } from '../../format.ts'
import type { Woorden } from '../../menukaart-data.ts'
import type { Inhoud, PlanUitdaging } from '../../plan-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegEffect } from './zeg-effect.ts'

/** How one field of an activity reads on this page; a word for it when it is empty. */
export function useZegVeld(
  woorden: Woorden,
  uitdagingen: readonly Pick<PlanUitdaging, 'id' | 'titel'>[],
): (inhoud: Inhoud, veld: keyof Inhoud) => string {
  const { m, taal } = usePage()
  const say = (inhoud: Inhoud, veld: keyof Inhoud): string => {
    if (veld === 'thema') return m.agenda.themas[inhoud.thema]
    if (veld === 'soort') return inhoud.soort === null ? m.plan.activiteit.eigenSoort : m.plan.soorten[inhoud.soort]
    if (veld === 'uitdaging') return uitdagingen.find(({ id }) => id === inhoud.uitdaging)?.titel ?? m.plan.activiteit.geenUitdaging
    if (veld === 'effecten') return inhoud.effecten.map(effect => zegEffect(effect, woorden, taal)).join('\n')
    if (veld === 'van' || veld === 'tot') return inhoud[veld] === null ? '' : writeDag(inhoud[veld], taal)
    return inhoud[veld]
  }
  return (inhoud, veld) => say(inhoud, veld) || m.plan.versies.leegVeld
}
