import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BuurtPagina } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

type LegePlek = BuurtPagina['netwerk']['legePlekken'][number]

/** What an invitation to a seat names. */
const roleOf: Readonly<Record<string, string>> = {
  kartrekker: 'rol=kartrekker',
  projectcoordinator: 'rol=projectcoordinator',
  transitiecoach: 'rol=transitiecoach',
}

/** Who is there, which seat is empty, and the way to invite for it. */
export function BuurtNetwerk({ buurt: { id, netwerk } }: { readonly buurt: BuurtPagina }) {
  const { m, taal } = usePage()
  const text = m.programma.buurt
  const hasNames = netwerk.plekken.some(({ naam }) => naam !== null)
  return (
    <section className="page__part" id="netwerk" aria-labelledby="netwerk-kop">
      <Heading level={2} id="netwerk-kop">
        {text.netwerk}
      </Heading>
      <Paragraph>{text.leden(netwerk.leden)}</Paragraph>
      {netwerk.plekken.length > 0 && !hasNames && <p className="soft">{text.zonderNamen}</p>}
      <ul className="taken" role="list">
        {netwerk.plekken.map(({ rol, naam, sinds }, index) => (
          <li key={`${rol} ${index}`}>
            {naam !== null && <strong>{naam}, </strong>}
            {rol} <span className="soft small">{sinds === 'onbekend' ? '' : m.programma.mijn.sinds(writeDag(sinds, taal))}</span>
          </li>
        ))}
      </ul>
      {netwerk.legePlekken.length + netwerk.regels.length === 0 ? (
        <Paragraph>{text.compleet}</Paragraph>
      ) : (
        <>
          <Heading level={3}>{text.legePlekken}</Heading>
          <ul className="taken" role="list">
            {netwerk.legePlekken.map(plek => (
              <Leeg key={plek.rol} plek={plek} buurt={id} />
            ))}
            {netwerk.regels.map(({ regel, zin, volgendeStap }) => (
              <li key={regel}>
                {zin} <span className="soft">{volgendeStap}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Leeg({ plek: { rol, zin, volgendeStap }, buurt }: { readonly plek: LegePlek; readonly buurt: string }) {
  const { m, href } = usePage()
  const asked = roleOf[rol] ?? `rol=buurtnetwerklid&zetel=${rol}`
  return (
    <li>
      {zin} <span className="soft">{volgendeStap}</span>{' '}
      <Link href={href(`/mensen/uitnodigen?buurt=${buurt}&${asked}`)}>{m.programma.buurt.nodigUit}</Link>
    </li>
  )
}
