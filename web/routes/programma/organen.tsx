import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/organen.ts'
import { apiContext } from '../../context.ts'
import type { Taal } from '../../data.ts'
import { writeDag, writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import type { Orgaan } from '../../portefeuille-data.ts'
import { requireIk } from '../../require-ik.ts'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireIk({ context, request })
  const organen = need(await context.get(apiContext).portefeuille.organen())
  return { view: hold({ organen }), mayLead: ik.rechten.includes('programma leiden') }
}

/** The bodies of the programme: those that are there now, and after them those that were. */
export default function Organen({ loaderData: { view, mayLead } }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { organen } = view.view
  const text = m.portefeuille.organen
  const ended = organen.filter(({ beeindigd }) => beeindigd !== null)
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {mayLead && (
        <p className="beheer-act">
          <a className="utrecht-button utrecht-button--primary-action" href={href('/programma/organen/nieuw')}>
            {text.voegToe}
          </a>
        </p>
      )}
      {organen.length === 0 ? (
        <div className="empty">
          <Heading level={2}>{text.geen.titel}</Heading>
          <Paragraph>{text.geen.tekst}</Paragraph>
        </div>
      ) : (
        <Lijst organen={organen.filter(({ beeindigd }) => beeindigd === null)} />
      )}
      {ended.length > 0 && (
        <section className="page__part" aria-labelledby="eerder-kop">
          <Heading level={2} id="eerder-kop">
            {text.eerder}
          </Heading>
          <Lijst organen={ended} />
        </section>
      )}
    </div>
  )
}

function Lijst({ organen }: { readonly organen: readonly Orgaan[] }) {
  const { m, href, taal } = usePage()
  const text = m.portefeuille.organen
  return (
    <ul className="people" role="list">
      {organen.map(({ id, naam, soort, aantalLeden, beeindigd, leden }) => (
        <li key={id} className="people__one">
          <p className="people__name">
            <Link href={href(`/programma/organen/${id}`)}>{naam}</Link>
          </p>
          <div>
            <p>
              {text.soorten[soort] !== naam && `${text.soorten[soort]}. `}
              {beeindigd === null ? text.leden(aantalLeden) : text.gestopt(writeDag(beeindigd, taal))}
            </p>
            {leden !== null && leden.length > 0 && <p className="soft small">{namesOf(leden, taal)}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Who sit there now, for who may know. */
function namesOf(leden: Orgaan['leden'], taal: Taal): string {
  const now = leden?.filter(({ tot }) => tot === null) ?? []
  return writeList(
    now.map(({ naam }) => naam),
    taal,
  )
}
