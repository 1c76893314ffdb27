import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Taal } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import { usePage } from '../../ui/page-context.ts'
import type { UitvoerDetail } from '../../uitvoering-data.ts'

interface Dagen {
  readonly dag: string | null
  readonly gedaan: string | null
}

/** When a milestone was reached, or when it is due. */
export function zegMijlpaal({ dag, gedaan }: Dagen, vandaag: string, taal: Taal): string {
  const text = messagesIn(taal).uitvoering.mijlpaal
  if (gedaan !== null) return text.gehaaldOp(writeDag(gedaan, taal))
  if (dag === null) return text.zonderDag
  return dag < vandaag ? `${text.voor(writeDag(dag, taal))}: ${text.teLaat}` : text.voor(writeDag(dag, taal))
}

/** The milestones of one activity, each with the way to change it. */
export function Mijlpalen({ detail: { buurt, vandaag, activiteit, magBijwerken } }: { readonly detail: UitvoerDetail }) {
  const { m, href, taal } = usePage()
  const text = m.uitvoering.mijlpaal
  const pad = href(`/programma/buurten/${buurt.id}/uitvoering/${activiteit.id}/mijlpalen`)
  return (
    <section className="page__part" aria-labelledby="mijlpalen-kop">
      <Heading level={2} id="mijlpalen-kop">
        {text.titel}
      </Heading>
      {activiteit.mijlpalen.length === 0 && <p>{text.leeg}</p>}
      <ul className="uitvoering__mijlpalen" role="list">
        {activiteit.mijlpalen.map(({ id, wat, wie, dag, gedaan }) => (
          <li key={id}>
            <span aria-hidden="true">{gedaan === null ? '–' : '✓'}</span>
            <span>
              {magBijwerken ? <Link href={`${pad}/${id}`}>{wat}</Link> : wat}
              <span className="soft">
                {' '}
                {zegMijlpaal({ dag, gedaan }, vandaag, taal)}
                {wie !== '' && `. ${wie}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {magBijwerken && (
        <p>
          <Link href={`${pad}/nieuw`}>{text.nieuw}</Link>
        </p>
      )}
    </section>
  )
}
