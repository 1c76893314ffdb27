import type { FormState } from '../../form.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Keuze } from '../../ui/select-field.tsx'
import { boxNameOf } from './tick.ts'

interface TickListProps {
  readonly name: string
  /** Above the boxes; null for a single box that says everything itself. */
  readonly titel: string | null
  readonly hint?: string
  readonly state: FormState | undefined
  readonly keuzes: readonly Keuze[]
  /** What was ticked before anybody sent the form. */
  readonly gekozen: readonly string[]
  readonly need?: 'required' | 'optional'
}

/** Boxes of which somebody ticks some. What was ticked before still is. */
export function TickList({ name, titel, hint, state, keuzes, gekozen, need = 'required' }: TickListProps) {
  const { m } = usePage()
  const error = state?.fouten.find(({ veld }) => veld === name)?.tekst
  const isTicked = (waarde: string) => (state === undefined ? gekozen.includes(waarde) : state.waarden[boxNameOf(name, waarde)] === 'ja')
  const described = [...(hint === undefined ? [] : [`${name}-hint`]), ...(error === undefined ? [] : [`${name}-fout`])].join(' ')
  return (
    <fieldset
      id={name}
      className={error === undefined ? 'utrecht-form-field' : 'utrecht-form-field utrecht-form-field--invalid'}
      {...(described === '' ? {} : { 'aria-describedby': described })}
    >
      {titel !== null && (
        <legend className="field__label">
          {titel}
          {need === 'optional' && ` ${m.formulier.nietVerplicht}`}
        </legend>
      )}
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
      <div className="ticks">
        {keuzes.map(({ waarde, naam }) => {
          const box = boxNameOf(name, waarde)
          return (
            <p key={waarde} className="field__check">
              <input id={box} name={box} type="checkbox" value="ja" defaultChecked={isTicked(waarde)} />
              <label htmlFor={box}>{naam}</label>
            </p>
          )
        })}
      </div>
    </fieldset>
  )
}
