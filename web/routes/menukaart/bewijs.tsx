import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { InterventieAntwoord, Woorden } from '../../menukaart-data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { Velden } from './deel.tsx'

/** What the document brings forward, whether that still holds, and the levels that others gave. */
export function Bewijs({ antwoord, woorden }: { readonly antwoord: InterventieAntwoord; readonly woorden: Woorden }) {
  const { m, href, taal } = usePage()
  const text = m.menukaart.een
  const { bewijs, verlopen } = antwoord.interventie
  const day = writeDag(bewijs.herzien, taal)
  return (
    <section className="page__part" aria-labelledby="bewijs">
      <Heading level={2} id="bewijs">
        {text.delen.bewijs}
      </Heading>
      <div className="read stack">
        <p>
          {text.grond}: <strong>{woorden.gronden.find(({ id }) => id === bewijs.grond)?.naam}</strong>. {text.grondUitleg}
        </p>
        <p className={verlopen ? 'voorwaarde' : undefined}>{verlopen ? text.verlopenSinds(day) : text.herzien(day)}</p>
        <p>
          <Link href={href('/over-de-cijfers/menukaart')}>{m.menukaart.hoeGemaakt}</Link>
        </p>
      </div>
      <Velden antwoord={antwoord} woorden={woorden} velden={['bewijs.toelichting', 'bewijs.nl', 'bewijs.wwfh']} />
    </section>
  )
}
