import { secties } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'
import type { OverzichtView } from './overzicht-view.ts'

interface FilterProps {
  readonly view: Pick<OverzichtView, 'filter' | 'around' | 'onder'>
  readonly jaar: number | null
}

/** What to show, as a form that asks the page anew: it works without a script, and an address can be passed on. */
export function OverzichtFilterForm({ view: { filter, around, onder }, jaar }: FilterProps) {
  const { m } = usePage()
  const text = m.vergelijk.overzicht.filter
  const widest = around.at(-1)
  return (
    <form method="get" className="work__filter" aria-label={text.titel}>
      {jaar !== null && <input type="hidden" name="jaar" value={jaar} />}
      <div className="utrecht-form-field">
        <label className="field__label" htmlFor="sectie">
          {text.sectie}
        </label>
        <select id="sectie" name="sectie" className="utrecht-textbox select" defaultValue={filter.sectie ?? ''}>
          <option value="">{text.alle}</option>
          {secties.map(sectie => (
            <option key={sectie} value={sectie}>
              {m.gebied.secties[sectie]}
            </option>
          ))}
        </select>
      </div>
      <div className="utrecht-form-field">
        <label className="field__label" htmlFor="groep">
          {text.groep}
        </label>
        <select id="groep" name="groep" className="utrecht-textbox select" defaultValue={filter.groep}>
          {(['richting', 'onderwerp'] as const).map(groep => (
            <option key={groep} value={groep}>
              {text.groepen[groep]}
            </option>
          ))}
        </select>
      </div>
      <div className="work__ticks">
        {widest && <Tick name="alleen" waarde="verschil" isTicked={filter.alleenVerschil} label={text.alleenVerschil(widest.naam)} />}
        {onder !== 'land' && (
          <Tick name="naast" waarde="gelijken" isTicked={filter.gelijken} label={text.naastGelijken(m.soortenMeervoud[onder])} />
        )}
      </div>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {text.toon}
      </button>
    </form>
  )
}

interface TickProps {
  readonly name: string
  readonly waarde: string
  readonly isTicked: boolean
  readonly label: string
}

function Tick({ name, waarde, isTicked, label }: TickProps) {
  return (
    <p className="field__check">
      <input id={name} name={name} type="checkbox" value={waarde} defaultChecked={isTicked} />
      <label htmlFor={name}>{label}</label>
    </p>
  )
}
