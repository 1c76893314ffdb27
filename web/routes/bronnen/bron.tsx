import { describeOntbreekt, isOntbreekt } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/bron.ts'
import { apiContext } from '../../context.ts'
import type { ReleaseDetail } from '../../data.ts'
import { writeAantal, writeDag, writeList, writePeriode } from '../../format.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { findNewerEdition } from './editions.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const releases = await context.get(apiContext).releases()
  const release = releases.find(each => each.id === params.id)
  if (!release) throw data('bladzijde', { status: 404 })
  const [maten, { uitgaven }] = await Promise.all([context.get(apiContext).maten(taalOf(request.url)), context.get(apiContext).uitgaven()])
  const own = maten.filter(maat => maat.releases.some(each => each.id === release.id))
  return {
    release,
    maten: own.map(({ id, naam }) => ({ id, naam })),
    nieuwer: findNewerEdition(release, releases),
    bijUitgever: uitgaven.find(uitgave => uitgave.release === release.id) ?? null,
    verzonnen: verzonnenIn([release]),
  }
}

/** Everything that is known about one release: enough to find the same file again. */
export default function Bron({ loaderData: { release, maten, nieuwer, bijUitgever } }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.bronnen
  const facts = [
    [text.uitgever, release.uitgever],
    [text.tabelnummer, release.tabel],
    [
      text.periode,
      writeList(
        release.periodes.map(periode => writePeriode(periode, taal)),
        taal,
      ),
    ],
    [text.grenzen, String(release.indelingsjaar)],
    [text.status, m.statussen[release.status]],
    [text.rijen, writeAantal(release.rijen, taal)],
    [text.gebieden, writeAantal(release.gebieden, taal)],
    [text.maten, writeAantal(release.onderwerpen, taal)],
    [text.licentie, release.licentie ?? text.geenLicentie],
    [text.opgehaald, writeDag(release.opgehaald, taal)],
  ] as const
  return (
    <div className="wrap page">
      <title>{`${release.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/bronnen')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{release.titel}</Heading>
      {nieuwer && (
        <Paragraph className="page__intro">
          <Link href={href(`/bronnen/${nieuwer.id}`)}>{m.gebied.nieuwereUitgave(nieuwer.titel)}</Link>
        </Paragraph>
      )}
      {bijUitgever && <Paragraph className="soft">{m.uitgaven.stil(bijUitgever.titel)}</Paragraph>}
      <dl className="facts facts--page">
        {facts.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
        <div>
          <dt>{text.adres}</dt>
          <dd>{release.adres === null ? text.eigenBestand : <Link href={release.adres}>{release.adres}</Link>}</dd>
        </div>
        <div className="facts__wide">
          <dt>{text.controle}</dt>
          <dd>
            <code className="facts__sum">{release.sha256}</code>
            <p className="soft small">{text.controleUitleg}</p>
          </dd>
        </div>
      </dl>
      <Contents release={release} maten={maten} />
    </div>
  )
}

interface ContentsProps {
  readonly release: ReleaseDetail
  readonly maten: readonly { readonly id: string; readonly naam: string }[]
}

/** What the release holds: the measures in it, what is missing from it and why, and what stood out when it was read. */
function Contents({ release, maten }: ContentsProps) {
  const { m, href, taal } = usePage()
  const missing = Object.entries(release.ontbreekt).flatMap(([reden, aantal]) =>
    isOntbreekt(reden) && aantal ? [`${writeAantal(aantal, taal)} ${describeOntbreekt(reden, taal)}`] : [],
  )
  return (
    <section className="page__part" aria-labelledby="inhoud-kop">
      <Heading level={2} id="inhoud-kop">
        {m.bronnen.inhoud}
      </Heading>
      <Paragraph className="read">
        {m.bronnen.waarden(writeAantal(release.waarden, taal))} {missing.length > 0 && m.bronnen.leegVan(writeList(missing, taal))}
      </Paragraph>
      {release.opmerkingen.map(opmerking => (
        <Paragraph key={opmerking} className="read soft">
          {opmerking}
        </Paragraph>
      ))}
      {maten.length > 0 && (
        <ul className="links" role="list">
          {maten.map(({ id, naam }) => (
            <li key={id}>
              <Link href={href(`/maten/${id}`)}>{naam}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
