import { secties } from '../../data.ts'
import type { MaatUitleg } from '../../data.ts'
import { writePeriode } from '../../format.ts'
import { kaartSoorten } from '../../kaart-data.ts'
import type { KaartSoort } from '../../kaart-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface KiesOnderwerpProps {
  readonly maten: readonly MaatUitleg[]
  readonly maat: string
  readonly periode: string | null
  readonly periodes: readonly string[]
  /** The kinds of area to choose from; only for the map of a country. */
  readonly soort?: KaartSoort
  /** What the button says; left out, that it shows the map. */
  readonly toon?: string
  /** What else stays as it is in the address. */
  readonly rest: Readonly<Record<string, string>>
}

/** A plain form that changes the address: which measure, in which year, per what. */
export function KiesOnderwerp({ maten, maat, periode, periodes, soort, toon, rest }: KiesOnderwerpProps) {
  const { m, taal } = usePage()
  const text = m.kaart.kies
  const groups = secties.map(sectie => ({ sectie, own: maten.filter(each => each.aanwezig && each.sectie === sectie) }))
  return (
    <form method="get" className="maatkaart__kies" aria-label={text.titel}>
      {Object.entries(rest).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="filter">
        <p>
          <label className="field__label" htmlFor="maat">
            {text.maat}
          </label>
          <select id="maat" name="maat" className="utrecht-textbox select" defaultValue={maat}>
            {groups.map(({ sectie, own }) =>
              own.length === 0 ? null : (
                <optgroup key={sectie} label={m.gebied.secties[sectie]}>
                  {own.map(({ id, naam }) => (
                    <option key={id} value={id}>
                      {naam}
                    </option>
                  ))}
                </optgroup>
              ),
            )}
          </select>
        </p>
        {soort !== undefined && (
          <p>
            <label className="field__label" htmlFor="soort">
              {text.soort}
            </label>
            <select id="soort" name="soort" className="utrecht-textbox select" defaultValue={soort}>
              {kaartSoorten.map(each => (
                <option key={each} value={each}>
                  {m.soorten[each].toLowerCase()}
                </option>
              ))}
            </select>
          </p>
        )}
        {periodes.length > 1 && (
          <p>
            <label className="field__label" htmlFor="periode">
              {text.periode}
            </label>
            <select id="periode" name="periode" className="utrecht-textbox select" defaultValue={periode ?? ''}>
              <option value="">{text.nieuwste}</option>
              {periodes.map(each => (
                <option key={each} value={each}>
                  {writePeriode(each, taal)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {toon ?? text.toon}
      </button>
    </form>
  )
}
