import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { writePeriode } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Vergelijkbaar } from '../../vergelijk-data.ts'
import type { Keuze } from './read-keuze.ts'
import { zwaarten } from './read-keuze.ts'

type Kenmerk = Vergelijkbaar['kenmerken'][number]

interface GelijkenKeuzeProps {
  readonly kenmerken: Vergelijkbaar['kenmerken']
  readonly keuze: Keuze
  readonly jaar: number | null
  readonly code: string
}

/** By what the list was sought, and a way to seek it otherwise: a form that asks the page anew. */
export function GelijkenKeuze({ kenmerken, keuze, jaar, code }: GelijkenKeuzeProps) {
  const { m, gebiedHref } = usePage()
  const text = m.vergelijk.lijst.kies
  return (
    <section className="page__part" aria-labelledby="kies-kop">
      <Heading level={2} id="kies-kop">
        {text.titel}
      </Heading>
      <p>{text.uitleg}</p>
      <form method="get">
        {jaar !== null && <input type="hidden" name="jaar" value={jaar} />}
        <div className="kenmerken">
          {kenmerken.map(kenmerk => (
            <KenmerkKeuze key={kenmerk.kenmerk} kenmerk={kenmerk} keuze={keuze} />
          ))}
        </div>
        <p className="buttons">
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.zoek}
          </button>
          {keuze.gewichten !== '' && <Link href={gebiedHref(`${code}/vergelijkbaar`)}>{text.wis}</Link>}
        </p>
      </form>
    </section>
  )
}

function KenmerkKeuze({ kenmerk: { kenmerk, naam, maten }, keuze }: { readonly kenmerk: Kenmerk; readonly keuze: Keuze }) {
  const { m, taal } = usePage()
  const text = m.vergelijk.lijst.kies
  return (
    <fieldset className="kenmerk">
      <legend className="field__label">{naam}</legend>
      <select name={kenmerk} className="utrecht-textbox select" aria-label={naam} defaultValue={keuze.perKenmerk[kenmerk] ?? '1'}>
        {zwaarten.map(zwaarte => (
          <option key={zwaarte} value={zwaarte}>
            {text.gewichten[zwaarte]}
          </option>
        ))}
      </select>
      <ul role="list">
        {maten.map(({ maat, naam: name, periode, reden }) => (
          <li key={maat}>
            {reden === undefined || reden === 'niet-gekozen' ? (
              <p className="field__check">
                <input id={`zonder-${maat}`} name="zonder" type="checkbox" value={maat} defaultChecked={keuze.zonder.includes(maat)} />
                <label htmlFor={`zonder-${maat}`}>
                  {text.laatWeg}: {name}
                  {periode !== undefined && ` (${writePeriode(periode, taal)})`}
                </label>
              </p>
            ) : (
              <span className="soft">
                {name}: {text.reden[reden]}
              </span>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
