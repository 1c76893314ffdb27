import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeDag } from '../../format.ts'
import type { Orgaan, OrgaanLid } from '../../portefeuille-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface LedenProps {
  readonly orgaan: Orgaan
  readonly mayLead: boolean
}

/** Who sits in a body now, and who sat there before; only how many for who may not know. */
export function OrgaanLeden({ orgaan: { id, leden, aantalLeden }, mayLead }: LedenProps) {
  const { m } = usePage()
  const text = m.portefeuille.organen
  const now = leden?.filter(({ tot }) => tot === null) ?? []
  const before = leden?.filter(({ tot }) => tot !== null) ?? []
  return (
    <section className="page__part" aria-labelledby="leden-kop">
      <Heading level={2} id="leden-kop">
        {text.ledenKop}
      </Heading>
      <Paragraph>{text.leden(aantalLeden)}</Paragraph>
      {leden === null && aantalLeden > 0 && <p className="soft">{text.zonderNamen}</p>}
      <Lijst orgaan={id} leden={now} mayLead={mayLead} />
      {before.length > 0 && (
        <>
          <Heading level={3}>{text.eerderLeden}</Heading>
          <Lijst orgaan={id} leden={before} mayLead={mayLead} />
        </>
      )}
    </section>
  )
}

function Lijst({ orgaan, leden, mayLead }: { readonly orgaan: string; readonly leden: readonly OrgaanLid[]; readonly mayLead: boolean }) {
  const { m, href, taal } = usePage()
  const text = m.portefeuille.organen
  if (leden.length === 0) return null
  return (
    <ul className="punten" role="list">
      {leden.map(({ id, naam, functie, sinds, tot }) => (
        <li key={id} className="punt">
          <p>
            <strong>{naam}</strong>, {functie}
            <span className="soft small punt__wie">
              {tot === null ? text.sinds(writeDag(sinds, taal)) : text.vanTot(writeDag(sinds, taal), writeDag(tot, taal))}
            </span>
          </p>
          {mayLead && (
            <Link href={href(`/programma/organen/${orgaan}/leden/${id}`)} aria-label={text.wijzigLid(naam)}>
              {text.wijzig}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
