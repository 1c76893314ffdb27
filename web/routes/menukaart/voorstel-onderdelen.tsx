import type { ReactNode } from 'react'
import type { FormState } from '../../form.ts'
import type { Woorden } from '../../menukaart-data.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { TickList } from '../agenda/tick-list.tsx'
import { boxNameOf } from '../agenda/tick.ts'
import { countRijen, keuzes, kolommen, lijsten } from './voorstel-rijen.ts'
import type { Kolom, Lijst } from './voorstel-rijen.ts'

/** What the parts of the form share: what stands in it before anybody typed, and what was typed. */
export interface Onderdeel {
  readonly begin: Readonly<Record<string, string>>
  readonly woorden: Woorden
  readonly state: FormState | undefined
}

interface FeitProps extends Onderdeel {
  readonly veld: string
  readonly label: string
  /** Of the source; named after the fact unless told. */
  readonly bron?: string
  readonly need?: 'required' | 'optional'
}

/** A fact in words with where it stands. Empty is unknown. */
export function FeitVelden({ veld, label, bron, begin, state, need = 'optional' }: FeitProps) {
  const { m } = usePage()
  const text = m.voorstel.form
  const tekst = begin[`${veld}.tekst`] ?? ''
  const bronnen = begin[`${veld}.bronnen`] ?? ''
  return (
    <div className="voorstel__feit">
      <NoteField name={`${veld}.tekst`} label={label} state={state} waarde={tekst} need={need} rows={tekst.length > 200 ? 5 : 3} />
      <NoteField
        name={`${veld}.bronnen`}
        label={bron ?? text.bronVan(label)}
        state={state}
        waarde={bronnen}
        need={need === 'required' ? 'required' : 'either'}
        rows={Math.max(1, bronnen.split('\n').length)}
      />
    </div>
  )
}

/** Figures of one kind, a row each and an empty one. */
export function Rijen({ lijst, label, begin, woorden, state }: Onderdeel & { readonly lijst: Lijst; readonly label: string }) {
  const { m } = usePage()
  const text = m.voorstel.form
  const rows = countRijen(state?.waarden ?? begin, lijst)
  return (
    <fieldset className="effecten">
      <legend className="field__label">
        {label} {m.formulier.nietVerplicht}
      </legend>
      {Array.from({ length: rows }, (_, index) => {
        const velden = (
          <fieldset key={index} className="effect">
            <legend>{text.rij(label, index + 1)}</legend>
            {kolommen[lijsten[lijst]].map(kolom => (
              <Cel key={kolom} naam={`${lijst}.${index}.${kolom}`} kolom={kolom} {...{ begin, woorden, state }} />
            ))}
          </fieldset>
        )
        if (index < rows - 1) return velden
        const isOpen = state?.fouten.some(({ veld }) => veld?.startsWith(`${lijst}.${index}.`)) ?? false
        return (
          <details key={index} className="more" open={isOpen}>
            <summary>{text.nogEen(label)}</summary>
            {velden}
          </details>
        )
      })}
    </fieldset>
  )
}

function Cel({ naam, kolom, begin, state }: Onderdeel & { readonly naam: string; readonly kolom: Kolom }) {
  const { m } = usePage()
  const text = m.voorstel.form
  const field = { name: naam, label: text.kolommen[kolom], state, waarde: begin[naam] ?? '', need: 'either' } as const
  if (kolom === 'richting' || kolom === 'soort' || kolom === 'geldt') {
    const names: Readonly<Record<string, string>> = { ...m.menukaart.een.effect, ...m.menukaart.een.soort, ...text.geldt }
    return <SelectField {...field} keuzes={keuzes[kolom].map(waarde => ({ waarde, naam: names[waarde] ?? waarde }))} />
  }
  const isNumber = kolom === 'waarde' || kolom === 'onder' || kolom === 'boven' || kolom === 'cent'
  return <TextField {...field} autoComplete="off" isShort={isNumber} {...(kolom === 'zoals' ? { hint: text.zoalsHint } : {})} />
}

/** Who pays, or gains: parties to tick, and why that is so. */
export function WieVelden({ veld, label, ...rest }: Onderdeel & { readonly veld: 'betaalt' | 'profiteert'; readonly label: string }) {
  const { begin, woorden, state } = rest
  const { m } = usePage()
  return (
    <>
      <TickList
        name={veld}
        titel={label}
        state={state}
        need="optional"
        keuzes={woorden.partijen.map(({ id, naam }) => ({ waarde: id, naam }))}
        gekozen={woorden.partijen.filter(({ id }) => begin[boxNameOf(veld, id)] === 'ja').map(({ id }) => id)}
      />
      <FeitVelden veld={`${veld}.toelichting`} label={m.voorstel.form.toelichtingBij(label)} {...rest} />
    </>
  )
}

/** A part of the form with its heading. */
export function Groep({ id, kop, children }: { readonly id: string; readonly kop: string; readonly children: ReactNode }) {
  return (
    <section className="page__part voorstel__groep" aria-labelledby={id}>
      <h2 className="nl-heading nl-heading--level-2" id={id}>
        {kop}
      </h2>
      {children}
    </section>
  )
}
