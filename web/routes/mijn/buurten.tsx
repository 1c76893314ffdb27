import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { BuurtLijn } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'

/** The buurten of the role in which somebody works: who waits longest stands first. */
export function Buurten({ buurten }: { readonly buurten: readonly BuurtLijn[] }) {
  const { m, href } = usePage()
  if (buurten.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="buurten-kop">
      <Heading level={2} id="buurten-kop">
        {m.programma.mijn.mijnBuurten}
      </Heading>
      <ul className="taken" role="list">
        {buurten.map(({ id, naam, fase, vastgelopen }) => (
          <li key={id}>
            <Link href={href(`/programma/buurten/${id}`)}>{naam}</Link>
            <p className="soft small">
              {fase === null ? m.programma.lijst.geenFase : m.programma.fasen[fase]}
              {vastgelopen !== null && <span lang="nl">{`. ${vastgelopen.redenen[0]?.zin ?? ''}`}</span>}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={href('/programma/buurten')}>{m.programma.mijn.naarBuurten}</Link>
      </p>
    </section>
  )
}
