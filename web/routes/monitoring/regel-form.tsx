import type { FormState } from '../../form.ts'
import { writeKorteDag, writePeriode } from '../../format.ts'
import type { MeetRegel, Meetplan } from '../../monitoring-data.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'

interface RegelFormProps {
  readonly meetplan: Meetplan
  readonly regel: MeetRegel
  readonly state: FormState | undefined
}

/** What was agreed about a figure, to change; what is left as it is follows the programme and the plan. */
export function RegelForm({ meetplan: { woorden, mensen }, regel, state }: RegelFormProps) {
  const { m, taal } = usePage()
  const text = m.meten.regel
  const own = (veld: MeetRegel['aangepast'][number], waarde: string | null) => (regel.aangepast.includes(veld) ? (waarde ?? '') : '')
  const list = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([waarde, naam]) => ({ waarde, naam }))
  const follows = (veld: MeetRegel['aangepast'][number], wat: string | undefined) =>
    regel.aangepast.includes(veld) || wat === undefined ? {} : { leeg: text.volgt(wat) }
  return (
    <Form>
      <input type="hidden" name="versie" value={regel.versie} />
      <SelectField
        name="frequentie"
        label={text.frequentie}
        state={state}
        keuzes={list(woorden.frequenties).filter(({ waarde }) => waarde !== 'af-te-spreken')}
        waarde={own('frequentie', regel.frequentie)}
        need="optional"
        {...follows('frequentie', woorden.frequenties[regel.frequentie])}
      />
      <SelectField
        name="bron"
        label={text.bron}
        state={state}
        keuzes={list(woorden.bronnen)}
        waarde={own('bron', regel.bron)}
        need="optional"
        {...follows('bron', woorden.bronnen[regel.bron])}
      />
      <SelectField
        name="eigenaar"
        label={text.eigenaar}
        state={state}
        keuzes={list(woorden.eigenaren)}
        waarde={own('eigenaar', regel.eigenaar)}
        need="optional"
        {...follows('eigenaar', woorden.eigenaren[regel.eigenaar])}
      />
      <SelectField
        name="persoon"
        label={text.persoon}
        state={state}
        keuzes={mensen.map(({ id, naam }) => ({ waarde: id, naam }))}
        waarde={regel.persoon ?? ''}
        need="optional"
        leeg={text.persoonLeeg}
      />
      <SelectField
        name="nulperiode"
        label={text.nulperiode}
        hint={text.nulperiodeHint}
        state={state}
        keuzes={regel.nulperioden.map(id => ({ waarde: id, naam: writePeriode(id, taal) }))}
        waarde={own('nulperiode', regel.nulperiode)}
        need="optional"
        leeg={text.nulperiodeLeeg}
      />
      <DoelVelden regel={regel} state={state} />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {m.meten.bewaar}
      </button>
    </Form>
  )
}

function DoelVelden({ regel: { doel }, state }: Pick<RegelFormProps, 'regel' | 'state'>) {
  const { m } = usePage()
  const text = m.meten.regel
  const field = { state, autoComplete: 'off', isShort: true, need: 'optional' } as const
  const isTarget = doel !== null && doel.soort !== 'geen'
  return (
    <>
      <SelectField
        name="doelSoort"
        label={text.doelSoort}
        state={state}
        keuzes={Object.entries(text.doelKeuzes).map(([waarde, naam]) => ({ waarde, naam }))}
        waarde={doel?.soort ?? ''}
        need="optional"
      />
      <TextField
        {...field}
        name="getal"
        label={text.getal}
        hint={text.getalHint}
        waarde={isTarget ? String(doel.getal).replace('.', ',') : ''}
      />
      <TextField
        {...field}
        name="op"
        label={text.op}
        hint={m.programma.buurt.datumUitleg}
        waarde={isTarget && doel.op !== null ? writeKorteDag(doel.op) : ''}
      />
      <NoteField
        name="reden"
        label={text.reden}
        hint={text.redenHint}
        state={state}
        waarde={doel?.soort === 'geen' ? doel.reden : ''}
        rows={2}
      />
    </>
  )
}
