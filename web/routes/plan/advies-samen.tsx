import { Heading } from '@nl-design-system-candidate/heading-react'
import { formatBedrag, formatGetal } from '@buurtwijs/figures'
import type { Advies } from '../../plan-data.ts'
import { usePage } from '../../ui/page-context.ts'

/** What the network would carry at once: money and staff as far as known, and the themes for which there is nothing. */
export function AdviesSamen({ advies }: { readonly advies: Advies }) {
  const { m, taal } = usePage()
  const text = m.advies.samen
  const { nu, cent, fte, kostenOnbekend, personeelOnbekend, draagkracht, zonder, inPlan } = advies
  return (
    <div className="plan__weg">
      {nu.length > 0 && <Heading level={3}>{text.kop}</Heading>}
      <ul>
        {nu.length > 0 && <li>{text.geld(formatBedrag(cent, taal), kostenOnbekend)}</li>}
        {nu.length > 0 && <li>{text.personeel(formatGetal(fte, Number.isInteger(fte) ? 0 : 1, taal), personeelOnbekend)}</li>}
        {draagkracht.lopend > 0 && <li>{text.lopend(draagkracht.lopend)}</li>}
        {inPlan > 0 && <li>{text.inPlan(inPlan)}</li>}
        {zonder.length > 0 && (
          <li>
            {text.zonder} {zonder.map(thema => m.agenda.themas[thema]).join(', ')}.
          </li>
        )}
      </ul>
    </div>
  )
}
