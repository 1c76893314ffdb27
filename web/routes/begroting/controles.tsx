import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Fragment } from 'react'
import type { Begroting } from '../../begroting-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { firstRegels } from './rooster.tsx'

/** As many of one kind as somebody takes in at once; the sheet keeps to it too. */
const shownOfKind = 3

/** What needs attention, the weightiest first, each leading to its line. */
export function Controles({ begroting: { controles, posten } }: { readonly begroting: Begroting }) {
  const { m } = usePage()
  const text = m.begroting
  const known = new Set(posten.slice(0, firstRegels).map(({ id }) => id))
  return (
    <section className="page__part" aria-labelledby="bekijken-kop">
      <Heading level={2} id="bekijken-kop">
        {text.bekijken}
      </Heading>
      <ul className="begroting__controles" role="list" data-deel="controles">
        {controles.length === 0 && <li>{text.nietsTeBekijken}</li>}
        {[...Map.groupBy(controles, ({ soort }) => soort)].map(([soort, found]) => (
          <Fragment key={soort}>
            {found.slice(0, shownOfKind).map(({ tekst, post, activiteit }) => (
              <li key={post ?? activiteit ?? ''}>
                {post !== null ? <Link href={known.has(post) ? `#regel-${post}` : `?regels=alle#regel-${post}`}>{tekst}</Link> : tekst}
              </li>
            ))}
            {found.length > shownOfKind && <li className="soft">{text.enNog(found.length - shownOfKind)}</li>}
          </Fragment>
        ))}
      </ul>
    </section>
  )
}
