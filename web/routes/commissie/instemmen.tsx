import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Ronde } from '../../commissie-data.ts'
import type { FormState } from '../../form.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'

/** For an insurer whose turn it is: agree, or not with a reason. */
export function Instemmen({ ronde: { kan }, state }: { readonly ronde: Ronde; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.commissie.instemmen
  if (kan.instemmen === null) return null
  const own = state?.waarden['doen'] === 'instemmen' ? state : undefined
  return (
    <section className="page__part" aria-labelledby="instemmen-kop">
      <Heading level={2} id="instemmen-kop">
        {text.titel}
      </Heading>
      <Paragraph className="read">{text.uitleg}</Paragraph>
      <ErrorSummary state={own} />
      <Form>
        <input type="hidden" name="doen" value="instemmen" />
        <input type="hidden" name="organisatie" value={kan.instemmen} />
        <NoteField name="reden" label={text.reden} hint={text.redenHint} state={own} rows={3} />
        <div className="ronde__doen">
          <button type="submit" name="akkoord" value="ja" className="utrecht-button utrecht-button--primary-action">
            {text.akkoordKnop}
          </button>
          <button type="submit" name="akkoord" value="nee" className="utrecht-button utrecht-button--secondary-action">
            {text.weigerKnop}
          </button>
        </div>
      </Form>
    </section>
  )
}
