import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import type { UitvoerDetail } from '../../uitvoering-data.ts'
import { zegMensen } from './mensen.tsx'

/** What happened for one activity, with the way to write more down. */
export function GebeurdHier({ detail: { buurt, activiteit, gebeurtenissen, magBijwerken } }: { readonly detail: UitvoerDetail }) {
  const { m, href, taal } = usePage()
  const text = m.uitvoering.gebeurd
  const pad = `/programma/buurten/${buurt.id}/uitvoering/gebeurtenissen`
  return (
    <section className="page__part" aria-labelledby="gebeurd-kop">
      <Heading level={2} id="gebeurd-kop">
        {text.kop}
      </Heading>
      {gebeurtenissen.length === 0 && <p>{text.leeg}</p>}
      <ul>
        {gebeurtenissen.map(({ id, naam, soort, dag, mensen }) => (
          <li key={id}>
            {magBijwerken ? <Link href={href(`${pad}/${id}`)}>{naam}</Link> : naam}{' '}
            <span className="soft">{`${text.soorten[soort]}, ${writeDag(dag, taal)}: ${zegMensen(mensen, taal)}`}</span>
          </li>
        ))}
      </ul>
      {magBijwerken && (
        <p>
          <Link href={href(`${pad}/nieuw?activiteit=${activiteit.id}`)}>{text.nieuw}</Link>
        </p>
      )}
    </section>
  )
}
