import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/buurten.ts'
import { apiContext } from '../../context.ts'
import type { BuurtLijn } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { NominateLink } from '../../ui/nominate-link.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { BuurtenFilter } from './buurten-filter.tsx'
import { filterOf, hrefOf, perPagina, readVraag } from './buurten-vraag.ts'
import { WeergaveLinks, Weergaven } from './weergaven.tsx'

/** The buurten that somebody may see, filtered and ordered by what stands in the address, with the views that they kept. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ context, request })
  const { searchParams } = new URL(request.url)
  const vraag = readVraag(searchParams)
  const { programma, portefeuille } = context.get(apiContext)
  const [lijst, weergaven, cohorten] = await Promise.all([programma.buurten(vraag), portefeuille.weergaven(), portefeuille.cohorten()])
  if (lijst === null) throw data(null, { status: 403 })
  const view = hold({ vraag, lijst, weergaven: need(weergaven), cohorten: need(cohorten) })
  return { view, gedaan: searchParams.get('gedaan') ?? '' }
}

/** Keeps the list as it stands in the address under a name, or forgets one that was kept. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { portefeuille } = form.api
  const vraag = readVraag(new URL(request.url).searchParams)
  const gone = readText(form, 'verwijder')
  const naam = readText(form, 'naam')
  if (gone === '' && naam === '') return refuseFields(form, { naam: messagesIn(form.taal).portefeuille.weergaven.naamOntbreekt })
  const answer =
    gone === '' ? await portefeuille.bewaarWeergave({ naam, vraag: filterOf(vraag) }) : await portefeuille.verwijderWeergave(gone)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `${hrefOf(vraag, 1)}&gedaan=weergave-${gone === '' ? 'bewaard' : 'weg'}`))
}

export default function Buurten({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { vraag, lijst, weergaven, cohorten } = loaderData.view.view
  const text = m.programma.lijst
  const pagina = Number(vraag.pagina ?? '1')
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p>
        <Link href={href('/over-de-cijfers/wie-loopt-vast')}>{m.programma.buurt.hoeBepaald}</Link>{' '}
        <Link href={href('/vrijgaven/buurten')}>{m.anderen.naar}</Link>
      </p>
      <Done text={m.portefeuille.gedaan[loaderData.gedaan]} />
      <NominateLink />
      <WeergaveLinks weergaven={weergaven} />
      <BuurtenFilter vraag={vraag} cohorten={cohorten} />
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
      <Weergaven weergaven={weergaven} vraag={vraag} state={actionData} />
    </div>
  )
}

function Lijst({ buurten }: { readonly buurten: readonly BuurtLijn[] }) {
  const { m, href } = usePage()
  const { kolommen, titel, compleet, nietCompleet, geenFase } = m.programma.lijst
  const rijen = buurten.map(buurt => ({
    id: buurt.id,
    kop: (
      <>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
        {buurt.plaats !== null && <span className="soft small lijst__plaats">{buurt.plaats}</span>}
      </>
    ),
    cellen: [
      buurt.fase === null ? geenFase : m.programma.fasen[buurt.fase],
      buurt.netwerkCompleet ? compleet : nietCompleet,
      <Loopt key="loopt" buurt={buurt} />,
    ],
  }))
  return <LijstTable caption={titel} kolommen={[kolommen.buurt, kolommen.fase, kolommen.netwerk, kolommen.loopt]} rijen={rijen} />
}

/** Never a bare sign: what is the matter, what helps, and who does it. */
function Loopt({ buurt: { vastgelopen, onbekend, fase } }: { readonly buurt: BuurtLijn }) {
  const { m } = usePage()
  const text = m.programma.lijst
  const [reden] = vastgelopen?.redenen ?? []
  if (reden) {
    return (
      <>
        <span lang="nl">{reden.zin}</span>{' '}
        <span className="soft">
          <span lang="nl">{reden.volgendeStap}</span> {text.wie(reden.wie)}
        </span>
      </>
    )
  }
  if (onbekend.length > 0) {
    return (
      <>
        {text.nietTeZeggen} <span lang="nl">{onbekend.join(' ')}</span>
      </>
    )
  }
  return fase === null ? '–' : text.opKoers
}
