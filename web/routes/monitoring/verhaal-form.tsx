import type { FormState } from '../../form.ts'
import { writeKorteDag } from '../../format.ts'
import type { Verhaal, Verhalen } from '../../monitoring-data.ts'
import { OpnameField, Stem } from '../../ui/geluid.tsx'
import { CheckField, Form, TextField } from '../../ui/form.tsx'
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
export function VerhaalForm({ all, kept, newId, state }: VerhaalFormProps) {
  const { m } = usePage()
  const { gebruiken, themas } = all
  const text = m.uitkomsten.verhalen
  const field = { state, autoComplete: 'off' } as const
  const list = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([waarde, naam]) => ({ waarde, naam }))
  const day = (dag: string | null | undefined) => (dag === null || dag === undefined ? '' : writeKorteDag(dag))
  return (
    <Form hasFile>
      {kept?.vanVerteller === true && <p className="read">{m.vertel.netwerk.vanVerteller}</p>}
      <input type="hidden" name="verhaal" value={state?.waarden['verhaal'] ?? newId} />
      <input type="hidden" name="versie" value={kept?.versie ?? 0} />
      <TextField {...field} name="dag" label={text.dag} hint={m.programma.buurt.datumUitleg} waarde={day(kept?.dag)} isShort />
      <SelectField name="hoe" label={text.hoe} state={state} keuzes={list(text.hoeKeuzes)} waarde={kept?.hoe ?? 'gesprek'} />
      <TextField {...field} name="wie" label={text.wie} hint={text.wieHint} waarde={kept?.wie ?? ''} need="optional" />
      <SelectField name="thema" label={text.thema} state={state} keuzes={list(themas)} waarde={kept?.thema ?? 'zorgzame-buurt'} />
      <Geluid all={all} kept={kept} state={state} />
      <NoteField name="tekst" label={text.tekst} hint={text.tekstHint} state={state} waarde={kept?.tekst ?? ''} need="either" rows={8} />
      <Uitgeschreven kept={kept} state={state} />
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
      {(kept?.vanVerteller !== true || kept.geluid !== null) && (
        <TickList
          name="horen"
          titel={m.vertel.geluid.netwerk.vraagHoren}
          hint={m.vertel.geluid.netwerk.vraagHorenHint}
          state={state}
          keuzes={list(m.vertel.geluid.gebruiken)}
          gekozen={kept?.geluid?.horen ?? []}
          need="optional"
        />
      )}
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

/** The sound of a story: to write out, and to bring when it is the network that keeps the story. */
function Geluid({ all: { buurt }, kept, state }: Omit<VerhaalFormProps, 'newId'>) {
  const { m, href } = usePage()
  const text = m.vertel.geluid.netwerk
  const geluid = kept?.geluid ?? null
  const isKlaar = geluid?.isUitgeschreven === true && kept?.teruggelezen !== null
  const voor = !isKlaar ? 'uitschrijven' : geluid.horen.includes('netwerk') && kept?.toestemming.includes('netwerk') ? 'netwerk' : null
  const wie = kept === null || kept.wie === '' ? m.uitkomsten.verhalen.iemand : kept.wie
  return (
    <>
      {kept !== null && geluid !== null && (
        <>
          <input type="hidden" name="metGeluid" value="ja" />
          {voor === 'uitschrijven' && <p className="read">{text.uitschrijven}</p>}
          {voor !== null && (
            <Stem src={href(`/programma/buurten/${buurt.id}/verhalen/${kept.id}/geluid?voor=${voor}`)} naam={text.speler(wie)} />
          )}
        </>
      )}
      {kept?.vanVerteller !== true && geluid === null && (
        <>
          <p className="read">{text.nieuwUitleg}</p>
          <OpnameField state={state} />
        </>
      )}
    </>
  )
}

/** Below the words: whether they have all that is heard. */
function Uitgeschreven({ kept, state }: Pick<VerhaalFormProps, 'kept' | 'state'>) {
  const { m } = usePage()
  const { uitgeschreven, uitgeschrevenNieuw } = m.vertel.geluid.netwerk
  const geluid = kept?.geluid ?? null
  if (kept?.vanVerteller === true && geluid === null) return null
  return (
    <CheckField
      name="uitgeschreven"
      label={geluid === null ? uitgeschrevenNieuw : uitgeschreven}
      state={state}
      need="optional"
      isTicked={geluid?.isUitgeschreven === true}
    />
  )
}
