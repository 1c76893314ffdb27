import type { Taal } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Reden, Stand } from '../../uitvoering-data.ts'

/** In the order in which they ask for attention. */
export const standen: readonly Stand[] = ['te-laat', 'in-gevaar', 'op-koers', 'niet-begonnen', 'klaar']

const tekens: Readonly<Record<Stand, string>> = { 'te-laat': '▲', 'in-gevaar': '◆', 'op-koers': '●', 'niet-begonnen': '–', klaar: '✓' }

/** The state of an activity in a word, with a sign of its own. */
export function StandWoord({ stand }: { readonly stand: Stand }) {
  const { m } = usePage()
  return (
    <strong className="stand">
      <span aria-hidden="true">{tekens[stand]}</span> {m.uitvoering.standen[stand]}.
    </strong>
  )
}

/** Why it is so, in sentences. */
export function zegRedenen(redenen: readonly Reden[], taal: Taal): string {
  const text = messagesIn(taal).uitvoering.redenen
  return redenen.map(({ code, wat, dag }) => text[code](wat ?? '', dag === null ? '' : writeDag(dag, taal))).join(' ')
}

/** How many activities have which state: those that there are. */
export function zegStanden(perStand: Readonly<Partial<Record<Stand, number>>>, taal: Taal): string {
  const { telStand } = messagesIn(taal).uitvoering
  return standen.flatMap(stand => (perStand[stand] ? [telStand[stand](perStand[stand])] : [])).join(', ')
}
