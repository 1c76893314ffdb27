import { Link } from '@nl-design-system-candidate/link-react'
import { usePage } from '../../ui/page-context.ts'

/** The rule of the state in words, for who opens it. */
export function StandRegel() {
  const { m, href } = usePage()
  const { titel, regels, meer } = m.uitvoering.regel
  return (
    <details className="more">
      <summary>{titel}</summary>
      <ol>
        {regels.map(regel => (
          <li key={regel}>{regel}</li>
        ))}
      </ol>
      <p>
        <Link href={href('/over-de-cijfers/stand-van-activiteiten')}>{meer}</Link>
      </p>
    </details>
  )
}
