import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Ronde } from '../../commissie-data.ts'
import type { FormState } from '../../form.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'

/** The form with which a reviewer, or who arranges the round for one, declares an interest. */
export function Belang({ ronde: { kan, beoordelaars }, state }: { readonly ronde: Ronde; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.commissie.belang
  const others = kan.regelen ? (beoordelaars ?? []).filter(({ belang }) => belang === null) : []
  if (!kan.belangMelden && others.length === 0) return null
  const own = state?.waarden['doen'] === 'belang' ? state : undefined
  return (
    <section className="page__part" aria-labelledby="belang-kop">
      <Heading level={2} id="belang-kop">
        {text.titel}
      </Heading>
      <Paragraph className="read">{text.uitleg}</Paragraph>
      <ErrorSummary state={own} />
      <Form>
        <input type="hidden" name="doen" value="belang" />
        {!kan.belangMelden && <input type="hidden" name="ander" value="ja" />}
        {!kan.belangMelden && (
          <SelectField
            name="persoon"
            label={text.wie}
            state={own}
            keuzes={others.map(({ persoon, naam }) => ({ waarde: persoon, naam }))}
          />
        )}
        <NoteField name="belang" label={text.reden} state={own} need="required" rows={2} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}
