import { Link } from '@nl-design-system-candidate/link-react'
import type { BeeldCijfer, GebiedRef } from '../data.ts'
import { unitBesideName, writeCijfer, writePeriode, writeVergelijking } from '../format.ts'
import { EstimateBadge } from './badge.tsx'
import { usePage } from './page-context.ts'
import { PositionStrip } from './position-strip.tsx'
import { ComparisonWord } from './word.tsx'

interface FiguresTableProps {
  readonly caption: string
  readonly cijfers: readonly BeeldCijfer[]
  readonly gebied: GebiedRef
  readonly ouders: readonly GebiedRef[]
  /** Column of the country alone for a table that stands beside a picture. */
  readonly compact?: boolean
}

/**
 * The figures as a table: this area, the ones around it, what the difference is called, and the place among all areas of its kind. On a
 * phone every row becomes a small block that names its own columns; the roles keep it a table for a screen reader.
 */
export function FiguresTable({ caption, cijfers, gebied, ouders }: FiguresTableProps) {
  const { m } = usePage()
  const around = ouders.filter(ouder => cijfers.some(cijfer => cijfer.vergelijking.some(other => other.gebied === ouder.code)))
  const land = around.at(-1)
  const hasPlace = cijfers.some(cijfer => cijfer.positie !== undefined && cijfer.waarde !== null)
  return (
    <table className="utrecht-table figures" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="utrecht-table__header" role="rowgroup">
        <tr className="utrecht-table__row" role="row">
          <th className="utrecht-table__header-cell" scope="col" role="columnheader">
            {m.gebied.onderwerp}
          </th>
          {[gebied, ...around].map(({ code, naam }) => (
            <th key={code} className="utrecht-table__header-cell figures__number" scope="col" role="columnheader">
              {naam}
            </th>
          ))}
          {land && (
            <th className="utrecht-table__header-cell" scope="col" role="columnheader">
              {m.gebied.vergeleken(land.naam)}
            </th>
          )}
          {hasPlace && (
            <th className="utrecht-table__header-cell" scope="col" role="columnheader">
              {m.gebied.plaats}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" role="rowgroup">
        {cijfers.map(cijfer => (
          <FigureRow key={cijfer.maat} cijfer={cijfer} gebied={gebied} around={around} hasPlace={hasPlace} />
        ))}
      </tbody>
    </table>
  )
}

interface FigureRowProps {
  readonly cijfer: BeeldCijfer
  readonly gebied: GebiedRef
  readonly around: readonly GebiedRef[]
  readonly hasPlace: boolean
}

function FigureRow({ cijfer, gebied, around, hasPlace }: FigureRowProps) {
  const { m, taal } = usePage()
  const others = around.map(ouder => ({ ouder, other: cijfer.vergelijking.find(each => each.gebied === ouder.code) }))
  const land = others.at(-1)
  return (
    <tr className="utrecht-table__row" role="row">
      <th className="utrecht-table__cell figures__name" scope="row" role="rowheader">
        <MeasureName cijfer={cijfer} />
      </th>
      <td className="utrecht-table__cell figures__number figures__own" role="cell" data-label={gebied.naam}>
        <span className={cijfer.waarde === null ? 'figures__missing' : 'figures__value'}>{writeCijfer(cijfer, taal)}</span>
        {cijfer.soort === 'model' && cijfer.waarde !== null && (
          <>
            {' '}
            <EstimateBadge />
          </>
        )}
      </td>
      {others.map(({ ouder, other }) => (
        <td key={ouder.code} className="utrecht-table__cell figures__number" role="cell" data-label={ouder.naam}>
          {other ? (
            <span className={other.waarde === null ? 'figures__missing' : undefined}>{writeVergelijking(other, cijfer, taal)}</span>
          ) : (
            '–'
          )}
        </td>
      ))}
      {land && (
        <td className="utrecht-table__cell figures__word" role="cell" data-label={m.gebied.vergeleken(land.ouder.naam)}>
          <ComparisonWord woord={land.other?.woord} />
        </td>
      )}
      {hasPlace && (
        <td className="utrecht-table__cell figures__place" role="cell" data-label={m.gebied.plaats}>
          <PositionStrip cijfer={cijfer} soorten={m.soortenMeervoud[gebied.soort]} />
        </td>
      )}
    </tr>
  )
}

/** Name of a measure as a link to what it says and does not say, with its unit and period in small type. */
export function MeasureName({ cijfer }: { readonly cijfer: BeeldCijfer }) {
  const { href, taal } = usePage()
  const unit = unitBesideName(cijfer)
  const note = [unit, cijfer.periode && writePeriode(cijfer.periode, taal)].filter(Boolean).join(', ')
  return (
    <>
      <Link href={href(`/maten/${cijfer.maat}`)}>{cijfer.naam}</Link>
      {note && <span className="figures__note">{note}</span>}
    </>
  )
}
