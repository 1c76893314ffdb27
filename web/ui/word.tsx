import type { Woord } from '../data.ts'
import { usePage } from './page-context.ts'

const signs: Record<Woord, string> = { hoger: '▲', lager: '▼', 'ongeveer-gelijk': '≈', 'geen-duidelijk-verschil': '≈' }

/** Higher, lower or about the same: a sign and a word, never a colour. */
export function ComparisonWord({ woord }: { readonly woord: Woord | undefined }) {
  const { m } = usePage()
  if (!woord) return <span className="soft">–</span>
  return (
    <span className="word">
      <span className="word__sign" aria-hidden="true">
        {signs[woord]}
      </span>{' '}
      {m.gebied.woorden[woord]}
    </span>
  )
}
