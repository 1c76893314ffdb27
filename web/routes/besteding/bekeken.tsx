import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BekekenBestedingboek } from '../../besteding-data.ts'
import { Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { asZin, verschillenOf } from './verschillen.ts'

interface BekekenProps {
  readonly bekeken: BekekenBestedingboek
}

/** What a workbook would change, with the button that does it; or per cell what to mend. */
export function BekekenUitgaven({ bekeken }: BekekenProps) {
  const { m, taal } = usePage()
  const text = m.besteding.inlezen
  if (bekeken.aantalFouten > 0) return <Fouten bekeken={bekeken} />
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
      {veranderingen.length > 0 && (
        <Form hasFile>
          <input type="hidden" name="veranderingen" value={JSON.stringify(veranderingen)} />
          <button type="submit" name="doe" value="inlezen" className="utrecht-button utrecht-button--primary-action">
            {text.doe}
          </button>
        </Form>
      )}
    </section>
  )
}

function Fouten({ bekeken: { fouten, aantalFouten } }: BekekenProps) {
  const { m } = usePage()
  const text = m.besteding.inlezen
  return (
    <section className="page__part" aria-labelledby="fouten-kop">
      <div className="utrecht-alert utrecht-alert--error errors" role="alert">
        <div className="utrecht-alert__content">
          <Heading level={2} id="fouten-kop" tabIndex={-1} autoFocus>
            {text.foutenTitel(aantalFouten)}
          </Heading>
          <p>{text.foutenUitleg}</p>
        </div>
      </div>
      <LijstTable
        caption={text.foutenTitel(aantalFouten)}
        kolommen={[text.waar, text.wat]}
        rijen={fouten.map(({ blad, cel, tekst }, index) => ({ id: `${index} ${cel}`, kop: `${blad} ${cel}`, cellen: [tekst] }))}
      />
    </section>
  )
}
