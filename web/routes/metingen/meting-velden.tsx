import type { FormState } from '../../form.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { EenMeting, EigenLijst, Instrument } from '../../vragenlijsten-data.ts'
import { achtergronden, doelgroepen, metingMomenten } from '../../vragenlijsten-data.ts'
import { TickList } from '../agenda/tick-list.tsx'
import { typedDag } from '../programma/typed-dag.ts'

interface MetingVeldenProps {
  readonly state: FormState | undefined
  /** What it was before; null for a new one. */
  readonly meting: EenMeting | null
  readonly instrumenten: readonly Instrument[]
  readonly lijsten: readonly EigenLijst[]
}

/** What is asked about a wave that is prepared. */
export function MetingVelden({ state, meting, instrumenten, lijsten }: MetingVeldenProps) {
  const { m, taal } = usePage()
  const { maak: text, momenten, wie, achtergrond } = m.vragenlijsten
  return (
    <>
      <TextField name="naam" label={text.naam} hint={text.naamHint} state={state} waarde={meting?.naam ?? ''} autoComplete="off" />
      <SelectField
        name="moment"
        label={text.moment}
        state={state}
        waarde={meting?.moment ?? 'nulmeting'}
        keuzes={metingMomenten.map(each => ({ waarde: each, naam: momenten[each] }))}
      />
      <SelectField
        name="wie"
        label={text.wie}
        hint={text.wieHint}
        state={state}
        waarde={meting?.wie ?? 'bewoners'}
        keuzes={doelgroepen.map(each => ({ waarde: each, naam: wie[each] }))}
      />
      <TickList
        name="instrumenten"
        titel={text.instrumenten}
        hint={text.instrumentenHint}
        state={state}
        gekozen={meting?.instrumenten ?? []}
        keuzes={instrumenten.map(({ id, naam, bewoording }) => ({
          waarde: id,
          naam: bewoording === null ? `${naam[taal]} (${text.zonderWoorden})` : naam[taal],
        }))}
      />
      {lijsten.length > 0 && (
        <SelectField
          name="lijst"
          label={m.eigenVragen.lijsten.inMeting}
          state={state}
          waarde={meting?.lijst ?? ''}
          leeg={m.eigenVragen.lijsten.geen}
          keuzes={lijsten.map(({ id, naam: eigen }) => ({ waarde: id, naam: eigen }))}
          need="optional"
        />
      )}
      <TickList
        name="achtergrond"
        titel={text.achtergrond}
        hint={text.achtergrondHint}
        state={state}
        gekozen={meting?.achtergrond ?? []}
        keuzes={achtergronden.map(each => ({ waarde: each, naam: achtergrond[each] }))}
        need="optional"
      />
      <TextField
        name="tot"
        label={text.tot}
        hint={text.totHint}
        state={state}
        waarde={meting === null ? '' : typedDag(meting.tot)}
        autoComplete="off"
        isShort
      />
    </>
  )
}
