import type { Inzicht, Onderwerp } from '../../agenda-data.ts'
import type { FormState } from '../../form.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { typedDag } from '../programma/typed-dag.ts'
import { bronnen, kanten, zichtbaarheden } from './read-inzicht.ts'
import { TickList } from './tick-list.tsx'

interface VeldenProps {
  readonly state: FormState | undefined
  /** What was written before; null for something new. */
  readonly inzicht: Inzicht | null
  readonly onderwerpen: readonly Onderwerp[]
  readonly vandaag: string
}

/** What is asked about something that somebody heard. */
export function InzichtVelden({ state, inzicht, onderwerpen, vandaag }: VeldenProps) {
  const { m } = usePage()
  const text = m.agenda.inzicht
  return (
    <>
      <NoteField
        name="tekst"
        label={text.tekst}
        hint={text.tekstHint}
        state={state}
        waarde={inzicht?.tekst ?? ''}
        need="required"
        rows={4}
      />
      <SelectField
        name="kant"
        label={text.kant}
        state={state}
        waarde={inzicht?.kant ?? 'uitdaging'}
        keuzes={kanten.map(kant => ({ waarde: kant, naam: m.agenda.kanten[kant] }))}
      />
      <SelectField
        name="bron"
        label={text.bron}
        state={state}
        waarde={inzicht?.bron ?? 'bewoners'}
        keuzes={bronnen.map(bron => ({ waarde: bron, naam: text.bronnen[bron] }))}
      />
      <TextField
        name="mensen"
        label={text.mensen}
        state={state}
        waarde={String(inzicht?.mensen ?? 1)}
        inputMode="numeric"
        autoComplete="off"
        isShort
      />
      <TextField
        name="datum"
        label={text.datum}
        hint={m.programma.buurt.datumUitleg}
        state={state}
        waarde={typedDag(inzicht?.datum ?? vandaag)}
        autoComplete="off"
        isShort
      />
      <TickList
        name="onderwerp"
        titel={text.onderwerpen}
        state={state}
        keuzes={onderwerpen.map(({ id, naam }) => ({ waarde: id, naam }))}
        gekozen={inzicht?.onderwerpen ?? []}
        need="optional"
      />
      <SelectField
        name="zichtbaar"
        label={text.zichtbaar}
        state={state}
        waarde={inzicht?.zichtbaar ?? 'netwerk'}
        keuzes={zichtbaarheden.map(each => ({ waarde: each, naam: text.zichtbaarheden[each] }))}
      />
      <TickList
        name="citeren"
        titel={null}
        state={state}
        keuzes={[{ waarde: 'ja', naam: text.citeren }]}
        gekozen={inzicht?.citeren === true ? ['ja'] : []}
        need="optional"
      />
    </>
  )
}
