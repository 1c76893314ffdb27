import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/gebeurtenissen.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Gebeurtenissen } from '../../uitvoering-data.ts'
import { zegMensen } from './mensen.tsx'
import { UitvoeringNav } from './uitvoering-nav.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'uitvoering bekijken')
  const lijst = needOne(await context.get(apiContext).uitvoering.gebeurtenissen(params.id))
  return { view: hold(lijst), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** What happened in a buurt, each once, and how often per quarter. */
export default function GebeurtenissenPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const lijst = loaderData.view.view
  const { buurt, gebeurtenissen, magBijwerken } = lijst
  const text = m.uitvoering.gebeurd
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <UitvoeringNav buurt={buurt.id} />
      <Done text={m.uitvoering.gedaan[loaderData.gedaan]} />
      {magBijwerken && lijst.activiteiten.length > 0 && (
        <p>
          <Link href={href(`/programma/buurten/${buurt.id}/uitvoering/gebeurtenissen/nieuw`)}>{text.nieuw}</Link>
        </p>
      )}
      {gebeurtenissen.length === 0 ? <Paragraph>{text.leeg}</Paragraph> : <Lijsten lijst={lijst} />}
    </div>
  )
}

function Lijsten({ lijst: { buurt, gebeurtenissen, tellingen, activiteiten, magBijwerken } }: { readonly lijst: Gebeurtenissen }) {
  const { m, href, taal } = usePage()
  const text = m.uitvoering.gebeurd
  const { kolommen } = text
  const naamVan = (id: string) => activiteiten.find(each => each.id === id)?.naam ?? ''
  return (
    <>
      <section className="page__part" aria-labelledby="geteld-kop">
        <Heading level={2} id="geteld-kop">
          {text.geteld}
        </Heading>
        <LijstTable
          caption={text.geteld}
          kolommen={[kolommen.kwartaal, kolommen.soort, kolommen.aantal, kolommen.mensen]}
          rijen={tellingen.map(({ kwartaal, soort, aantal, mensen }) => ({
            id: `${kwartaal} ${soort}`,
            kop: text.kwartaal(kwartaal.slice(0, 4), kwartaal.slice(6)),
            cellen: [text.soorten[soort], aantal, zegMensen(mensen, taal)],
          }))}
        />
      </section>
      <section className="page__part" aria-labelledby="gebeurd-kop">
        <Heading level={2} id="gebeurd-kop">
          {text.kop}
        </Heading>
        <LijstTable
          caption={text.kop}
          kolommen={[kolommen.wat, kolommen.soort, kolommen.dag, kolommen.activiteit, kolommen.mensen]}
          rijen={gebeurtenissen.map(({ id, naam, soort, dag, activiteit, ookVoor, mensen }) => ({
            id,
            kop: magBijwerken ? <Link href={href(`/programma/buurten/${buurt.id}/uitvoering/gebeurtenissen/${id}`)}>{naam}</Link> : naam,
            cellen: [
              text.soorten[soort],
              writeDag(dag, taal),
              ookVoor.length === 0 ? naamVan(activiteit) : `${naamVan(activiteit)}. ${text.ook(ookVoor.map(naamVan).join(', '))}`,
              zegMensen(mensen, taal),
            ],
          }))}
        />
      </section>
    </>
  )
}
