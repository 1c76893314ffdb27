import type { FormState } from '../form.ts'
import { Field } from './form.tsx'
import { usePage } from './page-context.ts'

/** Something to choose, and what is sent when it is chosen. */
export interface Keuze {
  readonly waarde: string
  readonly naam: string
  /** What it belongs to, for a long list; choices of one group stand together. */
  readonly groep?: string
}

interface SelectFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly state: FormState | undefined
  readonly keuzes: readonly Keuze[]
  /** What is chosen before anybody chose; when something has to be and there is only one choice, that one. */
  readonly waarde?: string
  readonly need?: 'required' | 'optional' | 'either'
  /** What the first choice says, which is none of the others. */
  readonly leeg?: string
}

/** A list to choose one from. What was chosen before still is. */
export function SelectField({ keuzes, waarde = '', leeg, ...field }: SelectFieldProps) {
  const { m } = usePage()
  const [only] = keuzes
  const chosen = field.state?.waarden[field.name] ?? (keuzes.length === 1 && only && field.need !== 'optional' ? only.waarde : waarde)
  return (
    <Field {...field}>
      {described => (
        <select className="utrecht-textbox select" defaultValue={chosen} {...described}>
          <option value="">{leeg ?? m.beheer.kies}</option>
          <Options keuzes={keuzes} />
        </select>
      )}
    </Field>
  )
}

function Options({ keuzes }: Pick<SelectFieldProps, 'keuzes'>) {
  const option = ({ waarde, naam }: Keuze) => (
    <option key={waarde} value={waarde}>
      {naam}
    </option>
  )
  const groepen = [...new Set(keuzes.flatMap(({ groep }) => groep ?? []))]
  if (groepen.length === 0) return keuzes.map(option)
  return groepen.map(groep => (
    <optgroup key={groep} label={groep}>
      {keuzes.filter(each => each.groep === groep).map(option)}
    </optgroup>
  ))
}

interface TextAreaProps extends Omit<SelectFieldProps, 'keuzes' | 'leeg'> {
  readonly rows?: number
}

/** Room for a few sentences, which nobody has to write unless told. */
export function NoteField({ rows = 5, need = 'optional', waarde = '', ...field }: TextAreaProps) {
  return (
    <Field {...field} need={need}>
      {described => (
        <textarea className="utrecht-textbox note" rows={rows} defaultValue={field.state?.waarden[field.name] ?? waarde} {...described} />
      )}
    </Field>
  )
}
