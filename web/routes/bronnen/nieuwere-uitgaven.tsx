import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Uitgaven } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** For who keeps the figures: what publishers have that is newer, a button to fetch each, and one to look now. */
export function NieuwereUitgaven({ overzicht: { uitgaven, gekeken, fout } }: { readonly overzicht: Uitgaven }) {
  const { m, taal } = usePage()
  const text = m.uitgaven
  return (
    <section
      className={uitgaven.length > 0 ? 'page__part uitgaven uitgaven--nieuw' : 'page__part uitgaven'}
      id="uitgaven"
      aria-labelledby="uitgaven-kop"
    >
      <Heading level={2} id="uitgaven-kop">
        {text.titel}
      </Heading>
      <Paragraph className="read">{uitgaven.length > 0 ? text.intro : text.niets}</Paragraph>
      <ul className="uitgaven__lijst" role="list">
        {uitgaven.map(({ bron, titel, soort, gewijzigd }) => (
          <li key={bron}>
            <p>
              <strong>{titel}</strong>{' '}
              <span className="soft">
                {bron}, {text.soorten[soort]}
                {gewijzigd !== null && `, ${writeDag(gewijzigd.slice(0, 10), taal)}`}
              </span>
            </p>
            <Form isBare>
              <input type="hidden" name="tabel" value={bron} />
              <button type="submit" className="utrecht-button utrecht-button--primary-action">
                {text.haalOp(titel)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Form isBare>
        <button type="submit" name="doe" value="kijk" className="utrecht-button utrecht-button--secondary-action">
          {text.kijk}
        </button>
      </Form>
      <p className="small soft">
        {gekeken === null ? text.nooit : text.gekeken(writeDag(gekeken, taal))} {fout !== null && text.mislukt}
      </p>
    </section>
  )
}
