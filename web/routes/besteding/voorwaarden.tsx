import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Besteding } from '../../besteding-data.ts'
import type { FormState } from '../../form.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'

/** What was agreed beside the decision; a form for who writes it down. */
export function Voorwaarden({
  besteding: { voorwaarden, voorwaardenVersie, mag },
  state,
}: {
  readonly besteding: Besteding
  readonly state: FormState | undefined
}) {
  const { m } = usePage()
  const text = m.besteding.voorwaarden
  const own = state?.waarden['doe'] === 'voorwaarden' ? state : undefined
  const lines = voorwaarden.split('\n').filter(line => line.trim() !== '')
  return (
    <section className="page__part" aria-labelledby="voorwaarden-kop">
      <Heading level={2} id="voorwaarden-kop">
        {text.titel}
      </Heading>
      <Paragraph>{mag.voorwaarden || lines.length > 0 ? text.uitleg : text.geen}</Paragraph>
      {(!mag.voorwaarden || own !== undefined) && lines.length > 0 && (
        <ul>
          {[...new Set(lines)].map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {mag.voorwaarden && (
        <Form>
          <input type="hidden" name="doe" value="voorwaarden" />
          <input type="hidden" name="versie" value={voorwaardenVersie} />
          <NoteField name="voorwaarden" label={text.veld} state={own} waarde={voorwaarden} />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            {text.bewaar}
          </button>
        </Form>
      )}
    </section>
  )
}
