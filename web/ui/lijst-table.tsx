import type { ReactNode } from 'react'

interface Rij {
  readonly id: string
  /** What the row is about. */
  readonly kop: ReactNode
  /** One for each column after the first. */
  readonly cellen: readonly ReactNode[]
}

interface LijstTableProps {
  readonly caption: string
  readonly kolommen: readonly string[]
  readonly rijen: readonly Rij[]
  /** Whether every column after the first holds numbers. */
  readonly isNumbers?: boolean
}

/** A table of which every row becomes a small block that names its own cells on a phone; the roles keep it a table for a screen reader. */
export function LijstTable({ caption, kolommen, rijen, isNumbers = false }: LijstTableProps) {
  return (
    <table className={isNumbers ? 'lijst lijst--getallen' : 'lijst'} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolommen.map(naam => (
            <th key={naam} scope="col" role="columnheader">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rijen.map(({ id, kop, cellen }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {kop}
            </th>
            {cellen.map((cel, index) => (
              <td key={kolommen[index + 1]} role="cell" data-label={kolommen[index + 1]}>
                {cel}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
