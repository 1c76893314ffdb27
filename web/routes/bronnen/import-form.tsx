import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import { usePage } from '../../ui/page-context.ts'
import type { ImportFouten } from './read-import-form.ts'

/** A file or a table number, a year when needed, and whether to keep anything. Errors stand above the form and at their field. */
export function ImportForm({ fouten }: { readonly fouten: ImportFouten }) {
  const { m } = usePage()
  const text = m.importeren
  return (
    <>
      <ErrorSummary fouten={fouten} />
      <Paragraph className="read">{text.intro}</Paragraph>
      <Paragraph className="soft read">{text.verplicht}</Paragraph>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <Field id="bestand" label={text.bestand} hint={text.bestandUitleg} error={fouten.bestand}>
          {described => (
            <input
              id="bestand"
              name="bestand"
              type="file"
              className="file"
              accept=".csv,.txt,.gz,.xlsx,.json,.geojson,.zip"
              {...described}
            />
          )}
        </Field>
        <Field id="tabel" label={`${text.of} ${text.tabel.toLowerCase()}`} hint={text.tabelUitleg} error={fouten.tabel}>
          {described => (
            <input
              id="tabel"
              name="tabel"
              type="text"
              className="utrecht-textbox utrecht-textbox--html-input"
              autoComplete="off"
              spellCheck={false}
              {...described}
            />
          )}
        </Field>
        <Field id="jaar" label={text.jaar} hint={text.jaarUitleg} error={fouten.jaar}>
          {described => (
            <input
              id="jaar"
              name="jaar"
              type="text"
              inputMode="numeric"
              className="utrecht-textbox utrecht-textbox--html-input field__short"
              autoComplete="off"
              {...described}
            />
          )}
        </Field>
        <p className="field__check">
          <input id="proef" name="proef" type="checkbox" value="ja" />
          <label htmlFor="proef">{text.proef}</label>
        </p>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </form>
    </>
  )
}

/** The summary takes the focus when the page opens, so that nobody has to look for what went wrong. */
export function ErrorSummary({ fouten }: { readonly fouten: ImportFouten }) {
  const { m } = usePage()
  const list = Object.entries(fouten)
  if (list.length === 0) return null
  return (
    <div className="utrecht-alert utrecht-alert--error errors" role="alert">
      <div className="utrecht-alert__content">
        <Heading level={3} id="fouten" tabIndex={-1} autoFocus>
          {m.importeren.fouten(list.length)}
        </Heading>
        <ul>
          {list.map(([field, message]) => (
            <li key={field}>
              <Link href={`#${field}`}>{message}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

interface Described {
  readonly 'aria-describedby': string
  readonly 'aria-invalid'?: true
}

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly children: (described: Described) => ReactNode
}

/** A field with its label, its help above it, and the message that says how to mend it. */
function Field({ id, label, hint, error, children }: FieldProps) {
  const described = [`${id}-hint`, ...(error === undefined ? [] : [`${id}-fout`])].join(' ')
  return (
    <div className={error === undefined ? 'utrecht-form-field' : 'utrecht-form-field utrecht-form-field--invalid'}>
      <label className="field__label" htmlFor={id}>
        {label.slice(0, 1).toUpperCase() + label.slice(1)}
      </label>
      <p className="field__hint soft" id={`${id}-hint`}>
        {hint}
      </p>
      {error !== undefined && (
        <p className="field__error" id={`${id}-fout`}>
          {error}
        </p>
      )}
      {children({ 'aria-describedby': described, ...(error === undefined ? {} : { 'aria-invalid': true as const }) })}
    </div>
  )
}
