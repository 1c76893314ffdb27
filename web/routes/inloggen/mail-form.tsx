import type { FormState } from '../../form.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

interface MailFormProps {
  readonly state: FormState | undefined
  /** Where somebody goes once they have signed in. */
  readonly doel: string | null
  readonly knop: string
  readonly isSecondary?: boolean
}

/** Asks for the mail address to which a link may go. */
export function MailForm({ state, doel, knop, isSecondary = false }: MailFormProps) {
  const { m, href } = usePage()
  const text = m.toegang.inloggen
  return (
    <Form action={href('/inloggen')}>
      {doel !== null && <input type="hidden" name="doel" value={doel} />}
      <TextField name="mail" label={text.mail} hint={text.mailHint} type="email" inputMode="email" autoComplete="username" state={state} />
      <button type="submit" className={`utrecht-button utrecht-button--${isSecondary ? 'secondary' : 'primary'}-action`}>
        {knop}
      </button>
    </Form>
  )
}
