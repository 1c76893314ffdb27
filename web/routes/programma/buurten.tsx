import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/buurten.ts'
import { apiContext } from '../../context.ts'
import type { BuurtLijn } from '../../data.ts'
import { hold } from '../../held.ts'
import { usePage } from '../../ui/page-context.ts'
import { BuurtenFilter } from './buurten-filter.tsx'
import { hrefOf, perPagina, readVraag } from './buurten-vraag.ts'
import { requireIk } from '../../require-ik.ts'

/** The buurten that somebody may see, filtered and ordered by what stands in the address. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ context, request })
  const vraag = readVraag(new URL(request.url).searchParams)
  const lijst = await context.get(apiContext).programma.buurten(vraag)
  return { view: hold({ vraag, lijst: lijst ?? { buurten: [], totaal: 0 } }) }
}

export default function Buurten({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { vraag, lijst } = loaderData.view.view
  const text = m.programma.lijst
  const pagina = Number(vraag.pagina ?? '1')
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <BuurtenFilter vraag={vraag} />
      <p aria-live="polite">{text.aantal(lijst.totaal)}</p>
      {lijst.buurten.length === 0 ? (
        <div className="empty">
          <Heading level={2}>{text.geen.titel}</Heading>
          <Paragraph>{text.geen.tekst}</Paragraph>
        </div>
      ) : (
        <Lijst buurten={lijst.buurten} />
      )}
      <p className="links">
        {pagina > 1 && <Link href={href(hrefOf(vraag, pagina - 1))}>{text.vorige}</Link>}
        {pagina * perPagina < lijst.totaal && <Link href={href(hrefOf(vraag, pagina + 1))}>{text.volgende}</Link>}
      </p>
    </div>
  )
}

function Lijst({ buurten }: { readonly buurten: readonly BuurtLijn[] }) {
  const { m } = usePage()
  const { kolommen, titel } = m.programma.lijst
  return (
    <table className="lijst" role="table">
      <caption className="visually-hidden">{titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {kolommen.buurt}
          </th>
          <th scope="col" role="columnheader">
            {kolommen.fase}
          </th>
          <th scope="col" role="columnheader">
            {kolommen.netwerk}
          </th>
          <th scope="col" role="columnheader">
            {kolommen.loopt}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {buurten.map(buurt => (
          <Rij key={buurt.id} buurt={buurt} />
        ))}
      </tbody>
    </table>
  )
}

function Rij({ buurt }: { readonly buurt: BuurtLijn }) {
  const { m, href } = usePage()
  const { kolommen, compleet, nietCompleet, geenFase } = m.programma.lijst
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
        {buurt.plaats !== null && <span className="soft small lijst__plaats">{buurt.plaats}</span>}
      </th>
      <td role="cell" data-label={kolommen.fase}>
        {buurt.fase === null ? geenFase : m.programma.fasen[buurt.fase]}
      </td>
      <td role="cell" data-label={kolommen.netwerk}>
        {buurt.netwerkCompleet ? compleet : nietCompleet}
      </td>
      <td role="cell" data-label={kolommen.loopt}>
        <Loopt buurt={buurt} />
      </td>
    </tr>
  )
}

/** Never a bare sign: what is the matter, what helps, and who does it. */
function Loopt({ buurt: { vastgelopen, onbekend, fase } }: { readonly buurt: BuurtLijn }) {
  const { m } = usePage()
  const text = m.programma.lijst
  const [reden] = vastgelopen?.redenen ?? []
  if (reden) {
    return (
      <>
        {reden.zin} <span className="soft">{`${reden.volgendeStap} ${text.wie(reden.wie)}`}</span>
      </>
    )
  }
  if (onbekend.length > 0) return `${text.nietTeZeggen} ${onbekend.join(' ')}`
  return fase === null ? '–' : text.opKoers
}
