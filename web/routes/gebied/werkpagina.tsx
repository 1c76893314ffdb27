import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { secties } from '../../data.ts'
import type { BeeldCijfer, Buurtbeeld, GebiedRef, Sectie } from '../../data.ts'
import { writeCijfer, writePeriode, writeVergelijking } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { ComparisonWord } from '../../ui/word.tsx'

export interface WerkFilter {
  readonly sectie: Sectie | null
  readonly allePerioden: boolean
}

/** What a professional asked to see; an unknown section shows everything. */
export function readWerkFilter(params: URLSearchParams): WerkFilter {
  const asked = params.get('sectie')
  return { sectie: secties.find(sectie => sectie === asked) ?? null, allePerioden: params.get('perioden') === 'alle' }
}

interface WerkpaginaProps {
  readonly beeld: Buurtbeeld
  readonly filter: WerkFilter
}

/** Every figure of an area in one calm table, for people who work there; the same figures as files. */
export function Werkpagina({ beeld, filter }: WerkpaginaProps) {
  const { m, href, taal } = usePage()
  const { gebied } = beeld
  const path = `/gebied/${gebied.code}`
  const rows = selectRows(beeld, filter)
  return (
    <div className="wrap page work">
      <title>{`${m.werk.titel(gebied.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(path)}>{m.werk.terug}</Link>
      </p>
      <Heading level={1}>{m.werk.titel(gebied.naam)}</Heading>
      <Paragraph className="page__intro">{m.werk.intro}</Paragraph>
      <Filter filter={filter} />
      <p className="work__files">
        <span>{m.werk.rijen(rows.length)}</span>
        <Link href={href(`${path}/cijfers.csv`)}>{m.werk.csv}</Link>
        <Link href={`/v1/gebieden/${gebied.code}/buurtbeeld?taal=${taal}`}>{m.werk.json}</Link>
      </p>
      <WorkTable rows={rows} gebied={gebied} />
    </div>
  )
}

function selectRows({ cijfers }: Buurtbeeld, { sectie, allePerioden }: WerkFilter): BeeldCijfer[] {
  const seen = new Set<string>()
  return cijfers.filter(cijfer => {
    if (sectie !== null && cijfer.sectie !== sectie) return false
    if (allePerioden) return true
    const isFirst = !seen.has(cijfer.maat)
    seen.add(cijfer.maat)
    return isFirst
  })
}

function Filter({ filter }: { readonly filter: WerkFilter }) {
  const { m } = usePage()
  return (
    <form method="get" className="work__filter">
      <input type="hidden" name="weergave" value="werk" />
      <div className="utrecht-form-field">
        <label className="field__label" htmlFor="sectie">
          {m.werk.kiesSectie}
        </label>
        <select id="sectie" name="sectie" className="utrecht-textbox select" defaultValue={filter.sectie ?? ''}>
          <option value="">{m.werk.alleSecties}</option>
          {secties.map(sectie => (
            <option key={sectie} value={sectie}>
              {m.gebied.secties[sectie]}
            </option>
          ))}
        </select>
      </div>
      <div className="utrecht-form-field">
        <label className="field__label" htmlFor="perioden">
          {m.werk.kiesPeriode}
        </label>
        <select id="perioden" name="perioden" className="utrecht-textbox select" defaultValue={filter.allePerioden ? 'alle' : ''}>
          <option value="">{m.werk.nieuwste}</option>
          <option value="alle">{m.werk.allePerioden}</option>
        </select>
      </div>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {m.werk.toon}
      </button>
    </form>
  )
}

function WorkTable({ rows, gebied }: { readonly rows: readonly BeeldCijfer[]; readonly gebied: Buurtbeeld['gebied'] }) {
  const { m } = usePage()
  const around = gebied.ouders.filter(ouder => rows.some(row => row.vergelijking.some(other => other.gebied === ouder.code)))
  const heads = [m.gebied.onderwerp, m.werk.eenheid, m.werk.periode]
  const land = around.at(-1)
  return (
    <div className="work__scroll" role="region" aria-label={m.werk.titel(gebied.naam)} tabIndex={0}>
      <table className="utrecht-table work__table">
        <thead className="utrecht-table__header utrecht-table__header--sticky">
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {[gebied, ...around].map(({ code, naam }) => (
              <th key={code} scope="col" className="figures__number">
                {naam}
              </th>
            ))}
            {land && <th scope="col">{m.gebied.vergeleken(land.naam)}</th>}
            <th scope="col">{m.werk.soort}</th>
            <th scope="col">{m.werk.grenzen}</th>
            <th scope="col">{m.werk.release}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <WorkRow key={`${row.maat} ${row.periode}`} row={row} around={around} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WorkRow({ row, around }: { readonly row: BeeldCijfer; readonly around: readonly GebiedRef[] }) {
  const { m, taal, href } = usePage()
  const others = around.map(({ code }) => ({ code, other: row.vergelijking.find(each => each.gebied === code) }))
  return (
    <tr>
      <th scope="row">
        <Link href={href(`/maten/${row.maat}`)}>{row.naam}</Link>
      </th>
      <td>{row.eenheid}</td>
      <td>{row.periode === null ? '–' : writePeriode(row.periode, taal)}</td>
      <td className={row.waarde === null ? 'figures__number figures__missing' : 'figures__number figures__value'}>
        {writeCijfer(row, taal)}
      </td>
      {others.map(({ code, other }) => (
        <td key={code} className={other?.waarde == null ? 'figures__number figures__missing' : 'figures__number'}>
          {other ? writeVergelijking(other, row, taal) : '–'}
        </td>
      ))}
      {around.length > 0 && (
        <td>
          <ComparisonWord woord={others.at(-1)?.other?.woord} />
        </td>
      )}
      <td>{m.werk.soorten[row.soort]}</td>
      <td>{row.grenzen ?? '–'}</td>
      <td>{row.release === null ? '–' : <Link href={href(`/bronnen/${row.release}`)}>{row.release}</Link>}</td>
    </tr>
  )
}
