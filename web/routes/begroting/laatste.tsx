import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Begroting } from '../../begroting-data.ts'
import { writeLongMoment } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What was changed last, each to be taken back. */
export function Laatste({ begroting: { wijzigingen }, mayEdit }: { readonly begroting: Begroting; readonly mayEdit: boolean }) {
  const { m, taal } = usePage()
  const text = m.begroting
  return (
    <section className="page__part" aria-labelledby="laatste-kop">
      <Heading level={2} id="laatste-kop">
        {text.laatste}
      </Heading>
      <p data-deel="laatste-nieuw" hidden>
        {text.laatsteNieuw}
      </p>
      {wijzigingen.length === 0 && <Paragraph className="soft">{text.geenWijzigingen}</Paragraph>}
      <ul className="punten" role="list">
        {wijzigingen.map(wijziging => {
          const wat = text.wijziging(wijziging, wijziging.hoe)
          return (
            <li key={wijziging.nummer} className="punt">
              <p>
                {wat} <span className="soft small">{writeLongMoment(wijziging.op, taal)}</span>
              </p>
              {mayEdit && (
                <Form isBare>
                  <input type="hidden" name="nummer" value={wijziging.nummer} />
                  <button
                    type="submit"
                    className="utrecht-button utrecht-button--secondary-action"
                    aria-label={`${text.draaiTerug}: ${wat}`}
                  >
                    {text.draaiTerug}
                  </button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
