import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import type { Vertel } from '../../monitoring-data.ts'
import { OpnameField, VertelLiever } from '../../ui/geluid.tsx'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { TickList } from '../agenda/tick-list.tsx'

interface VertelFormProps {
  readonly gebruiken: Vertel['gebruiken']
  /** By which the same story counts once, however often it is sent. */
  readonly zending: string
  readonly state: FormState | undefined
}

/** What somebody tells, and for what it may be used; nothing is ticked beforehand. */
export function VertelForm({ gebruiken, zending, state }: VertelFormProps) {
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
      <Form hasFile>
        <input type="hidden" name="zending" value={state?.waarden['zending'] ?? zending} />
        <NoteField name="tekst" label={text.tekst} hint={text.tekstHint} state={state} need="either" rows={8} />
        <VertelLiever />
        <OpnameField state={state} />
        <TextField name="wie" label={text.wie} hint={text.wieHint} state={state} autoComplete="off" need="optional" />
        <TickList
          name="toestemming"
          titel={text.toestemming}
          hint={text.toestemmingHint}
          state={state}
          keuzes={Object.entries(gebruiken).map(([waarde, naam]) => ({ waarde, naam }))}
          gekozen={[]}
        />
        <TickList
          name="horen"
          titel={text.geluid.horen}
          hint={text.geluid.horenHint}
          state={state}
          keuzes={Object.entries(text.geluid.gebruiken).map(([waarde, naam]) => ({ waarde, naam }))}
          gekozen={[]}
          need="optional"
        />
        <div className="klopt-leeg" aria-hidden="true">
          <label htmlFor="website">{text.leegVeld}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="soft">{text.geluid.verder}</p>
        <button type="submit" name="doe" value="lees" className="utrecht-button utrecht-button--primary-action">
          {text.geluid.verstuur}
        </button>
      </Form>
    </section>
  )
}
