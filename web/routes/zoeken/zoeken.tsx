import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/zoeken.ts'
import type { PaginaRef } from '../../buurtpagina-data.ts'
import { apiContext } from '../../context.ts'
import type { GebiedGevonden } from '../../data.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { BuurtpaginaLinks } from '../../ui/buurtpagina-links.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { describePlace, findNamesakes } from './describe-place.ts'

const limit = 40

/** Searches; an exact code goes straight to its page. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const woorden = (new URL(request.url).searchParams.get('zoek') ?? '').trim().slice(0, 100)
  const gevonden = woorden === '' ? [] : await context.get(apiContext).gebieden(woorden, null, limit)
  const exact = gevonden.find(gebied => gebied.code === woorden.toUpperCase())
  if (exact) throw redirect(hrefIn(taalOf(request.url), `/gebied/${exact.code}`))
  const paginas = woorden.length < 2 ? [] : await context.get(apiContext).buurtpagina.paginas({ zoek: woorden, limiet: 5 })
  return { woorden, gevonden, paginas, verzonnen: verzonnenIn(gevonden) }
}

export default function Zoeken({ loaderData: { woorden, gevonden, paginas } }: Route.ComponentProps) {
  const { m, href } = usePage()
  const titel = woorden === '' ? m.zoeken.titel : m.zoeken.titelMet(woorden)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <Heading level={1}>{titel}</Heading>
      <div className="page__part">
        <SearchField id="zoek" words={woorden} big />
        <p>
          <Link href={href('/kaart')}>{m.kaart.heelLand}</Link>
        </p>
      </div>
      <MetPagina paginas={paginas} />
      {woorden !== '' && (gevonden.length > 0 ? <Found gevonden={gevonden} /> : <NothingFound woorden={woorden} />)}
    </div>
  )
}

/** The neighbourhoods of that name that have a page of their own: that is where their people are. */
function MetPagina({ paginas }: { readonly paginas: readonly PaginaRef[] }) {
  const { m } = usePage()
  if (paginas.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="doet-mee">
      <Heading level={2} id="doet-mee">
        {m.buurtpagina.lijst.titel}
      </Heading>
      <BuurtpaginaLinks paginas={paginas} />
    </section>
  )
}

function Found({ gevonden }: { readonly gevonden: readonly GebiedGevonden[] }) {
  const { m, href } = usePage()
  const namesakes = findNamesakes(gevonden)
  return (
    <section className="page__part" aria-labelledby="gevonden">
      <Heading level={2} id="gevonden">
        {gevonden.length === limit ? m.zoeken.eerste(limit) : m.zoeken.aantal(gevonden.length)}
      </Heading>
      <ul className="places" role="list">
        {gevonden.map(place => (
          <li key={place.code}>
            <Link className="places__name" href={href(`/gebied/${place.code}`)}>
              {place.naam}
            </Link>
            <span className="soft">{describePlace(place, namesakes, m)}</span>
            {place.demo && <span className="badge">{m.bronnen.demo}</span>}
            <span className="soft small places__code">{place.code}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NothingFound({ woorden }: { readonly woorden: string }) {
  const { m } = usePage()
  return (
    <section className="page__part read" aria-labelledby="gevonden">
      <Heading level={2} id="gevonden">
        {m.zoeken.geen(woorden)}
      </Heading>
      <ul>
        {m.zoeken.geenTips.map(tip => (
          <li key={tip}>
            <Paragraph>{tip}</Paragraph>
          </li>
        ))}
      </ul>
    </section>
  )
}
