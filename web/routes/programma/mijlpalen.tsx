import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Mijlpaal } from '../../portefeuille-data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

interface MijlpalenProps {
  readonly mijlpalen: readonly Mijlpaal[]
  readonly op: string
  readonly mayLead: boolean
}

/** What was agreed with the insurers, and how each stands on this day. */
export function Mijlpalen({ mijlpalen, op, mayLead }: MijlpalenProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.mijlpalen
  return (
    <section className="page__part" id="mijlpalen" aria-labelledby="mijlpalen-kop">
      <Heading level={2} id="mijlpalen-kop">
        {text.kop}
      </Heading>
      <Paragraph>{mijlpalen.length === 0 ? text.leeg : text.intro}</Paragraph>
      <ul className="punten" role="list">
        {mijlpalen.map(mijlpaal => (
          <li key={mijlpaal.id} className={mijlpaal.bereikt === null ? 'punt' : 'punt punt--klaar'}>
            <div className="punt__wat">
              <p>
                <span aria-hidden="true">{mijlpaal.bereikt === null ? '○ ' : '✓ '}</span>
                {mijlpaal.tekst}
              </p>
              <MijlpaalStand mijlpaal={mijlpaal} op={op} />
            </div>
            {mayLead && (
              <Link href={href(`/programma/mijlpalen/${mijlpaal.id}`)} aria-label={text.wijzigDeze(mijlpaal.tekst)}>
                {text.wijzig}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {mayLead && (
        <p className="links-act">
          <a className="utrecht-button utrecht-button--secondary-action" href={href('/programma/mijlpalen/nieuw')}>
            {text.voegToe}
          </a>
        </p>
      )}
    </section>
  )
}

/** Whether a milestone was reached, what was agreed, and where it can be seen. */
export function MijlpaalStand({ mijlpaal: { afgesproken, bereikt, bewijs }, op }: { readonly mijlpaal: Mijlpaal; readonly op: string }) {
  const { m, taal } = usePage()
  const text = m.portefeuille.mijlpalen
  const isLate = bereikt === null && afgesproken !== null && afgesproken < op
  const sentences = [
    bereikt === null ? text.nietBereikt : bereikt === 'onbekend' ? text.bereiktOnbekend : text.bereikt(writeDag(bereikt, taal)),
    ...(afgesproken === null ? [] : [text.afspraak(writeDag(afgesproken, taal))]),
    ...(isLate ? [text.voorbij] : []),
    ...(bewijs === null ? (bereikt === null ? [] : [text.geenBewijs]) : [text.bewijs(bewijs)]),
  ]
  return <p className="soft small">{sentences.join(' ')}</p>
}
