import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeList } from '../../format.ts'
import type { Bewaartermijn, Verwerking } from '../../privacy-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface TableProps {
  readonly titel: string
  readonly kolommen: readonly string[]
  readonly rijen: readonly { readonly id: string; readonly cellen: readonly string[] }[]
}

/** A table of sentences; the first cell of a row says what it is about. */
function Sentences({ titel, kolommen, rijen }: TableProps) {
  return (
    <table className="lijst" role="table">
      <caption className="visually-hidden">{titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolommen.map(naam => (
            <th key={naam} scope="col" role="columnheader">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rijen.map(({ id, cellen: [first, ...rest] }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {first}
            </th>
            {rest.map((cel, index) => (
              <td key={kolommen[index + 1]} role="cell" data-label={kolommen[index + 1]}>
                {cel}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What data are used for, and who gets to see them. */
export function Waarvoor({ verwerkingen }: { readonly verwerkingen: readonly Verwerking[] }) {
  const { m, taal } = usePage()
  const { waarvoorTitel, waarvoorUitleg, waarvoor } = m.privacy.gegevens
  const rijen = verwerkingen.map(({ id, naam, doel, ontvangers }) => {
    const words = m.privacy.api.verwerkingen[id]
    return { id, cellen: [words?.naam ?? naam, words?.doel ?? doel, writeList(words?.ontvangers ?? ontvangers, taal)] }
  })
  return (
    <section className="page__part" aria-labelledby="waarvoor-kop">
      <Heading level={2} id="waarvoor-kop">
        {waarvoorTitel}
      </Heading>
      <Paragraph>{waarvoorUitleg}</Paragraph>
      <Sentences titel={waarvoorTitel} kolommen={[waarvoor.wat, waarvoor.waarvoor, waarvoor.wie]} rijen={rijen} />
    </section>
  )
}

/** How long what is kept, and what erasing does with it. */
export function Bewaartermijnen({ termijnen }: { readonly termijnen: readonly Bewaartermijn[] }) {
  const { m } = usePage()
  const { bewaarTitel, bewaarUitleg, bewaren } = m.privacy.gegevens
  const rijen = termijnen.map(({ id, gegevens, uitleg, watBijWissen }) => {
    const words = m.privacy.api.regels[id]
    return { id, cellen: [words?.gegevens ?? gegevens, words?.bewaren ?? uitleg, words?.wissen ?? watBijWissen] }
  })
  return (
    <section className="page__part" aria-labelledby="bewaren-kop">
      <Heading level={2} id="bewaren-kop">
        {bewaarTitel}
      </Heading>
      <Paragraph>{bewaarUitleg}</Paragraph>
      <details className="more">
        <summary>{m.privacy.gegevens.bewaarAlles}</summary>
        <Sentences titel={bewaarTitel} kolommen={[bewaren.wat, bewaren.lang, bewaren.wissen]} rijen={rijen} />
      </details>
    </section>
  )
}
