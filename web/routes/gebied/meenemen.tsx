import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/meenemen.ts'
import { apiContext } from '../../context.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { VormenLijst } from '../../ui/vormen-lijst.tsx'
import { GebiedNav } from '../vergelijk/gebied-nav.tsx'
import { readJaar } from './jaar.ts'

/** As what the picture of a place can be taken along: an area, or several with commas in the address. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const [jaar, naam] = [readJaar(searchParams), searchParams.get('naam') ?? undefined]
  const uitvoer = await context.get(apiContext).uitvoer(params.code, taalOf(request.url), { jaar, naam })
  if (!uitvoer) throw data('gebied', { status: 404 })
  return { uitvoer, vraag: { ...(jaar === undefined ? {} : { jaar: String(jaar) }), ...(naam === undefined ? {} : { naam }) } }
}

export default function MeenemenPage({ loaderData: { uitvoer, vraag }, params }: Route.ComponentProps) {
  const { m, taal } = usePage()
  const query = new URLSearchParams({ taal, ...vraag }).toString()
  const base = `/v1/gebieden/${encodeURIComponent(uitvoer.code)}`
  return (
    <div className="wrap page">
      <title>{`${m.meenemen.titel(uitvoer.naam)} – Buurtwijs`}</title>
      <GebiedNav code={params.code} jaar={vraag.jaar === undefined ? null : Number(vraag.jaar)} />
      <Heading level={1}>{m.meenemen.titel(uitvoer.naam)}</Heading>
      <Paragraph className="page__intro">{m.meenemen.intro}</Paragraph>
      <VormenLijst vormen={uitvoer.vormen.map(({ vorm, bestand }) => ({ vorm, bestand, href: `${base}/uitvoer/${vorm}?${query}` }))} />
      {uitvoer.grafieken.length > 0 && (
        <section aria-labelledby="grafieken-kop">
          <Heading level={2} id="grafieken-kop">
            {m.meenemen.grafieken}
          </Heading>
          <p className="soft">{m.meenemen.grafiekenIntro}</p>
          <ul className="take take--charts" role="list">
            {uitvoer.grafieken.map(({ id, titel, thema }) => (
              <li key={id}>
                <p>
                  <strong>{thema}</strong>
                </p>
                <p>{titel}</p>
                <p>
                  {(['svg', 'png'] as const).map(vorm => (
                    <Link
                      key={vorm}
                      className="take__form"
                      href={`${base}/grafieken/${encodeURIComponent(id)}/${vorm}?${query}`}
                      aria-label={m.meenemen.alsVorm(vorm.toUpperCase(), titel)}
                      download
                    >
                      {vorm.toUpperCase()}
                    </Link>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft">{m.meenemen.gebruik}</p>
    </div>
  )
}
