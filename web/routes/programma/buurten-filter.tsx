import type { Plek } from '../../beheer-data.ts'
import type { BuurtenVraag } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'
import { fasen, staten, volgorden } from './buurten-vraag.ts'

/** A plain form that changes the address, so that a list can be kept, sent on and found again. */
export function BuurtenFilter({ vraag, cohorten }: { readonly vraag: BuurtenVraag; readonly cohorten: readonly Plek[] }) {
  const { m } = usePage()
  const text = m.programma.lijst
  const more = m.portefeuille.filter
  return (
    <form method="get" className="filter" role="search" aria-label={text.titel}>
      <p>
        <label className="field__label" htmlFor="zoek-buurt">
          {text.zoek}
        </label>
        <input
          id="zoek-buurt"
          name="zoek"
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input"
          defaultValue={vraag.zoek ?? ''}
          autoComplete="off"
        />
      </p>
      <p>
        <label className="field__label" htmlFor="fase">
          {text.fase}
        </label>
        <select id="fase" name="fase" className="utrecht-textbox select" defaultValue={vraag.fase ?? ''}>
          <option value="">{text.alleFasen}</option>
          {fasen.map(fase => (
            <option key={fase} value={fase}>
              {m.programma.fasen[fase]}
            </option>
          ))}
          <option value="geen">{text.geenFase}</option>
        </select>
      </p>
      {cohorten.length > 0 && (
        <p>
          <label className="field__label" htmlFor="cohort">
            {more.cohort}
          </label>
          <select id="cohort" name="cohort" className="utrecht-textbox select" defaultValue={vraag.cohort ?? ''}>
            <option value="">{more.alleCohorten}</option>
            {cohorten.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label className="field__label" htmlFor="staat">
          {more.staat}
        </label>
        <select id="staat" name="staat" className="utrecht-textbox select" defaultValue={vraag.staat ?? ''}>
          <option value="">{more.alleStaten}</option>
          {staten.map(staat => (
            <option key={staat} value={staat}>
              {more.staten[staat]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label className="field__label" htmlFor="volgorde">
          {text.volgorde}
        </label>
        <select id="volgorde" name="volgorde" className="utrecht-textbox select" defaultValue={vraag.volgorde ?? 'naam'}>
          {volgorden.map(volgorde => (
            <option key={volgorde} value={volgorde}>
              {text.volgorden[volgorde]}
            </option>
          ))}
        </select>
      </p>
      <p className="field__check">
        <input id="alleen" name="alleen" type="checkbox" value="vastgelopen" defaultChecked={vraag.alleen === 'vastgelopen'} />
        <label htmlFor="alleen">{text.alleenVast}</label>
      </p>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {text.toon}
      </button>
    </form>
  )
}
