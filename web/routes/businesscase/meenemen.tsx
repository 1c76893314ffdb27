import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { usePage } from '../../ui/page-context.ts'
import { zaakVormen } from '../../zaak-data.ts'
import { hrefOfZaak } from './read-zaak-vraag.ts'
import type { PaginaVraag } from './read-zaak-vraag.ts'

/** The case as files to save, with the assumptions of the page. */
export function Meenemen({ vraag }: { readonly vraag: PaginaVraag }) {
  const { m, href } = usePage()
  const text = m.zaak.meenemen
  return (
    <section className="page__part" aria-labelledby="meenemen-kop">
      <Heading level={2} id="meenemen-kop">
        {text.titel}
      </Heading>
      <p className="soft">{text.tekst}</p>
      <ul role="list" className="links-act" data-vers="meenemen">
        {zaakVormen.map(vorm => (
          <li key={vorm}>
            <Link href={href(hrefOfZaak({ ...vraag, naast: '' }, `/businesscase/${vorm}`))} download>
              {text[vorm]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
