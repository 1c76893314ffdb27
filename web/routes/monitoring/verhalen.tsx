import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/verhalen.ts'
import { apiContext } from '../../context.ts'
import { lowerFirst, writeDag, writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import type { Verhaal, Verhalen } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { Stem } from '../../ui/geluid.tsx'
import { usePage } from '../../ui/page-context.ts'
import { MeetNav } from './meet-nav.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'verhalen bekijken')
  const verhalen = needOne(await context.get(apiContext).monitoring.verhalen(params.id, taalOf(request.url)))
  return { view: hold(verhalen), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** What people told about what changed for them, the latest first. */
export default function VerhalenPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const all = loaderData.view.view
  const { buurt, verhalen, mag } = all
  const text = m.uitkomsten.verhalen
  return (
    <div className="wrap page meten">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <MeetNav buurt={buurt.id} />
      <Done text={loaderData.gedaan === 'geluid-weg' ? m.vertel.geluid.netwerk.weg : m.uitkomsten.gedaan[loaderData.gedaan]} />
      {mag.bijwerken && (
        <ul className="links links-act" role="list">
          <li>
            <Link href={href(`/programma/buurten/${buurt.id}/verhalen/nieuw`)}>{text.nieuw}</Link>
          </li>
          <li>
            <Link href={href(`/programma/buurten/${buurt.id}/verhalen/ingezonden`)}>{m.vertel.netwerk.naar(all.wachten)}</Link>
          </li>
        </ul>
      )}
      {verhalen.length === 0 && <Paragraph>{text.leeg}</Paragraph>}
      {verhalen.map(verhaal => (
        <EenVerhaal key={verhaal.id} verhaal={verhaal} all={all} />
      ))}
    </div>
  )
}

/** How far the sound is, and who may hear it. */
function OverGeluid({
  geluid: { horen, isUitgeschreven },
  hasText,
}: {
  readonly geluid: NonNullable<Verhaal['geluid']>
  readonly hasText: boolean
}) {
  const { m, taal } = usePage()
  const { netwerk, gebruiken } = m.vertel.geluid
  return (
    <>
      {!isUitgeschreven && hasText && <p className="meten__los">{netwerk.nogUitschrijven}</p>}
      <p className="soft">
        {horen.length === 0
          ? netwerk.niemand
          : netwerk.horen(
              writeList(
                horen.map(gebruik => lowerFirst(gebruiken[gebruik])),
                taal,
              ),
            )}
      </p>
    </>
  )
}

function EenVerhaal({ verhaal, all: { buurt, gebruiken, themas, mag } }: { readonly verhaal: Verhaal; readonly all: Verhalen }) {
  const { m, href, taal } = usePage()
  const text = m.uitkomsten.verhalen
  const { id, dag, wie, tekst, thema, labels, toestemming, teruggelezen, geluid, stem } = verhaal
  const teller = wie === '' ? text.iemand : wie
  const doe = geluid?.isUitgeschreven === false ? m.vertel.geluid.netwerk.schrijfUit : text.wijzig
  const kop = `${teller.slice(0, 1).toUpperCase()}${teller.slice(1)}, ${writeDag(dag, taal)}`
  return (
    <article className="meten__verhaal" aria-labelledby={`verhaal-${id}`}>
      <Heading level={2} id={`verhaal-${id}`}>
        {kop}
      </Heading>
      <p className="soft">{[themas[thema], ...labels].join(' · ')}</p>
      {tekst === '' ? <p className="meten__los">{m.vertel.geluid.netwerk.alleenGeluid}</p> : <p className="read">{tekst}</p>}
      {stem.includes('netwerk') && (
        <Stem
          src={href(`/programma/buurten/${buurt.id}/verhalen/${id}/geluid?voor=netwerk`)}
          naam={m.vertel.geluid.netwerk.luister(teller)}
        />
      )}
      {geluid !== null && <OverGeluid geluid={geluid} hasText={tekst !== ''} />}
      {teruggelezen === null ? (
        tekst !== '' && <p className="meten__los">{text.nogTeruglezen}</p>
      ) : (
        <p className="soft">{text.gelezen(writeDag(teruggelezen, taal))}</p>
      )}
      <p className="soft">
        {text.mag(
          writeList(
            toestemming.map(gebruik => lowerFirst(gebruiken[gebruik] ?? '')),
            taal,
          ),
        )}
      </p>
      {mag.bijwerken && (
        <Link href={href(`/programma/buurten/${buurt.id}/verhalen/${id}`)} aria-label={`${doe}: ${kop}`}>
          {doe}
        </Link>
      )}
    </article>
  )
}
