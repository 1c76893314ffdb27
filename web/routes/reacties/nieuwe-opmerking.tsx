import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Over } from '../../reacties-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import type { DraadPlek } from './draad.tsx'

/** Begins a thread about something of a plan. */
export function NieuweOpmerking({
  plek,
  over,
  titel,
  level,
}: {
  readonly plek: DraadPlek
  readonly over: Over
  readonly titel: string
  readonly level: 2 | 3
}) {
  const { m } = usePage()
  const text = m.reacties.opmerkingen
  return (
    <Form action={plek.stuurNaar}>
      <Heading level={level} className="small-heading">
        {titel}
      </Heading>
      <input type="hidden" name="soort" value={over.soort} />
      <input type="hidden" name="op" value={over.op} />
      <input type="hidden" name="terug" value={plek.terug} />
      <NoteField name="opmerking-tekst" label={text.tekst} hint={text.tekstHint} state={plek.state} need="required" rows={3} />
      <button type="submit" name="doe" value="plaats" className="utrecht-button utrecht-button--primary-action">
        {text.plaats}
      </button>
    </Form>
  )
}
