import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BuurtPagina } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

interface EerderProps {
  readonly buurt: BuurtPagina
  readonly mayChange: boolean
}

/** What was decided and written in each phase, also before the buurt was kept here, and the way to add to it. */
export function BuurtEerder({ buurt: { id, fasen }, mayChange }: EerderProps) {
  const { m, href } = usePage()
  const text = m.programma.eerder
  const filled = fasen.filter(({ stukken }) => stukken.length > 0)
  return (
    <section className="page__part" id="eerder" aria-labelledby="eerder-kop">
      <Heading level={2} id="eerder-kop">
        {text.kop}
      </Heading>
      {filled.length === 0 && <Paragraph className="read">{text.leeg}</Paragraph>}
      {filled.map(({ ronde, fase, stukken }) => (
        <div key={`${ronde} ${fase}`}>
          <Heading level={3}>{ronde === 1 ? m.programma.fasen[fase] : `${m.programma.fasen[fase]}, ${text.ronde(ronde)}`}</Heading>
          <ul className="taken" role="list">
            {stukken.map((stuk, index) => (
              <li key={index}>
                <Stuk stuk={stuk} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {mayChange && (
        <p className="read__after">
          <a className="utrecht-button utrecht-button--secondary-action" href={href(`/programma/buurten/${id}/eerder`)}>
            {text.vulAan}
          </a>{' '}
          <Link href={href(`/programma/buurten/${id}/documenten`)}>{m.buurtStukken.documenten.naar}</Link>
        </p>
      )}
    </section>
  )
}

interface StukProps {
  readonly stuk: Pick<BuurtPagina['fasen'][number]['stukken'][number], 'tekst' | 'datum' | 'document'>
}

/** One decision or document: what, when, and where it can be found. */
export function Stuk({ stuk: { tekst, datum, document } }: StukProps) {
  const { m, taal } = usePage()
  const isLink = document !== null && /^https?:\/\//.test(document) && URL.canParse(document)
  return (
    <>
      {tekst} <span className="soft small">{datum === 'onbekend' ? m.programma.buurt.onbekend : writeDag(datum, taal)}</span>
      {document !== null && (
        <span className="stuk__document small">
          {isLink ? (
            <Link href={document} rel="noopener">
              {m.programma.eerder.open(new URL(document).host)}
            </Link>
          ) : (
            m.programma.eerder.teVinden(document)
          )}
        </span>
      )}
    </>
  )
}
