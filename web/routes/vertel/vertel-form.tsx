import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import type { Vertel } from '../../monitoring-data.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { TickList } from '../agenda/tick-list.tsx'

interface VertelFormProps {
  readonly gebruiken: Vertel['gebruiken']
  readonly state: FormState | undefined
}

/** What somebody tells, and for what it may be used; nothing is ticked beforehand. */
export function VertelForm({ gebruiken, state }: VertelFormProps) {
  const { m } = usePage()
  const text = m.vertel
  return (
    <section className="page__part" aria-labelledby="vragen-kop">
      <Heading level={2} id="vragen-kop">
        {text.vragenKop}
      </Heading>
      <ul className="read">
        {text.vragen.map(vraag => (
          <li key={vraag}>{vraag}</li>
        ))}
      </ul>
      <Form>
        <NoteField name="tekst" label={text.tekst} hint={text.tekstHint} state={state} need="required" rows={8} />
        <TextField name="wie" label={text.wie} hint={text.wieHint} state={state} autoComplete="off" need="optional" />
        <TickList
          name="toestemming"
          titel={text.toestemming}
          hint={text.toestemmingHint}
          state={state}
          keuzes={Object.entries(gebruiken).map(([waarde, naam]) => ({ waarde, naam }))}
          gekozen={[]}
        />
        <div className="klopt-leeg" aria-hidden="true">
          <label htmlFor="website">{text.leegVeld}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <button type="submit" name="doe" value="lees" className="utrecht-button utrecht-button--primary-action">
          {text.verder}
        </button>
      </Form>
    </section>
  )
}
