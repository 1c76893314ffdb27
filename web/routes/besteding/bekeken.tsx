import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BekekenBestedingboek } from '../../besteding-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { NeemOver, WerkboekFouten } from '../../ui/werkboek.tsx'
import { asZin, verschillenOf } from './verschillen.ts'

interface BekekenProps {
  readonly bekeken: BekekenBestedingboek
}

/** What a workbook would change, with the button that does it; or per cell what to mend. */
export function BekekenUitgaven({ bekeken }: BekekenProps) {
  const { m, taal } = usePage()
  const text = m.besteding.inlezen
  if (bekeken.aantalFouten > 0) return <WerkboekFouten werkboek={bekeken} text={text} />
  const { anders, gelijk, ontbreekt, zonderKenmerk, veranderingen } = bekeken
  return (
    <section className="page__part" aria-labelledby="bekeken-kop">
      <Heading level={2} id="bekeken-kop" tabIndex={-1} autoFocus>
        {text.zoWordt}
      </Heading>
      <Paragraph>{veranderingen.length === 0 ? text.niets : text.telling(anders.length, gelijk)}</Paragraph>
      {zonderKenmerk && <Paragraph>{text.zonderKenmerk}</Paragraph>}
      {ontbreekt > 0 && <Paragraph>{text.ontbreekt(ontbreekt)}</Paragraph>}
      <ul>
        {anders.map(({ post, jaar, omschrijving, was, wordt, isIntussenGewijzigd }) => (
          <li key={post}>
            <strong>{`${omschrijving}, ${jaar}.`}</strong> {asZin(verschillenOf(was, wordt, m.besteding, taal))}
            {isIntussenGewijzigd && ` ${text.intussen}`}
          </li>
        ))}
      </ul>
      <NeemOver veranderingen={veranderingen} knop={text.doe} />
    </section>
  )
}
