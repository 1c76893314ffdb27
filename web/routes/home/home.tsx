import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/home.ts'
import type { PaginaRef } from '../../buurtpagina-data.ts'
import { apiContext } from '../../context.ts'
import type { GebiedGevonden } from '../../data.ts'
import { findExamples } from './examples.ts'
import { stappen } from '../../messages/messages.ts'
import { BuurtpaginaLinks } from '../../ui/buurtpagina-links.tsx'
import { useIk } from '../../ui/ik.ts'
import { ownBuurt } from '../../ui/own-nav.tsx'
import { usePage } from '../../ui/page-context.ts'
import { sayRol } from '../../ui/rol.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import type { Verzonnen } from '../../ui/verzonnen.ts'
import { StreetPicture } from './street-picture.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [voorbeelden, paginas] = await Promise.all([findExamples(api), api.buurtpagina.paginas({ limiet: 6 })])
  return { voorbeelden, paginas, verzonnen: verzonnenIn(voorbeelden) }
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  return (
    <>
      <title>{`Buurtwijs – ${m.algemeen.ondertitel}`}</title>
      <Own />
      <section className="home-hero">
        <div className="wrap home-hero__grid">
          <div>
            <Heading level={1}>{m.home.titel}</Heading>
            <Paragraph className="home-hero__intro">{m.home.intro}</Paragraph>
            <SearchField id="zoek" big />
            <Examples voorbeelden={loaderData.voorbeelden} verzonnen={loaderData.verzonnen} />
            <p>
              <Link href={href('/kaart')}>{m.kaart.heelLand}</Link>
            </p>
          </div>
          <StreetPicture />
        </div>
      </section>
      <MetPagina paginas={loaderData.paginas} />
      <Doors />
      <Steps />
    </>
  )
}

/** For who is signed in: the way to their own work and buurt. */
function Own() {
  const { m, href, taal } = usePage()
  const ik = useIk()
  if (ik === null) return null
  const buurt = ownBuurt(ik)
  return (
    <div className="home-own">
      <div className="wrap">
        <p>
          <strong>{m.toegang.mijn.titel(ik.naam)}.</strong> {sayRol(ik, taal)}
        </p>
        <p className="home-own__acts">
          <a className="utrecht-button utrecht-button--primary-action" href={href('/mijn')}>
            {m.home.naarWerk}
          </a>
          {buurt !== null && (
            <a className="utrecht-button utrecht-button--secondary-action" href={href(`/programma/buurten/${buurt.id}`)}>
              {m.home.naarBuurt(buurt.naam)}
            </a>
          )}
        </p>
      </div>
    </div>
  )
}

interface ExamplesProps {
  readonly voorbeelden: readonly GebiedGevonden[]
  readonly verzonnen: Verzonnen | null | undefined
}

function Examples({ voorbeelden, verzonnen }: ExamplesProps) {
  const { m, href } = usePage()
  if (voorbeelden.length === 0) return null
  return (
    <div className="home-examples">
      <span className="soft">{m.home.voorbeelden}:</span>
      <ul role="list">
        {voorbeelden.map(({ code, naam, soort, gemeente, demo }) => (
          <li key={code}>
            <Link href={href(`/gebied/${code}`)}>{gemeente && soort !== 'gemeente' ? `${naam} (${gemeente})` : naam}</Link>{' '}
            {demo && verzonnen === 'deels' && <span className="badge">{m.bronnen.demo}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The neighbourhoods that have a page for their residents. */
function MetPagina({ paginas }: { readonly paginas: readonly PaginaRef[] }) {
  const { m, href } = usePage()
  if (paginas.length === 0) return null
  return (
    <section className="wrap home-part" aria-labelledby="doet-mee">
      <Heading level={2} id="doet-mee">
        {m.buurtpagina.lijst.titel}
      </Heading>
      <BuurtpaginaLinks paginas={paginas} />
      <p>
        <Link href={href('/buurt')}>{m.buurtpagina.lijst.alle}</Link>
      </p>
    </section>
  )
}

function Doors() {
  const { m } = usePage()
  return (
    <section className="wrap home-part" aria-labelledby="deuren">
      <Heading level={2} id="deuren">
        {m.home.deuren}
      </Heading>
      <div className="doors">
        <div className="door door--woon">
          <Heading level={3}>{m.home.woon.titel}</Heading>
          <Paragraph>{m.home.woon.tekst}</Paragraph>
        </div>
        <div className="door">
          <Heading level={3}>{m.home.werk.titel}</Heading>
          <Paragraph>{m.home.werk.tekst}</Paragraph>
        </div>
      </div>
    </section>
  )
}

function Steps() {
  const { m } = usePage()
  return (
    <section className="home-steps" aria-labelledby="stappen">
      <div className="wrap">
        <Heading level={2} id="stappen">
          {m.home.weg.titel}
        </Heading>
        <Paragraph className="read">{m.home.weg.tekst}</Paragraph>
        <ol className="steps" role="list">
          {stappen.map((stap, index) => (
            <li key={stap} className={index === 0 ? 'steps__item steps__item--now' : 'steps__item'}>
              <span className="steps__number" aria-hidden="true">
                {index + 1}
              </span>
              <Heading level={3}>{m.stappen[stap].titel}</Heading>
              <Paragraph>{m.stappen[stap].tekst}</Paragraph>
              <p className="steps__when">{index === 0 ? m.home.nuKan : m.home.straks}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
