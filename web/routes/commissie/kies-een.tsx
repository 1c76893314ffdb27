import type { FormState } from '../../form.ts'

interface KiesEenProps {
  readonly name: string
  readonly titel: string
  readonly uitleg: string
  readonly state: FormState | undefined
  /** What was chosen before anybody sent the form. */
  readonly gekozen: string
  readonly keuzes: readonly { readonly waarde: string; readonly naam: string; readonly uitleg?: string }[]
}

/** A few choices in words of which somebody takes one. What was chosen before still is. */
export function KiesEen({ name, titel, uitleg, state, gekozen, keuzes }: KiesEenProps) {
  const fout = state?.fouten.find(({ veld }) => veld === name)?.tekst
  const chosen = state?.waarden[name] ?? gekozen
  return (
    <fieldset className="choices" aria-describedby={fout === undefined ? `${name}-hint` : `${name}-hint ${name}-fout`}>
      <legend className="field__label">{titel}</legend>
      <p className="field__hint soft" id={`${name}-hint`}>
        {uitleg}
      </p>
      {fout !== undefined && (
        <p className="field__error" id={`${name}-fout`}>
          {fout}
        </p>
      )}
      {keuzes.map((keuze, index) => {
        const id = index === 0 ? name : `${name}-${keuze.waarde}`
        return (
          <div key={keuze.waarde} className="choices__one">
            <input type="radio" name={name} value={keuze.waarde} id={id} defaultChecked={chosen === keuze.waarde} />
            <label htmlFor={id}>
              {keuze.naam}
              {keuze.uitleg !== undefined && <span className="soft small"> {keuze.uitleg}</span>}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
