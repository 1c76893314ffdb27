import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { secties } from '../../data.ts'
import { writeCel, writePeriode } from '../../format.ts'
import { KloptDit } from '../../ui/klopt-dit.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ComparisonWord, Signs } from '../../ui/word.tsx'
import { GrenzenNote } from './grenzen-note.tsx'
import { oldYearOf } from './plek.ts'
import type { Plek } from './plek.ts'
import { isDescribed, shortRelease } from './werk-view.ts'
import type { WerkFilter, WerkRow, WerkView } from './werk-view.ts'

interface WerkpaginaProps {
  readonly view: WerkView
  readonly plek: Plek
}

/** Every figure of an area in one calm table, for people who work there; the same figures as files. */
export function Werkpagina({ view, plek }: WerkpaginaProps) {
  const { m, gebiedHref, href, taal } = usePage()
  const { filter, rows } = view
  const old = oldYearOf(plek)
  const jaar = old === null ? '' : `&jaar=${old}`
  const files = `/v1/gebieden/${encodeURIComponent(plek.adres)}/uitvoer/csv?taal=${taal}${jaar}`
  const json = plek.adres.includes(',') ? `/v1/selecties/buurtbeeld?gebieden=${plek.adres}&` : `/v1/gebieden/${plek.adres}/buurtbeeld?`
  return (
    <div className="wrap page work">
      <title>{`${m.werk.titel(plek.naam)} – Buurtwijs`}</title>
      <p className="work__back">
        <Link href={gebiedHref(plek.adres)}>{m.werk.terug}</Link>
      </p>
      <GrenzenNote plek={plek} oudeGrenzen={null} />
      <Heading level={1}>{m.werk.titel(plek.naam)}</Heading>
      <Paragraph className="page__intro">{m.werk.intro}</Paragraph>
      <Filter filter={filter} jaar={old} />
      <p className="work__files">
        <span>{m.werk.rijen(rows.length)}</span>
        <Link href={files}>{m.werk.csv}</Link>
        <Link href={href(`/gebied/${plek.adres}/meenemen${old === null ? '' : `?jaar=${old}`}`)}>{m.meenemen.link}</Link>
        <Link href={`${json}taal=${taal}${jaar}`}>{m.werk.json}</Link>
      </p>
      <Signs />
      {filter.sectie === null && <p className="small soft">{m.terugmelding.kiesOnderwerp}</p>}
      <WorkTable {...view} hasVraag={filter.sectie !== null} />
    </div>
  )
}

function Filter({ filter, jaar }: { readonly filter: WerkFilter; readonly jaar: number | null }) {
  const { m } = usePage()
  return (
    <form method="get" className="work__filter">
      <input type="hidden" name="weergave" value="werk" />
      {jaar !== null && <input type="hidden" name="jaar" value={jaar} />}
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

interface WorkTableProps extends Pick<WerkView, 'rows' | 'gebied' | 'around' | 'hasWoord'> {
  /** Whether people can ask at each figure whether it is right: not in the list of all of them, which is long enough. */
  readonly hasVraag: boolean
}

/** Fits a desk; on anything narrower it scrolls in a region of its own, which the keyboard reaches, and the subject stays in sight. */
function WorkTable({ rows, gebied, around, hasWoord, hasVraag }: WorkTableProps) {
  const { m } = usePage()
  const widest = around.at(-1)
  return (
    <div className="work__scroll" role="region" aria-label={m.werk.titel(gebied.naam)} tabIndex={0}>
      <table className="utrecht-table work__table">
        <thead className="utrecht-table__header utrecht-table__header--sticky">
          <tr>
            <th scope="col">{m.gebied.onderwerp}</th>
            {[gebied, ...around].map(({ code, naam }) => (
              <th key={code} scope="col" className="n">
                {naam}
              </th>
            ))}
            {hasWoord && widest && <th scope="col">{m.gebied.vergeleken(widest.naam)}</th>}
            <th scope="col">{m.werk.eenheid}</th>
            <th scope="col">{m.werk.periode}</th>
            <th scope="col">{m.werk.soort}</th>
            <th scope="col">{m.werk.grenzen}</th>
            <th scope="col">{m.werk.release}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <WorkRow
              key={`${row.maat} ${row.periode}`}
              row={row}
              gebied={gebied.code}
              around={around}
              hasWoord={hasWoord}
              hasVraag={hasVraag}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type WorkRowProps = Pick<WorkTableProps, 'around' | 'hasWoord' | 'hasVraag'> & { readonly row: WerkRow; readonly gebied: string }

function WorkRow({ row, gebied, around, hasWoord, hasVraag }: WorkRowProps) {
  const { m, taal, href, gebiedHref } = usePage()
  const others = around.map(({ code }) => ({ code, other: row.vergelijking.find(each => each.gebied === code) }))
  return (
    <tr>
      <th scope="row">
        <Link href={gebiedHref(`${gebied}/maten/${row.maat}`)}>{row.naam}</Link>{' '}
        {hasVraag && (
          <KloptDit over={{ soort: 'cijfer', maat: row.maat, ...(row.periode === null ? {} : { periode: row.periode }) }} naam={row.naam} />
        )}
      </th>
      <td className={row.waarde === null ? 'n none' : 'n own'}>{writeCel(row, row, taal)}</td>
      {others.map(({ code, other }) => (
        <td key={code} className={other?.waarde == null ? 'n none' : 'n'}>
          {other ? writeCel(other, row, taal) : '–'}
        </td>
      ))}
      {hasWoord && (
        <td>
          <ComparisonWord woord={others.at(-1)?.other?.woord} />
        </td>
      )}
      <td>{row.eenheid}</td>
      <td>{row.periode === null ? '–' : writePeriode(row.periode, taal)}</td>
      <td>{isDescribed(row) ? m.werk.soorten[row.soort] : '–'}</td>
      <td>{row.grenzen ?? '–'}</td>
      <td>{row.release === null ? '–' : <Link href={href(`/bronnen/${row.release}`)}>{shortRelease(row.release)}</Link>}</td>
    </tr>
  )
}
