import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Uitnodiging } from '../../beheer-data.ts'
import type { BuurtPagina } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

type LegePlek = BuurtPagina['netwerk']['legePlekken'][number]

interface NetwerkProps {
  readonly buurt: BuurtPagina
  /** Invitations to this buurt that nobody accepted yet, for who may invite. */
  readonly open: readonly Uitnodiging[]
  /** Of the visitor in this buurt, who may hand it over; null when they have none. */
  readonly eigenRol: string | null
}

/** Who is there, which seat is empty, and the way to invite for it. */
export function BuurtNetwerk({ buurt: { netwerk }, open, eigenRol }: NetwerkProps) {
  const { m, href, taal } = usePage()
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
      {eigenRol !== null && (
        <p>
          <Link href={href(`/mensen/rol/${eigenRol}`)}>{text.draagOver}</Link>
        </p>
      )}
      <Uitgenodigd open={open} />
      {netwerk.legePlekken.length + netwerk.regels.length === 0 ? (
        <Paragraph>{text.compleet}</Paragraph>
      ) : (
        <>
          <Heading level={3}>{text.legePlekken}</Heading>
          <ul className="taken" role="list">
            {netwerk.legePlekken.map(plek => (
              <Leeg key={plek.rol} plek={plek} />
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

/** Who was invited and did not answer yet, so that nobody invites twice. */
function Uitgenodigd({ open }: Pick<NetwerkProps, 'open'>) {
  const { m, href, taal } = usePage()
  const text = m.programma.buurt
  if (open.length === 0) return null
  return (
    <>
      <Heading level={3}>{text.uitgenodigd}</Heading>
      <ul className="taken" role="list">
        {open.map(({ id, naam, rol, zetel, verloopt }) => (
          <li key={id}>
            <strong>{naam}, </strong>
            {m.toegang.rollen[rol].naam}
            {zetel !== null && ` ${m.beheer.zetels[zetel]}`}{' '}
            <span className="soft small">{m.beheer.uitnodigingen.tot(writeDag(verloopt, taal))}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={href('/uitnodigingen')}>{text.naarUitnodigingen}</Link>
      </p>
    </>
  )
}

function Leeg({ plek: { zin, volgendeStap, nodigUit, wie } }: { readonly plek: LegePlek }) {
  const { m, href } = usePage()
  return (
    <li>
      {zin} <span className="soft">{volgendeStap}</span>{' '}
      {nodigUit === null ? (
        <span className="soft">{m.programma.lijst.wie(wie)}</span>
      ) : (
        <Link href={href(nodigUit)} aria-label={`${m.programma.buurt.nodigUit}: ${zin}`}>
          {m.programma.buurt.nodigUit}
        </Link>
      )}
    </li>
  )
}
