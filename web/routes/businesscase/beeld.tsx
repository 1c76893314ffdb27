import { drawBeeld } from '../../islands/businesscase/beelden.ts'
import type { Beeldvraag } from '../../islands/businesscase/beelden.ts'
import { Chart } from '../../ui/chart.tsx'

/** A drawing for a phone and for everything wider; the element in the browser draws them again when an assumption changes. */
export function Beeld(vraag: Beeldvraag) {
  return (
    <div data-beeld={vraag.naam}>
      <Chart draw={drawBeeld} input={vraag} id={`beeld-${vraag.naam}`} titel={vraag.woorden.titels[vraag.naam]} />
    </div>
  )
}
