import { usePage } from '../../ui/page-context.ts'
import { standen, termijnen } from './lijst-vraag.ts'
import type { LijstVraag } from './lijst-vraag.ts'

/** A plain form that changes the address, so that a list can be kept and sent on. */
export function LijstFilter({ vraag }: { readonly vraag: LijstVraag }) {
  const { m } = usePage()
  const text = m.commissie.lijst
  return (
    <form method="get" className="filter" role="search" aria-label={text.filter}>
      <p>
        <label className="field__label" htmlFor="stand">
          {text.standKeuze}
        </label>
        <select id="stand" name="stand" className="utrecht-textbox select" defaultValue={vraag.stand ?? ''}>
          <option value="">{text.alle}</option>
          {standen.map(stand => (
            <option key={stand} value={stand}>
              {m.commissie.stand[stand]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label className="field__label" htmlFor="termijn">
          {text.termijnKeuze}
        </label>
        <select id="termijn" name="termijn" className="utrecht-textbox select" defaultValue={vraag.termijn ?? ''}>
          <option value="">{text.alle}</option>
          {termijnen.map(termijn => (
            <option key={termijn} value={termijn}>
              {text.termijnen[termijn]}
            </option>
          ))}
        </select>
      </p>
      <p className="field__check">
        <input type="checkbox" id="mij" name="mij" value="ja" defaultChecked={vraag.mij} />
        <label htmlFor="mij">{text.alleenMij}</label>
      </p>
      <p>
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.knop}
        </button>
      </p>
    </form>
  )
}
