import { stappen } from '../messages/messages.ts'
import type { Stap } from '../messages/messages.ts'
import { usePage } from './page-context.ts'

/** The road of six steps, with where we are. A phone gets one line that says the same. */
export function Road({ nu }: { readonly nu: Stap }) {
  const { m } = usePage()
  const index = stappen.indexOf(nu)
  const next = stappen[index + 1]
  return (
    <nav className="road" aria-label={m.weg.naam}>
      <div className="wrap">
        <p className="only-narrow">
          <strong>{m.weg.stap(index + 1, stappen.length, m.stappen[nu].titel)}</strong> {next && m.weg.hierna(m.stappen[next].titel)}
        </p>
        <ol className="road__steps only-wide" role="list">
          {stappen.map((stap, position) => (
            <li key={stap} aria-current={position === index ? 'step' : undefined}>
              <span className="road__dot" aria-hidden="true" />
              {m.stappen[stap].titel}
            </li>
          ))}
        </ol>
      </div>
    </nav>
  )
}
