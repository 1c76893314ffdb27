import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { EersteTwintig } from '../../portefeuille-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface RegelsProps {
  readonly regels: EersteTwintig['regels']
}

/** Lines of which the areas are exact: they come along as they stand here. */
export function Voorstellen({ regels }: RegelsProps) {
  const { m } = usePage()
  const text = m.portefeuille.eersteTwintig
  if (regels.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="voorstellen-kop">
      <Heading level={2} id="voorstellen-kop">
        {text.voorstellen(regels.length)}
      </Heading>
      <Paragraph className="read">{text.voorstellenUitleg}</Paragraph>
      <ul className="taken" role="list">
        {regels.map(({ nummer, zin, alliantiepartner }) => (
          <li key={nummer}>
            <span lang="nl">{zin}</span> <span className="soft small">{alliantiepartner}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Lines that were loaded with their areas. */
export function Geladen({ regels }: RegelsProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.eersteTwintig
  if (regels.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="geladen-kop">
      <Heading level={2} id="geladen-kop">
        {text.geladen(regels.length)}
      </Heading>
      <ul className="taken" role="list">
        {regels.map(({ nummer, naam, geladen }) => (
          <li key={nummer}>
            {geladen === null ? naam : <Link href={href(`/programma/buurten/${geladen.buurt}`)}>{naam}</Link>}{' '}
            <span className="soft small">{geladen?.gebieden.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
