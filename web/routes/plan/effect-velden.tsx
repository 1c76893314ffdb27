import type { FormState } from '../../form.ts'
import type { Woorden } from '../../menukaart-data.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { countRows, richtingen } from './activiteit-form.ts'

interface EffectVeldenProps {
  readonly begin: Readonly<Record<string, string>>
  readonly woorden: Woorden
  readonly state: FormState | undefined
}

/** What an activity should change, a row for each indicator and an empty one. */
export function EffectVelden({ begin, woorden, state }: EffectVeldenProps) {
  const { m } = usePage()
  const text = m.plan.activiteit
  const rows = countRows(state?.waarden ?? begin)
  const indicatoren = woorden.lagen.flatMap(laag =>
    woorden.indicatoren.filter(each => each.laag === laag.id).map(({ id, naam }) => ({ waarde: id, naam, groep: laag.naam })),
  )
  return (
    <fieldset className="effecten">
      <legend className="field__label">
        {text.effecten} {m.formulier.nietVerplicht}
      </legend>
      <p className="field__hint soft">{text.effectenUitleg}</p>
      {Array.from({ length: rows }, (_, index) => index + 1).map(row => {
        const at = (name: string) => ({ name: `effect.${row}.${name}`, state, waarde: begin[`effect.${row}.${name}`] ?? '' })
        const velden = (
          <fieldset key={row} className="effect">
            <legend>{text.effect(row)}</legend>
            <SelectField {...at('indicator')} label={text.indicator} keuzes={indicatoren} need="either" />
            <SelectField
              {...at('richting')}
              label={text.richting}
              keuzes={richtingen.map(waarde => ({ waarde, naam: text.richtingen[waarde] }))}
              need="either"
            />
            <TextField {...at('hoeveel')} label={text.hoeveel} hint={text.hoeveelHint} autoComplete="off" need="either" isShort />
            <TextField {...at('eenheid')} label={text.eenheid} hint={text.eenheidHint} autoComplete="off" need="either" />
            <TextField {...at('bron')} label={text.bron} hint={text.bronHint} autoComplete="off" need="either" />
          </fieldset>
        )
        if (row === 1 || row < rows) return velden
        return (
          <details key={row}>
            <summary>{text.nogEenEffect}</summary>
            {velden}
          </details>
        )
      })}
    </fieldset>
  )
}
