import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeExact } from '../../format.ts'
import type { Regio, RegioUitdaging } from '../../regio-data.ts'
import { usePage } from '../../ui/page-context.ts'

/** What matters in a region, in the words of who keeps it. */
export function RegioKaarten({ regio, mayKeep = false }: { readonly regio: Regio; readonly mayKeep?: boolean }) {
  const { m } = usePage()
  const text = m.regio.pagina
  return (
    <section className="page__part" aria-labelledby="speelt-kop">
      <Heading level={2} id="speelt-kop">
        {text.uitdagingen}
      </Heading>
      {regio.uitdagingen.length === 0 && <Paragraph className="soft">{text.geenUitdagingen}</Paragraph>}
      <ul className="kaarten" role="list">
        {regio.uitdagingen.map(uitdaging => (
          <li key={uitdaging.id}>
            <Kaart uitdaging={uitdaging} naar={mayKeep ? `/programma/regios/${regio.id}/uitdagingen/${uitdaging.id}` : null} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Kaart({ uitdaging, naar }: { readonly uitdaging: RegioUitdaging; readonly naar: string | null }) {
  const { m, href, taal } = usePage()
  const { id, kant, titel, wat, waarom, bron, themas, cijfers } = uitdaging
  return (
    <article className="kaart" aria-labelledby={`titel-${id}`}>
      <KaartSoort kant={kant} themas={themas} />
      <Heading level={3} id={`titel-${id}`}>
        {titel}
      </Heading>
      {wat !== '' && <p className="read">{wat}</p>}
      {waarom !== '' && (
        <p className="read">
          <strong>{m.agenda.agenda.waarom}</strong> {waarom}
        </p>
      )}
      <p className="small soft">
        {bron !== '' && m.regio.pagina.bron(bron)}
        {bron !== '' && cijfers.length > 0 && ' · '}
        {cijfers.map(({ maat, naam, periode, waarde, eenheid, decimalen }, index) => (
          <span key={maat}>
            {index > 0 && ', '}
            <Link href={href(`/maten/${maat}`)}>{`${naam} ${writeExact(waarde, { eenheid, decimalen }, taal)} (${periode})`}</Link>
          </span>
        ))}
      </p>
      {naar !== null && (
        <p>
          <Link href={href(naar)} aria-label={`${m.regio.uitdaging.herschrijf}: ${titel}`}>
            {m.regio.uitdaging.herschrijf}
          </Link>
        </p>
      )}
    </article>
  )
}

/** Whether it is a challenge or a strength, and its themes. */
export function KaartSoort({ kant, themas }: Pick<RegioUitdaging, 'kant' | 'themas'>) {
  const { m } = usePage()
  return (
    <p className="kaart__soort">
      <span className={`label label--${kant}`}>{m.agenda.kanten[kant]}</span>{' '}
      {themas.map(thema => (
        <span key={thema} className="label">
          {m.agenda.themas[thema]}
        </span>
      ))}
    </p>
  )
}
