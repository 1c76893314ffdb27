import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BuurtPagina } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'
import { Stuk } from '../programma/buurt-eerder.tsx'

interface EldersProps {
  readonly buurt: BuurtPagina
  readonly mayChange: boolean
}

/** Plans, budgets and decisions that were not made here, with the days and files of their own, and the way to bring one in. */
export function Elders({ buurt: { id, fasen }, mayChange }: EldersProps) {
  const { m, href } = usePage()
  const text = m.plan.elders
  const stukken = fasen.filter(({ fase }) => fase === 'plan' || fase === 'begroting').flatMap(each => each.stukken)
  if (stukken.length === 0 && !mayChange) return null
  return (
    <section className="page__part" aria-labelledby="elders-kop">
      <Heading level={2} id="elders-kop">
        {text.kop}
      </Heading>
      <Paragraph className="read">{stukken.length === 0 ? text.vraag : text.uitleg}</Paragraph>
      {stukken.length > 0 && (
        <ul className="taken" role="list">
          {stukken.map((stuk, index) => (
            <li key={index}>
              <strong>{text.merk}</strong> <Stuk stuk={stuk} />
              {stuk.bestand !== null && (
                <>
                  {' '}
                  <Link href={href(`/programma/buurten/${id}/documenten/${stuk.bestand}`)} aria-label={`${text.bestand}: ${stuk.tekst}`}>
                    {text.bestand}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <ul className="links" role="list">
          <li>
            <Link href={href(`/programma/buurten/${id}/documenten`)}>{text.bewaar}</Link>
          </li>
          <li>
            <Link href={href(`/programma/buurten/${id}/eerder`)}>{text.vulAan}</Link>
          </li>
        </ul>
      )}
    </section>
  )
}
