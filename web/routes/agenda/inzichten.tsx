import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/inzichten.ts'
import type { Inzicht } from '../../agenda-data.ts'
import { apiContext } from '../../context.ts'
import { writeDag, writeLongMoment } from '../../format.ts'
import { hold } from '../../held.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'

const perPagina = 50

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'inzichten bekijken')
  const { searchParams } = new URL(request.url)
  const pagina = Math.max(1, Number(searchParams.get('pagina') ?? '1') || 1)
  const { agenda: client } = context.get(apiContext)
  const { buurt } = needOne(await client.agenda(params.id, taalOf(request.url)))
  const lijst = need(await client.inzichten(params.id, pagina))
  return {
    view: hold({ buurt, lijst, mayEdit: rechten.includes('buurtagenda bijwerken') }),
    pagina,
    gedaan: searchParams.get('gedaan') ?? '',
  }
}

/** What people said in a buurt, the newest first. */
export default function Inzichten({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, lijst, mayEdit } = loaderData.view.view
  const { pagina } = loaderData
  const text = m.agenda.inzicht
  const here = `/programma/buurten/${buurt.id}/inzichten`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/agenda`)}>{m.agenda.uitdaging.terug}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.agenda.gedaan[loaderData.gedaan]} />
      {mayEdit && (
        <p>
          <Link href={href(`/noteren?buurt=${buurt.id}`)} className="utrecht-button utrecht-button--primary-action">
            {text.nieuw}
          </Link>
        </p>
      )}
      {lijst.totaal === 0 ? <Paragraph>{text.leeg}</Paragraph> : <p aria-live="polite">{text.totaal(lijst.totaal)}</p>}
      <ul className="kaarten" role="list">
        {lijst.inzichten.map(inzicht => (
          <li key={inzicht.id}>
            <Gezegd inzicht={inzicht} href={mayEdit ? href(`${here}/${inzicht.id}?pagina=${pagina}`) : null} />
          </li>
        ))}
      </ul>
      <p className="links">
        {pagina > 1 && <Link href={href(`${here}?pagina=${pagina - 1}`)}>{text.vorige}</Link>}
        {pagina * perPagina < lijst.totaal && <Link href={href(`${here}?pagina=${pagina + 1}`)}>{text.volgende}</Link>}
      </p>
    </div>
  )
}

function Gezegd({ inzicht, href }: { readonly inzicht: Inzicht; readonly href: string | null }) {
  const { m, taal } = usePage()
  const text = m.agenda.inzicht
  const { bron, datum, mensen, tekst, kant, themas, door, zichtbaar, ontvangen, nummer } = inzicht
  return (
    <article className="kaart">
      <p className="kaart__soort">
        <span className={`label label--${kant}`}>{m.agenda.kanten[kant]}</span>{' '}
        {themas.map(thema => (
          <span key={thema} className="label">
            {m.agenda.themas[thema]}
          </span>
        ))}
      </p>
      <Heading level={2} className="small-heading">
        {text.kop(text.bronnen[bron], writeDag(datum, taal), mensen)}
      </Heading>
      <p className="read said">{tekst}</p>
      <p className="small soft">
        {door !== null && `${text.door(door)} `}
        {text.zichtbaarheden[zichtbaar]}. {m.noteren.ontvangst(writeLongMoment(ontvangen, taal), nummer)}{' '}
        {href !== null && <Link href={href}>{text.wijzig}</Link>}
      </p>
    </article>
  )
}
