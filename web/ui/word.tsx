import type { Woord } from '../data.ts'
import { usePage } from './page-context.ts'

const waves = 'M1 4.6C2.6 2.6 4.2 2.8 6 4s3.4 1.4 5-.6M1 8.6C2.6 6.6 4.2 6.8 6 8s3.4 1.4 5-.6'

/** Drawn rather than typed: these signs are in no font that we send along. */
const signs = {
  hoger: 'M6 1.5 11 10.5H1Z',
  lager: 'M6 10.5 1 1.5H11Z',
  gelijk: waves,
  beter: 'M4.75 1h2.5v3.75H11v2.5H7.25V11h-2.5V7.25H1v-2.5h3.75Z',
  slechter: 'M1 4.75h10v2.5H1Z',
} as const

const signOf: Record<Woord, keyof typeof signs> = {
  hoger: 'hoger',
  lager: 'lager',
  'ongeveer-gelijk': 'gelijk',
  beter: 'beter',
  slechter: 'slechter',
  'geen-duidelijk-verschil': 'gelijk',
}

/** The drawings of the signs, once on a page with `ComparisonWord` on it: those only point at them, and there are hundreds. */
export function Signs() {
  return (
    <svg className="signs" aria-hidden="true">
      {Object.entries(signs).map(([name, d]) => (
        <symbol key={name} id={`teken-${name}`} viewBox="0 0 12 12">
          <path className={d === waves ? 'signs__waves' : undefined} d={d} />
        </symbol>
      ))}
    </svg>
  )
}

/** Higher, lower, about the same, or after a test better or worse: a sign and a word, never a colour. With `isSign` the caller has words of its own. */
export function ComparisonWord({ woord, isSign = false }: { readonly woord: Woord | undefined; readonly isSign?: boolean }) {
  const { m } = usePage()
  if (!woord) return '–'
  return (
    <>
      <svg className="sign" aria-hidden="true">
        <use href={`#teken-${signOf[woord]}`} />
      </svg>
      {!isSign && m.gebied.woorden[woord]}
    </>
  )
}
