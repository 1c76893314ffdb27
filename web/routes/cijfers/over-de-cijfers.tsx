import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/over-de-cijfers.ts'
import { apiContext } from '../../context.ts'
import { secties } from '../../data.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const [methoden, maten] = await Promise.all([api.methoden(taal), api.maten(taal)])
  return { methoden, maten: maten.map(({ id, naam, sectie }) => ({ id, naam, sectie })) }
}

export default function OverDeCijfers({ loaderData: { methoden, maten } }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.cijfers
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <section className="page__part" aria-labelledby="lezen">
        <Heading level={2} id="lezen">
          {text.leesTitel}
        </Heading>
        <dl className="reading">
          {text.lees.map(({ titel, tekst }) => (
            <div key={titel}>
              <dt>{titel}</dt>
              <dd>{tekst}</dd>
            </div>
          ))}
        </dl>
      </section>
      {methoden.length > 0 && (
        <section className="page__part" aria-labelledby="methoden">
          <Heading level={2} id="methoden">
            {text.methoden}
          </Heading>
          <ul className="links" role="list">
            {methoden.map(({ id, titel }) => (
              <li key={id}>
                <Link href={href(`/over-de-cijfers/${id}`)}>{titel}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="page__part" aria-labelledby="maten">
        <Heading level={2} id="maten">
          {text.maten}
        </Heading>
        <Paragraph className="read">{text.matenIntro}</Paragraph>
        {secties.map(sectie => {
          const own = maten.filter(maat => maat.sectie === sectie)
          if (own.length === 0) return null
          return (
            <details key={sectie} className="more">
              <summary>{`${m.gebied.secties[sectie]} (${own.length})`}</summary>
              <ul className="links" role="list">
                {own.map(({ id, naam }) => (
                  <li key={id}>
                    <Link href={href(`/maten/${id}`)}>{naam}</Link>
                  </li>
                ))}
              </ul>
            </details>
          )
        })}
      </section>
    </div>
  )
}
