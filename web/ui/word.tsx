import type { Woord } from '../data.ts'
import { usePage } from './page-context.ts'

const waves = 'M1 4.6C2.6 2.6 4.2 2.8 6 4s3.4 1.4 5-.6M1 8.6C2.6 6.6 4.2 6.8 6 8s3.4 1.4 5-.6'

/** Drawn rather than typed: these signs are in no font that we send along. */
const signs: Record<Woord, string> = {
  hoger: 'M6 1.5 11 10.5H1Z',
  lager: 'M6 10.5 1 1.5H11Z',
  'ongeveer-gelijk': waves,
  'geen-duidelijk-verschil': waves,
}

/** Higher, lower or about the same: a sign and a word, never a colour. */
export function ComparisonWord({ woord }: { readonly woord: Woord | undefined }) {
  const { m } = usePage()
  if (!woord) return '–'
  return (
    <>
      <svg className={signs[woord] === waves ? 'sign sign--waves' : 'sign'} viewBox="0 0 12 12" aria-hidden="true">
        <path d={signs[woord]} />
      </svg>
      {m.gebied.woorden[woord]}
    </>
  )
}
