import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import { ErrorSummary, Field, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** A file or a table number, a year when needed, and whether to keep anything. Errors stand above the form and at their field. */
export function ImportForm({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.importeren
  return (
    <>
      <ErrorSummary state={state} />
      <Paragraph className="read">{text.intro}</Paragraph>
      <Paragraph className="soft read">{text.verplicht}</Paragraph>
      <Form hasFile>
        <Field name="bestand" label={text.bestand} hint={text.bestandUitleg} state={state} need="either">
          {described => <input type="file" className="file" accept=".csv,.txt,.gz,.xlsx,.json,.geojson,.zip" {...described} />}
        </Field>
        <TextField name="tabel" label={text.ofTabel} hint={text.tabelUitleg} autoComplete="off" state={state} need="either" />
        <TextField
          name="jaar"
          label={text.jaar}
          hint={text.jaarUitleg}
          autoComplete="off"
          inputMode="numeric"
          state={state}
          need="optional"
          isShort
        />
        <p className="field__check">
          <input id="proef" name="proef" type="checkbox" value="ja" defaultChecked={state?.waarden['proef'] === 'ja'} />
          <label htmlFor="proef">{text.proef}</label>
        </p>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </>
  )
}
