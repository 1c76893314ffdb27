import type { ReactNode } from 'react'
import type { FormState } from '../../form.ts'
import type { Woorden } from '../../menukaart-data.ts'
import type { PlanVeld } from '../../messages/plan.ts'
import { usePage } from '../../ui/page-context.ts'
import { otherOf, parseEffecten } from './activiteit-form.ts'
import { zegEffect } from './zeg-effect.ts'

interface BotsingProps {
  readonly veld: PlanVeld
  readonly state: FormState | undefined
  /** How a value of this field reads; the value itself, unless told. */
  readonly say?: (waarde: string) => string
  /** For the field with effects. */
  readonly woorden?: Woorden
  readonly children: ReactNode
}

/** A field, and beside it what another kept of it meanwhile, with the choice between the two. Nothing is chosen beforehand. */
export function Botsing({ veld, state, say = waarde => waarde, woorden, children }: BotsingProps) {
  const { m, taal } = usePage()
  const ander = otherOf(state, veld)
  const text = m.plan.botsing
  if (ander === undefined) return children
  const name = `kies.${veld}`
  const fout = state?.fouten.find(each => each.veld === name)?.tekst
  const effecten =
    veld === 'effecten' && woorden !== undefined ? parseEffecten(ander).map(effect => zegEffect(effect, woorden, taal)) : null
  const shown = effecten === null ? say(ander) : effecten.join('\n')
  return (
    <div className="botsing">
      <div>{children}</div>
      <div className="botsing__ander">
        <p>
          <strong>{text.ander}</strong>
        </p>
        <p className="said">{shown === '' ? text.leeg : shown}</p>
        <input type="hidden" name={`ander.${veld}`} value={ander} />
      </div>
      <fieldset id={name} className="botsing__keuze" {...(fout === undefined ? {} : { 'aria-describedby': `${name}-fout` })}>
        <legend className="field__label">{text.keuze}</legend>
        {fout !== undefined && (
          <p className="field__error" id={`${name}-fout`}>
            {fout}
          </p>
        )}
        {(['eigen', 'ander'] as const).map(keuze => (
          <p key={keuze} className="field__check">
            <input type="radio" id={`${name}.${keuze}`} name={name} value={keuze} defaultChecked={state?.waarden[name] === keuze} />
            <label htmlFor={`${name}.${keuze}`}>{keuze === 'eigen' ? text.houd : text.neem}</label>
          </p>
        ))}
      </fieldset>
    </div>
  )
}
