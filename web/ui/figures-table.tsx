import { Link } from '@nl-design-system-candidate/link-react'
import type { BeeldCijfer, BeeldGebied, GebiedRef } from '../data.ts'
import { soortAmong, unitBesideName, writeCel, writeExact, writePeriode } from '../format.ts'
import { EstimateBadge } from './badge.tsx'
import { Bereik } from './bereik.tsx'
import { usePage } from './page-context.ts'
import { KloptDit } from './klopt-dit.tsx'
import { hasPlace, PositionStrip } from './position-strip.tsx'
import { ComparisonWord } from './word.tsx'

/** A figure with the same measure in earlier periods, newest first. */
export interface FigureRow {
  readonly cijfer: BeeldCijfer
  readonly eerder: readonly BeeldCijfer[]
}

interface FiguresTableProps {
  readonly caption: string
  readonly rijen: readonly FigureRow[]
  readonly gebied: BeeldGebied
}

/**
 * The figures exactly as published: this area now and before, the ones around it, what the difference is called, and the place among
 * all areas of its kind. On a phone every row becomes a small block that names its own cells; the roles keep it a table for a screen reader.
 */
export function FiguresTable({ caption, rijen, gebied }: FiguresTableProps) {
  const { m } = usePage()
  const { gebieden = [], ouders } = gebied
  const around = [...gebieden, ...ouders].filter(ouder =>
    rijen.some(({ cijfer }) => cijfer.vergelijking.some(other => other.gebied === ouder.code)),
  )
  const land = around.at(-1)
  const hasGelijken = rijen.some(({ cijfer }) => cijfer.gelijken)
  const gelijken = m.vergelijk.gelijken(m.soortenMeervoud[soortAmong(gebied)])
  const hasPlaces = rijen.some(({ cijfer }) => hasPlace(cijfer))
  const hasEarlier = rijen.some(({ eerder }) => eerder.length > 0)
  const allEstimates = rijen.every(({ cijfer }) => cijfer.soort === 'model')
  return (
    <table className="utrecht-table figures" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <Head>{m.gebied.onderwerp}</Head>
          <Head isNumber>
            {gebied.naam}
            {allEstimates && <EstimateBadge />}
          </Head>
          {hasEarlier && <Head isNumber>{m.gebied.eerder}</Head>}
          {around.map(({ code, naam }) => (
            <Head key={code} isNumber>
              {naam}
            </Head>
          ))}
          {land && <Head>{m.gebied.vergeleken(land.naam)}</Head>}
          {hasGelijken && <Head isNumber>{gelijken}</Head>}
          {hasPlaces && <Head>{m.gebied.plaats}</Head>}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rijen.map(({ cijfer, eerder }) => (
          <tr key={cijfer.maat} role="row">
            <th scope="row" role="rowheader">
              <MeasureName cijfer={cijfer} gebied={gebied.code} isMarked={!allEstimates} />
            </th>
            <Cell cel={cijfer} cijfer={cijfer} label={gebied.naam} className="own">
              <Bereik cijfer={cijfer} />
            </Cell>
            {hasEarlier && <Earlier eerder={eerder} />}
            <Around cijfer={cijfer} around={around} />
            {hasGelijken && <Gelijken cijfer={cijfer} label={gelijken} />}
            {hasPlaces && (
              <td role="cell" className="place">
                <PositionStrip cijfer={cijfer} soorten={m.soortenMeervoud[soortAmong(gebied)]} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ isNumber = false, children }: { readonly isNumber?: boolean; readonly children: React.ReactNode }) {
  return (
    <th scope="col" role="columnheader" className={isNumber ? 'n' : undefined}>
      {children}
    </th>
  )
}

interface CellProps {
  readonly cel: Pick<BeeldCijfer, 'waarde' | 'ontbreekt'>
  readonly cijfer: BeeldCijfer
  readonly label: string
  readonly className?: string
  readonly children?: React.ReactNode
}

function Cell({ cel, cijfer, label, className = '', children }: CellProps) {
  const { taal } = usePage()
  const classes = [className, cel.waarde === null ? 'none' : ''].filter(Boolean).join(' ')
  return (
    <td role="cell" className={classes || undefined} data-label={label}>
      {writeCel(cel, cijfer, taal)}
      {children}
    </td>
  )
}

function Earlier({ eerder }: { readonly eerder: readonly BeeldCijfer[] }) {
  const { m, taal } = usePage()
  if (eerder.length === 0) return <td role="cell" />
  const waves = eerder.map(
    cijfer => `${cijfer.periode === null ? '' : writePeriode(cijfer.periode, taal)}: ${writeCel(cijfer, cijfer, taal)}`,
  )
  return (
    <td role="cell" className="before" data-label={m.gebied.eerder}>
      {waves.map(wave => (
        <span key={wave}>{wave}</span>
      ))}
    </td>
  )
}

function Around({ cijfer, around }: { readonly cijfer: BeeldCijfer; readonly around: readonly GebiedRef[] }) {
  const others = around.map(ouder => ({ ouder, other: cijfer.vergelijking.find(each => each.gebied === ouder.code) }))
  return (
    <>
      {others.map(({ ouder, other }) =>
        other ? <Cell key={ouder.code} cel={other} cijfer={cijfer} label={ouder.naam} /> : <td key={ouder.code} role="cell" />,
      )}
      {around.length > 0 && (
        <td role="cell" className="wd">
          <ComparisonWord woord={others.at(-1)?.other?.woord} />
        </td>
      )}
    </>
  )
}

/** The middle of the areas that are alike, with the lowest and the highest, and what the difference is called. */
function Gelijken({ cijfer, label }: { readonly cijfer: BeeldCijfer; readonly label: string }) {
  const { m, taal } = usePage()
  const { gelijken } = cijfer
  if (!gelijken) return <td role="cell" />
  const { mediaan, laagste, hoogste, woord } = gelijken
  return (
    <td role="cell" data-label={label}>
      {writeExact(mediaan, cijfer, taal)}
      <small>{m.vergelijk.bereik(writeExact(laagste, cijfer, taal), writeExact(hoogste, cijfer, taal))}</small>
      {woord && (
        <small>
          <ComparisonWord woord={woord} />
        </small>
      )}
    </td>
  )
}

interface MeasureNameProps {
  readonly cijfer: BeeldCijfer
  /** The code of the area whose figure it is. */
  readonly gebied: string
  readonly isMarked?: boolean
  /** Whether people can say here that it is not right; not where the same figure stands once more. */
  readonly hasVraag?: boolean
}

/** Name of a measure as a link to all about it in this area, with its unit and period in small type. */
export function MeasureName({ cijfer, gebied, isMarked = false, hasVraag = true }: MeasureNameProps) {
  const { m, gebiedHref, taal } = usePage()
  const note = [
    unitBesideName(cijfer),
    cijfer.periode && writePeriode(cijfer.periode, taal),
    isMarked && cijfer.soort === 'model' && cijfer.waarde !== null && m.algemeen.schatting,
  ].filter(Boolean)
  return (
    <>
      <Link href={gebiedHref(`${gebied}/maten/${cijfer.maat}`)}>{cijfer.naam}</Link>
      {note.length > 0 && <small>{note.join(', ')}</small>}
      {hasVraag && <KloptDit over={{ soort: 'cijfer', maat: cijfer.maat }} naam={cijfer.naam} />}
    </>
  )
}
