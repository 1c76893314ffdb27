import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { ReactNode } from 'react'
import type { FormState } from '../form.ts'
import { useIk } from './ik.ts'
import { usePage } from './page-context.ts'

interface FormProps {
  readonly children: ReactNode
  /** Where it is sent; this page unless told. */
  readonly action?: string
  readonly hasFile?: boolean
  readonly id?: string
  /** `_blank`: in a tab of its own, so that this page stays. */
  readonly target?: '_blank'
  /** Without room around it, for a single button. */
  readonly isBare?: boolean
}

/** A form that changes something. It carries the proof of the session; mistakes are told by us, in our words, not by the browser. */
export function Form({ children, action, id, target, hasFile = false, isBare = false }: FormProps) {
  const ik = useIk()
  return (
    <form
      method="post"
      noValidate
      {...(action === undefined ? {} : { action })}
      {...(id === undefined ? {} : { id })}
      {...(target === undefined ? {} : { target })}
      {...(hasFile ? { encType: 'multipart/form-data' } : {})}
      {...(isBare ? {} : { className: 'form' })}
    >
      {ik !== null && <input type="hidden" name="bewijs" value={ik.bewijs} />}
      {children}
    </form>
  )
}

/** Above a form: what to mend. It takes the focus when the page opens, so that nobody has to look for what went wrong. */
export function ErrorSummary({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  if (!state || state.fouten.length === 0) return null
  return (
    <div className="utrecht-alert utrecht-alert--error errors" role="alert">
      <div className="utrecht-alert__content">
        <Heading level={2} id="fouten" tabIndex={-1} autoFocus>
          {m.formulier.fouten(state.fouten.length)}
        </Heading>
        <ul>
          {state.fouten.map(({ veld, tekst }) => (
            <li key={`${veld} ${tekst}`}>{veld === null ? tekst : <Link href={`#${veld}`}>{tekst}</Link>}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** What a control says of itself to who cannot see it. */
export interface Described {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly state: FormState | undefined
  /** Whether it has to be filled in: always, never, or it or another one. Always, unless told. */
  readonly need?: 'required' | 'optional' | 'either'
  readonly children: (described: Described) => ReactNode
}

/** A field with its label, its help above it, and the message that says how to mend it. */
export function Field({ name, label, hint, state, need = 'required', children }: FieldProps) {
  const { m } = usePage()
  const error = state?.fouten.find(({ veld }) => veld === name)?.tekst
  const described = [...(hint === undefined ? [] : [`${name}-hint`]), ...(error === undefined ? [] : [`${name}-fout`])].join(' ')
  return (
    <div className={error === undefined ? 'utrecht-form-field' : 'utrecht-form-field utrecht-form-field--invalid'}>
      <label className="field__label" htmlFor={name}>
        {label}
        {need === 'optional' && ` ${m.formulier.nietVerplicht}`}
      </label>
      {hint !== undefined && (
        <p className="field__hint soft" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={`${name}-fout`}>
          {error}
        </p>
      )}
      {children({
        id: name,
        name,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': true as const }),
        ...(need === 'required' ? { 'aria-required': true as const } : {}),
      })}
    </div>
  )
}

interface CheckFieldProps extends Pick<FieldProps, 'name' | 'label' | 'state' | 'need'> {
  /** Before anybody sent the form. */
  readonly isTicked?: boolean
}

/** A box that has to be ticked before the form does anything, or that agrees with something that is not needed. */
export function CheckField({ name, label, state, need = 'required', isTicked = false }: CheckFieldProps) {
  const error = state?.fouten.find(({ veld }) => veld === name)?.tekst
  return (
    <div className={error === undefined ? 'utrecht-form-field' : 'utrecht-form-field utrecht-form-field--invalid'}>
      {error !== undefined && (
        <p className="field__error" id={`${name}-fout`}>
          {error}
        </p>
      )}
      <div className="field__check">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="ja"
          defaultChecked={state === undefined ? isTicked : state.waarden[name] === 'ja'}
          {...(need === 'required' ? { 'aria-required': true } : {})}
          {...(error === undefined ? {} : { 'aria-invalid': true as const, 'aria-describedby': `${name}-fout` })}
        />
        <label htmlFor={name}>{label}</label>
      </div>
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly type?: 'text' | 'email'
  /** Token of HTML: what the browser may fill in. */
  readonly autoComplete: string
  readonly inputMode?: 'numeric' | 'email'
  /** What stands there before anybody typed. */
  readonly waarde?: string
  readonly isShort?: boolean
}

/** A field of one line. What was typed before is still there. */
export function TextField({ type = 'text', autoComplete, inputMode, waarde = '', isShort = false, ...field }: TextFieldProps) {
  const value = field.state?.waarden[field.name] ?? waarde
  return (
    <Field {...field}>
      {described => (
        <input
          type={type}
          className={`utrecht-textbox utrecht-textbox--html-input${isShort ? ' field__short' : ''}`}
          defaultValue={value}
          autoComplete={autoComplete}
          spellCheck={false}
          {...(inputMode === undefined ? {} : { inputMode })}
          {...described}
        />
      )}
    </Field>
  )
}
