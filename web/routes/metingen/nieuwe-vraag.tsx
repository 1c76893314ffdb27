import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import type { EigenLijst } from '../../vragenlijsten-data.ts'
import { vraagSoorten } from './wijzig-vorm.ts'

interface NieuweVraagProps {
  readonly lijst: EigenLijst
  readonly state: FormState | undefined
}

/** Adds a question, or takes a questionnaire over that was made elsewhere. */
export function NieuweVraag({ lijst: { vorm, versie, naam }, state }: NieuweVraagProps) {
  const { m } = usePage()
  const text = m.eigenVragen.lijsten
  const vragen = vorm.pages.flatMap(({ elements }) => elements)
  const conditions = vragen.flatMap((vraag, index) =>
    vraag.type === 'radiogroup' || vraag.type === 'checkbox'
      ? vraag.choices.map(each => ({ waarde: `${vraag.name}=${each.value}`, naam: text.bij(index + 1, each.text) }))
      : [],
  )
  return (
    <>
      <Heading level={2}>{text.voegToe}</Heading>
      <Form>
        <input type="hidden" name="versie" value={versie} />
        <SelectField
          name="soort"
          label={text.soort}
          state={state}
          waarde="een"
          keuzes={vraagSoorten.map(soort => ({ waarde: soort, naam: text.soorten[soort] }))}
        />
        <TextField name="zin" label={text.zin} state={state} autoComplete="off" />
        <NoteField name="keuzes" label={text.keuzes} hint={text.keuzesHint} state={state} rows={4} />
        {conditions.length > 0 && (
          <SelectField
            name="alleen"
            label={text.alleen}
            hint={text.alleenHint}
            state={state}
            leeg={text.altijd}
            keuzes={conditions}
            need="optional"
          />
        )}
        <button type="submit" name="doe" value="vraag" className="utrecht-button utrecht-button--primary-action">
          {text.bewaarVraag}
        </button>
      </Form>
      <details>
        <summary>{text.json}</summary>
        <Form>
          <input type="hidden" name="versie" value={versie} />
          <input type="hidden" name="naam" value={naam} />
          <NoteField name="json" label={text.json} hint={text.jsonUitleg} state={state} need="required" />
          <button type="submit" name="doe" value="json" className="utrecht-button utrecht-button--secondary-action">
            {text.bewaarJson}
          </button>
        </Form>
      </details>
    </>
  )
}
