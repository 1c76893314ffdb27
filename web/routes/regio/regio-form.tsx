import type { FormState } from '../../form.ts'
import type { Regio } from '../../regio-data.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'

/** The name of a region and its gemeenten, one on each line. */
export function RegioForm({ state, regio }: { readonly state: FormState | undefined; readonly regio: Regio | null }) {
  const { m } = usePage()
  const text = m.regio.form
  return (
    <>
      <ErrorSummary state={state} />
      <Form>
        {regio !== null && <input type="hidden" name="versie" value={regio.versie} />}
        <TextField name="naam" label={text.naam} hint={text.naamHint} state={state} waarde={regio?.naam ?? ''} autoComplete="off" />
        <NoteField
          name="gemeenten"
          label={text.gemeenten}
          hint={text.gemeentenHint}
          state={state}
          need="required"
          rows={6}
          waarde={regio?.gemeenten.map(({ code }) => code).join('\n') ?? ''}
        />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </>
  )
}
