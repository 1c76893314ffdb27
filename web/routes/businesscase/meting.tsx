import { Link } from '@nl-design-system-candidate/link-react'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak } from '../../zaak-data.ts'
import { hrefOfZaak } from './read-zaak-vraag.ts'
import type { PaginaVraag } from './read-zaak-vraag.ts'

interface MetingProps {
  readonly vraag: PaginaVraag
  readonly zaak: Zaak
}

const effecten = ['urenMinder', 'consultenMinder', 'opnamenMinder', 'ligduurMinder']

/** A measured effect in place of an assumption, with its standard error; and the way back. */
export function Meting({ vraag, zaak }: MetingProps) {
  const { m, href } = usePage()
  const { meting } = m.zaak
  const gemeten = vraag.metingen.split(',').filter(each => each !== '')
  const naamOf = (id: string | undefined) => zaak.invoer.find(each => each.id === id)?.naam ?? ''
  const field = {
    className: 'utrecht-textbox utrecht-textbox--html-input',
    type: 'text',
    inputMode: 'decimal' as const,
    autoComplete: 'off',
  }
  return (
    <details className="zaak__meting" open={gemeten.length > 0}>
      <summary>{meting.titel}</summary>
      <p className="read soft">{meting.tekst}</p>
      <ul role="list">
        {gemeten.map(each => (
          <li key={each}>
            {meting.gemeten(naamOf(each.split(':')[0]))}.{' '}
            <Link href={href(hrefOfZaak({ ...vraag, metingen: gemeten.filter(other => other !== each).join(',') }))}>{meting.weg}</Link>
          </li>
        ))}
      </ul>
      <div className="zaak__ruimte">
        <label>
          {meting.welke}
          <select name="meting" className="utrecht-select utrecht-select--html-select" defaultValue="">
            <option value="">{meting.kies}</option>
            {effecten.map(id => (
              <option key={id} value={id}>
                {naamOf(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {meting.schatting} <input name="schatting" {...field} />
        </label>
        <label>
          {meting.fout} <input name="fout" {...field} />
        </label>
      </div>
      <p>
        <button type="submit" className="utrecht-button utrecht-button--secondary-action utrecht-button--submit">
          {meting.knop}
        </button>
      </p>
    </details>
  )
}
