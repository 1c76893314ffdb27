import type { Taal } from '../../data.ts'
import type { FormState, SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Mensen } from '../../uitvoering-data.ts'

const soorten = ['bewoners', 'clienten', 'mantelzorgers', 'vrijwilligers', 'professionals'] as const
const geen: Mensen = { bewoners: 0, clienten: 0, mantelzorgers: 0, vrijwilligers: 0, professionals: 0 }

interface MensenVeldenProps {
  readonly titel: string
  readonly hint: string
  readonly state: FormState | undefined
  readonly mensen: Mensen
}

/** A number for each kind of people; empty is none. */
export function MensenVelden({ titel, hint, state, mensen }: MensenVeldenProps) {
  const { m } = usePage()
  return (
    <fieldset className="utrecht-form-field" aria-describedby="mensen-hint">
      <legend className="field__label">{titel}</legend>
      <p className="field__hint soft" id="mensen-hint">
        {hint}
      </p>
      <div className="mensen">
        {soorten.map(soort => (
          <TextField
            key={soort}
            name={soort}
            label={m.uitvoering.mensen[soort]}
            state={state}
            need="either"
            autoComplete="off"
            inputMode="numeric"
            isShort
            waarde={mensen[soort] === 0 ? '' : String(mensen[soort])}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** What was typed as counts, or what to mend. */
export function readMensen(form: SentForm): { readonly mensen: Mensen } | { readonly fouten: Readonly<Record<string, string>> } {
  const typed = soorten.map(soort => [soort, readText(form, soort).replaceAll(/[. ]/g, '')] as const)
  const wrong = typed.filter(([, text]) => !/^\d{0,6}$/.test(text) || Number(text) > 100_000)
  const { aantalFout } = messagesIn(form.taal).uitvoering.bijwerken
  if (wrong.length > 0) return { fouten: Object.fromEntries(wrong.map(([soort]) => [soort, aantalFout])) }
  return { mensen: { ...geen, ...Object.fromEntries(typed.map(([soort, text]) => [soort, Number(text)])) } }
}

/** The kinds of which somebody came: `12 bewoners, 2 vrijwilligers`. */
export function zegMensen(mensen: Readonly<Record<string, number>>, taal: Taal): string {
  const { telMensen, niemandGeteld } = messagesIn(taal).uitvoering
  const said = soorten.flatMap(soort => (mensen[soort] ? [telMensen[soort](mensen[soort])] : []))
  return said.length === 0 ? niemandGeteld : said.join(', ')
}
