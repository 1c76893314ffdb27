import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/mensen.ts'
import type { Mens, RolVanMens, TeGevenRol } from '../../beheer-data.ts'
import { apiContext } from '../../context.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { Done } from '../../ui/done.tsx'
import { ReceivedRollen } from '../../ui/received-rollen.tsx'
import { usePage } from '../../ui/page-context.ts'
import { describeRol } from '../../ui/rol.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  const { beheer } = context.get(apiContext)
  const [mensen, overdrachten] = await Promise.all([beheer.mensen(), beheer.overdrachten()])
  const rollen = ik.rechten.includes('rollen geven') ? need(await beheer.rollen()) : []
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return {
    persoon: ik.persoon,
    mensen: need(mensen),
    overdrachten: need(overdrachten),
    rollen,
    gedaan,
    mayEnd: ik.rechten.includes('toegang intrekken'),
  }
}

/** The people somebody works with, each with the roles that belong to what the visitor may see, and the way to change them. */
export default function Mensen({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { mensen, overdrachten, rollen, persoon, gedaan, mayEnd } = loaderData
  const text = m.beheer.mensen
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.beheer.gedaan[gedaan]} />
      <ReceivedRollen overdrachten={overdrachten} />
      {rollen.length > 0 && (
        <p className="beheer-act">
          <a className="utrecht-button utrecht-button--primary-action" href={href('/mensen/uitnodigen')}>
            {text.nodigUit}
          </a>
        </p>
      )}
      {mensen.length === 0 ? (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      ) : (
        <>
          <p className="soft">{text.aantal(mensen.length)}</p>
          <ul className="people" role="list">
            {mensen.map(mens => (
              <Person key={mens.id} mens={mens} rollen={rollen} isSelf={mens.id === persoon} mayEnd={mayEnd && mens.id !== persoon} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface PersonProps {
  readonly mens: Mens
  readonly rollen: readonly TeGevenRol[]
  readonly isSelf: boolean
  /** Whether the visitor may sign this person out. */
  readonly mayEnd: boolean
}

function Person({ mens, rollen, isSelf, mayEnd }: PersonProps) {
  const { m, href } = usePage()
  return (
    <li className="people__one">
      <div>
        <p className="people__name">{mens.naam}</p>
        <p className="soft small">{mens.mail}</p>
        {mayEnd && (
          <p className="small">
            <Link href={href(`/mensen/${mens.id}/sessies`)} aria-label={m.beheer.sessies.linkVan(mens.naam)}>
              {m.beheer.sessies.link}
            </Link>
          </p>
        )}
      </div>
      <ul className="people__roles" role="list">
        {mens.lidmaatschappen.map(lid => (
          <Role key={lid.id} mens={mens} lid={lid} mayChange={isSelf || rollen.some(({ rol }) => rol === lid.rol)} />
        ))}
        {rollen.length > 0 && (
          <li className="small">
            <Link href={href(`/mensen/uitnodigen?persoon=${mens.id}`)} aria-label={m.beheer.mensen.geefRol(mens.naam)}>
              {m.beheer.mensen.nogEenRol}
            </Link>
          </li>
        )}
      </ul>
    </li>
  )
}

function Role({ mens, lid, mayChange }: { readonly mens: Mens; readonly lid: RolVanMens; readonly mayChange: boolean }) {
  const { m, href, taal } = usePage()
  const rolIn = describeRol({ lidmaatschappen: [lid] }, lid.rol, taal)
  return (
    <li>
      {mayChange ? (
        <Link href={href(`/mensen/rol/${lid.id}`)} aria-label={m.beheer.mensen.wijzig(mens.naam, rolIn)}>
          {rolIn}
        </Link>
      ) : (
        rolIn
      )}
      {lid.zetel !== null && <span className="soft">, {m.beheer.zetels[lid.zetel]}</span>}
      {lid.beroep !== null && <span className="soft">, {lid.beroep}</span>}
    </li>
  )
}
