import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/menukaart.ts'
import { apiContext } from '../../context.ts'
import type { Kaartje, Woorden } from '../../menukaart-data.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { MenukaartFilter } from './menukaart-filter.tsx'
import { readVraag } from './read-vraag.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { menukaart } = context.get(apiContext)
  const asked = readVraag(new URL(request.url).searchParams)
  const [answer, woorden] = await Promise.all([menukaart.lijst(asked), menukaart.woorden(taalOf(request.url))])
  if ('gelukt' in answer) return { vraag: asked, lijst: answer.gelukt, woorden, verzonnen: null }
  // An address that somebody changed by hand: what it asks does not exist, so the whole menukaart is there.
  const whole = await menukaart.lijst({})
  if ('weigering' in whole) throw new Error(`the API refused to give the menukaart: ${whole.weigering.tekst}`)
  return { vraag: {}, lijst: whole.gelukt, woorden, verzonnen: null }
}

/** What a buurt can choose from, by theme, with how much is known of each. */
export default function Menukaart({ loaderData: { vraag, lijst, woorden } }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.menukaart
  const groepen = woorden.themas
    .map(thema => ({ ...thema, kaartjes: lijst.interventies.filter(each => each.thema === thema.id) }))
    .filter(({ kaartjes }) => kaartjes.length > 0)
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">
        {text.intro} {text.alleenNederlands}
      </Paragraph>
      <p>
        <Link href={href('/over-de-cijfers/menukaart')}>{text.hoeGemaakt}</Link>
      </p>
      <p>
        <Link href={href('/menukaartvoorstellen')}>{m.voorstel.link}</Link>
      </p>
      <MenukaartFilter vraag={vraag} woorden={woorden} />
      <p aria-live="polite" className="menukaart__aantal">
        {text.aantal(lijst.interventies.length, lijst.totaal)}
        {Object.keys(vraag).length > 0 && (
          <>
            {' · '}
            <Link href={href('/menukaart')}>{text.filter.wis}</Link>
          </>
        )}
      </p>
      {groepen.length === 0 && (
        <div className="empty">
          <Heading level={2}>{text.geen.titel}</Heading>
          <Paragraph>{text.geen.tekst}</Paragraph>
        </div>
      )}
      {groepen.length > 1 && (
        <nav aria-label={text.perThema}>
          <ul className="menukaart__themas" role="list">
            {groepen.map(({ id, naam, kaartjes }) => (
              <li key={id}>
                <Link href={`#${id}`}>{naam}</Link> <span className="soft">{kaartjes.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groepen.map(({ id, naam, kaartjes }) => (
        <section key={id} className="page__part" aria-labelledby={id}>
          <Heading level={2} id={id}>
            {naam}
          </Heading>
          <ul className="kaartjes" role="list">
            {kaartjes.map(kaartje => (
              <Item key={kaartje.id} kaartje={kaartje} velden={lijst.velden} woorden={woorden} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface ItemProps {
  readonly kaartje: Kaartje
  readonly velden: number
  readonly woorden: Woorden
}

function Item({ kaartje, velden, woorden }: ItemProps) {
  const { m, href } = usePage()
  const text = m.menukaart
  const { id, naam, kort, soort, bewijs, onbekend, kosten, verlopen } = kaartje
  const about = [
    woorden.soorten.find(each => each.id === soort)?.naam,
    woorden.gronden.find(each => each.id === bewijs.grond)?.naam,
    text.bekend(velden - onbekend, velden),
    kosten ? text.kostenBekend : undefined,
  ].filter(word => word !== undefined)
  return (
    <li>
      <Heading level={3}>
        <Link href={href(`/menukaart/${id}`)} lang="nl">
          {naam}
        </Link>
      </Heading>
      <p lang="nl">{kort}</p>
      <p className="soft small">
        {about.join(' · ')}
        {verlopen && <span className="badge">{text.verlopen}</span>}
      </p>
    </li>
  )
}
