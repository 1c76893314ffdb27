import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data } from 'react-router'
import type { Route } from './+types/bron.ts'
import { apiContext } from '../../context.ts'
import { writeAantal, writeDag, writeList, writePeriode } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const releases = await context.get(apiContext).releases()
  const release = releases.find(each => each.id === params.id)
  if (!release) throw data('bladzijde', { status: 404 })
  return { release, demo: release.demo === true }
}

/** Everything that is known about one release: enough to find the same file again. */
export default function Bron({ loaderData: { release } }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.bronnen
  const facts = [
    [text.uitgever, release.uitgever],
    [text.tabelnummer, release.tabel],
    [
      text.periode,
      writeList(
        release.perioden.map(periode => writePeriode(periode, taal)),
        taal,
      ),
    ],
    [text.grenzen, release.grenzen === null ? '–' : String(release.grenzen)],
    [text.status, m.statussen[release.status]],
    [text.rijen, writeAantal(release.rijen, taal)],
    ...(release.gebieden === undefined ? [] : [[text.gebieden, writeAantal(release.gebieden, taal)] as const]),
    ...(release.maten === undefined ? [] : [[text.maten, writeAantal(release.maten, taal)] as const]),
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
    </div>
  )
}
