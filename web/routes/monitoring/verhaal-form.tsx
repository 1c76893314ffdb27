import type { FormState } from '../../form.ts'
import { writeKorteDag } from '../../format.ts'
import type { Verhaal, Verhalen } from '../../monitoring-data.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { TickList } from '../agenda/tick-list.tsx'

interface VerhaalFormProps {
  readonly all: Verhalen
  readonly kept: Verhaal | null
  readonly newId: string
  readonly state: FormState | undefined
}

/** What was told, for what it may be used, and when it was read back. */
export function VerhaalForm({ all: { gebruiken, themas }, kept, newId, state }: VerhaalFormProps) {
  const { m } = usePage()
  const text = m.uitkomsten.verhalen
  const field = { state, autoComplete: 'off' } as const
  const list = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([waarde, naam]) => ({ waarde, naam }))
  const day = (dag: string | null | undefined) => (dag === null || dag === undefined ? '' : writeKorteDag(dag))
  return (
    <Form>
      {kept?.vanVerteller === true && <p className="read">{m.vertel.netwerk.vanVerteller}</p>}
      <input type="hidden" name="verhaal" value={state?.waarden['verhaal'] ?? newId} />
      <input type="hidden" name="versie" value={kept?.versie ?? 0} />
      <TextField {...field} name="dag" label={text.dag} hint={m.programma.buurt.datumUitleg} waarde={day(kept?.dag)} isShort />
      <SelectField name="hoe" label={text.hoe} state={state} keuzes={list(text.hoeKeuzes)} waarde={kept?.hoe ?? 'gesprek'} />
      <TextField {...field} name="wie" label={text.wie} hint={text.wieHint} waarde={kept?.wie ?? ''} need="optional" />
      <SelectField name="thema" label={text.thema} state={state} keuzes={list(themas)} waarde={kept?.thema ?? 'zorgzame-buurt'} />
      <NoteField name="tekst" label={text.tekst} hint={text.tekstHint} state={state} waarde={kept?.tekst ?? ''} need="required" rows={8} />
      <NoteField name="citaat" label={text.citaat} hint={text.citaatHint} state={state} waarde={kept?.citaat ?? ''} rows={2} />
      <TextField
        {...field}
        name="labels"
        label={text.labels}
        hint={text.labelsHint}
        waarde={kept?.labels.join(', ') ?? ''}
        need="optional"
      />
      <TickList
        name="toestemming"
        titel={text.toestemming}
        hint={text.toestemmingHint}
        state={state}
        keuzes={list(gebruiken)}
        gekozen={kept?.toestemming ?? []}
      />
      <SelectField
        name="toestemmingHoe"
        label={text.toestemmingHoe}
        state={state}
        keuzes={list(text.hoeGegeven)}
        waarde={kept?.toestemmingHoe ?? 'mondeling'}
      />
      <TextField
        {...field}
        name="teruggelezen"
        label={text.teruggelezen}
        hint={text.teruggelezenHint}
        waarde={day(kept?.teruggelezen)}
        need="optional"
        isShort
      />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.bewaar}
      </button>
    </Form>
  )
}
