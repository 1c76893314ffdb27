import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeList } from '../../format.ts'
import type { Bewaartermijn, Verwerking } from '../../privacy-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What data are used for, and who gets to see them. */
export function Waarvoor({ verwerkingen }: { readonly verwerkingen: readonly Verwerking[] }) {
  const { m, taal } = usePage()
  const { waarvoorTitel, waarvoorUitleg, waarvoor } = m.privacy.gegevens
  const rijen = verwerkingen.map(({ id, naam, doel, ontvangers }) => {
    const words = m.privacy.api.verwerkingen[id]
    return { id, kop: words?.naam ?? naam, cellen: [words?.doel ?? doel, writeList(words?.ontvangers ?? ontvangers, taal)] }
  })
  return (
    <section className="page__part" aria-labelledby="waarvoor-kop">
      <Heading level={2} id="waarvoor-kop">
        {waarvoorTitel}
      </Heading>
      <Paragraph>{waarvoorUitleg}</Paragraph>
      <LijstTable caption={waarvoorTitel} kolommen={[waarvoor.wat, waarvoor.waarvoor, waarvoor.wie]} rijen={rijen} />
    </section>
  )
}

/** How long what is kept, and what erasing does with it. */
export function Bewaartermijnen({ termijnen }: { readonly termijnen: readonly Bewaartermijn[] }) {
  const { m } = usePage()
  const { bewaarTitel, bewaarUitleg, bewaren } = m.privacy.gegevens
  const rijen = termijnen.map(({ id, gegevens, uitleg, watBijWissen }) => {
    const words = m.privacy.api.regels[id]
    return { id, kop: words?.gegevens ?? gegevens, cellen: [words?.bewaren ?? uitleg, words?.wissen ?? watBijWissen] }
  })
  return (
    <section className="page__part" aria-labelledby="bewaren-kop">
      <Heading level={2} id="bewaren-kop">
        {bewaarTitel}
      </Heading>
      <Paragraph>{bewaarUitleg}</Paragraph>
      <details className="more">
        <summary>{m.privacy.gegevens.bewaarAlles}</summary>
        <LijstTable caption={bewaarTitel} kolommen={[bewaren.wat, bewaren.lang, bewaren.wissen]} rijen={rijen} />
      </details>
    </section>
  )
}
