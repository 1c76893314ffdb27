import { formatBedrag } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/geschiedenis.ts'
import type { Besteding, Bestedingwijzigingen } from '../../besteding-data.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import type { BestedingMessages } from '../../messages/besteding.ts'
import { writeDag, writeLongMoment } from '../../format.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { BestedingNav } from './besteding-nav.tsx'
import { asZin, verschillenOf } from './verschillen.ts'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'besteding bekijken')
  const { besteding: api } = context.get(apiContext)
  const voor = new URL(request.url).searchParams.get('voor')
  const lijst = needOne(await api.wijzigingen(id, voor === null || !/^[1-9]\d{0,8}$/.test(voor) ? undefined : voor))
  return { view: hold({ lijst, besteding: needOne(await api.besteding(id, taalOf(request.url))) }) }
}

type Wijziging = Bestedingwijzigingen['wijzigingen'][number]
type TermijnWijziging = Wijziging['termijnen'][number]

/** Every change of lines and instalments, the latest first. */
export default function GeschiedenisPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { lijst, besteding } = loaderData.view.view
  const { buurt } = lijst
  const text = m.besteding.geschiedenis
  return (
    <div className="wrap page besteding">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <BestedingNav buurt={buurt.id} jaren={besteding.perJaar.map(({ wat }) => wat)} />
      {lijst.wijzigingen.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel(buurt.naam)}
          kolommen={[text.wieKop, text.watKop]}
          rijen={lijst.wijzigingen.map(wijziging => ({
            id: String(wijziging.nummer),
            kop: text.wie(wijziging.door ?? text.iemand, writeLongMoment(wijziging.op, taal)),
            cellen: [<Wat key="wat" wijziging={wijziging} namen={besteding.namen} />],
          }))}
        />
      )}
      {lijst.voor !== null && (
        <p>
          <Link href={href(`/programma/buurten/${buurt.id}/besteding/geschiedenis?voor=${lijst.voor}`)}>{text.eerder}</Link>
        </p>
      )}
    </div>
  )
}

function Wat({ wijziging: { hoe, regels, termijnen }, namen }: { readonly wijziging: Wijziging; readonly namen: Besteding['namen'] }) {
  const { m, taal } = usePage()
  const text = m.besteding
  return (
    <>
      {hoe === 'werkboek' && <p>{text.geschiedenis.werkboek}</p>}
      <ul className="besteding__lijst">
        {regels.map(({ post, omschrijving, was, werd }) => (
          <li key={post}>{`${omschrijving}. ${asZin(verschillenOf(was, werd, text, taal))}`}</li>
        ))}
        {termijnen.map(termijn => (
          <li key={termijn.id}>{zegTermijn(termijn, text, { namen, taal })}</li>
        ))}
      </ul>
    </>
  )
}

function zegTermijn(
  { was, werd }: TermijnWijziging,
  text: BestedingMessages,
  { namen, taal }: { readonly namen: Besteding['namen']; readonly taal: Taal },
): string {
  const over = werd ?? was
  if (over === null) return ''
  const naam = text.termijnen.naam(namen.betalers[over.betaler] ?? '', over.jaar)
  const say = (termijn: NonNullable<typeof was>) =>
    [
      `${text.termijnen.verwacht} ${writeDag(termijn.verwacht, taal)}, ${formatBedrag(termijn.verwachtCent, taal)}`,
      termijn.ontvangen === null
        ? text.termijnen.nogNiet
        : `${text.termijnen.ontvangen} ${writeDag(termijn.ontvangen, taal)}, ${formatBedrag(termijn.ontvangenCent ?? 0, taal)}`,
      termijn.zin,
    ]
      .filter(part => part !== '')
      .join('; ')
  if (werd === null) return `${naam}: ${text.geschiedenis.termijnWeg} (${say(over)}).`
  if (was === null) return `${naam}: ${text.geschiedenis.termijnNieuw}. ${asZin([say(werd)])}`
  return asZin([text.inlezen.wasWordt(naam, say(was), say(werd))])
}
