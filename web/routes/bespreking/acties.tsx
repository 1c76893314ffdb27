import type { ReactNode } from 'react'
import type { Actie, Bespreking, BesprekingThema } from '../../bespreking-data.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

interface ActiesProps {
  readonly caption: string
  readonly acties: readonly Actie[]
  /** What can be done with each; nothing for who only reads. */
  readonly doe: 'afronden' | 'weghalen' | null
  /** Whether how it is going is known: not in the meeting in which it was agreed. */
  readonly hasStand?: boolean
}

/** What was agreed: what, who, by when. */
export function Acties({ caption, acties, doe, hasStand = true }: ActiesProps) {
  const { m, taal } = usePage()
  const text = m.bespreking.acties
  const { kolommen } = text
  return (
    <LijstTable
      caption={caption}
      kolommen={[
        kolommen.wat,
        kolommen.wie,
        kolommen.uiterlijk,
        ...(hasStand ? [kolommen.stand] : []),
        ...(doe === null ? [] : [kolommen.doe]),
      ]}
      rijen={acties.map(actie => ({
        id: actie.id,
        kop: actie.wat,
        cellen: [
          actie.wie?.naam ?? text.wieLeidt,
          writeDag(actie.uiterlijk, taal),
          ...(hasStand
            ? [actie.isTeLaat ? <strong key="stand">{`${text.standen.open}, ${text.teLaat}`}</strong> : text.standen[actie.stand]]
            : []),
          ...(doe === null ? [] : [<Knoppen key="doe" actie={actie} doe={doe} />]),
        ],
      }))}
    />
  )
}

function Knoppen({ actie, doe }: { readonly actie: Actie; readonly doe: 'afronden' | 'weghalen' }) {
  const { m } = usePage()
  const text = m.bespreking.acties
  const knop = (value: string, naam: string) => (
    <button
      key={value}
      type="submit"
      name="doe"
      value={value}
      className="utrecht-button utrecht-button--subtle"
      aria-label={`${naam}: ${actie.wat}`}
    >
      {naam}
    </button>
  )
  const standen = actie.stand === 'open' ? (['gedaan', 'vervallen'] as const) : (['open'] as const)
  return (
    <Form isBare>
      <input type="hidden" name="actie" value={actie.id} />
      <span className="bespreking__knoppen">
        {doe === 'weghalen' ? knop('actie-weg', text.weg) : standen.map((stand): ReactNode => knop(`stand-${stand}`, text.doe[stand]))}
      </span>
    </Form>
  )
}

interface ActieFormProps {
  readonly bespreking: Bespreking
  /** Null: about no theme in particular. */
  readonly thema: BesprekingThema['thema'] | null
  readonly state: FormState | undefined
}

/** Agrees on something to be done. */
export function ActieForm({ bespreking: { mensen }, thema, state: sent }: ActieFormProps) {
  const { m } = usePage()
  const text = m.bespreking.thema
  const state = sent?.waarden['wat'] === undefined ? undefined : sent
  return (
    <Form>
      <input type="hidden" name="thema" value={thema ?? ''} />
      <TextField name="wat" label={text.wat} hint={text.watHint} state={state} autoComplete="off" />
      <SelectField
        name="persoon"
        label={text.wie}
        state={state}
        need="optional"
        leeg={m.bespreking.acties.wieLeidt}
        keuzes={mensen.map(({ id, naam }) => ({ waarde: id, naam }))}
      />
      <TextField name="uiterlijk" label={text.uiterlijk} hint={m.programma.buurt.datumUitleg} state={state} autoComplete="off" isShort />
      <button type="submit" name="doe" value="spreek-af" className="utrecht-button utrecht-button--secondary-action">
        {text.spreekAf}
      </button>
    </Form>
  )
}
