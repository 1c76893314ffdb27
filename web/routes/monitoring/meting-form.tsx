import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import type { Meting } from '../../monitoring-data.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { zegGetal, zegWaarde } from './zeg-cijfer.ts'

interface MetingFormProps {
  readonly meting: Meting
  readonly state: FormState | undefined
}

/** How many, and of how many; or why nobody knows it yet. */
export function MetingForm({ meting: { cijfer, indicator, woorden, uitUitvoering }, state }: MetingFormProps) {
  const { m, taal } = usePage()
  const text = m.meten.meting
  const { teller, noemer } = woorden.indicatoren[indicator]
  const field = { state, autoComplete: 'off', isShort: true } as const
  const typed = (getal: number | null | undefined) => (getal === null || getal === undefined ? '' : String(getal).replace('.', ','))
  return (
    <Form>
      <input type="hidden" name="versie" value={cijfer?.versie ?? 0} />
      {cijfer === null && uitUitvoering !== null && <p className="read">{text.alGeteld(zegGetal(uitUitvoering, taal))}</p>}
      <TextField
        {...field}
        name="teller"
        label={text.teller}
        hint={teller}
        need="either"
        waarde={typed(cijfer === null ? uitUitvoering : cijfer.teller)}
      />
      {noemer !== null && (
        <TextField {...field} name="noemer" label={text.noemer} hint={noemer} need="either" waarde={typed(cijfer?.noemer)} />
      )}
      <NoteField
        name="toelichting"
        label={text.toelichting}
        hint={text.toelichtingHint}
        state={state}
        waarde={cijfer?.toelichting ?? ''}
        rows={2}
      />
      <Heading level={2}>{text.ofNiet}</Heading>
      <NoteField name="onbekend" label={text.onbekend} hint={text.onbekendHint} state={state} waarde={cijfer?.onbekend ?? ''} rows={2} />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {m.meten.bewaar}
      </button>
    </Form>
  )
}

/** A figure that is locked, and how it is opened again. */
export function Heropen({ meting: { cijfer, indicator, woorden, mag }, state }: MetingFormProps) {
  const { m, taal } = usePage()
  const text = m.meten.meting
  if (cijfer === null) return null
  const { teller, noemer, waarde } = cijfer
  return (
    <>
      <p className="meten__stand">
        <strong>{waarde === null ? '' : zegWaarde(waarde, indicator, woorden, taal)}</strong>{' '}
        {teller !== null && noemer !== null && text.vanDe(zegGetal(teller, taal), zegGetal(noemer, taal))}
      </p>
      <Paragraph>{text.staatVast}</Paragraph>
      {mag.vaststellen && (
        <Form>
          <input type="hidden" name="meting" value={cijfer.id} />
          <input type="hidden" name="versie" value={cijfer.versie} />
          <p className="soft">{text.heropenUitleg}</p>
          <NoteField name="reden" label={text.reden} state={state} need="required" rows={2} />
          <button type="submit" name="doe" value="heropen" className="utrecht-button utrecht-button--secondary-action">
            {text.heropen}
          </button>
        </Form>
      )}
    </>
  )
}
