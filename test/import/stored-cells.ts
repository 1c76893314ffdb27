import { DuckDBInstance } from '@duckdb/node-api'
import { ontbreektRedenen } from '@buurtwijs/figures'
import type { Release } from '#src/modules/statistics/index.ts'
import { readColumns } from '#src/modules/statistics/store/columns-file.ts'
import type { ReleaseStore } from '#src/modules/statistics/store/release-store.ts'
import type { RawCell } from './raw-cells.ts'

type Key = Pick<RawCell, 'gebied' | 'sleutel' | 'jaar' | 'dimensies'>

/** Answers what a release keeps for a cell: a number, a reason, or null when it has no such area, column or year. */
export type Stored = (key: Key) => number | string | null

/** What the columns say that the server answers from. */
export function storedInColumns(store: ReleaseStore, release: Release): Stored {
  const rows = new Map(store.gebieden(release).map(([code], row) => [code, row]))
  const { waarden } = readColumns(store.path(release, 'columns.bin'), release.gebieden, release.kolommen)
  const columns = new Map(
    valuesOf(release).map(({ kolom: { onderwerp, periode }, index }) => [
      keyOf(onderwerp.sleutel, periode, Object.values(onderwerp.dimensies)),
      waarden[index],
    ]),
  )
  return ({ gebied, sleutel, jaar, dimensies }) => {
    const [row, column] = [rows.get(gebied), columns.get(keyOf(sleutel, jaar, dimensies))]
    if (row === undefined || column === undefined) return null
    const reason = column.reasonAt(row)
    return reason === 0 ? column.at(row) : (ontbreektRedenen[reason - 1] ?? null)
  }
}

/** What the Parquet of a release says to another program, for the areas of some cells. A cell has either a value or a reason; another one is as good as absent. */
export async function storedInParquet(store: ReleaseStore, release: Release, cells: readonly Key[]): Promise<Stored> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    const areas = [...new Set(cells.map(({ gebied }) => `'${gebied}'`))].join(',')
    const query = `select waarde, ontbreekt, gebied, periode, onderwerp from '${store.path(release, 'figures.parquet')}' where gebied in (${areas}) and (waarde is null) <> (ontbreekt is null)`
    const rows = (await connection.runAndReadAll(query)).getRowsJson()
    const found = new Map(rows.map(([waarde, ontbreekt, ...key]) => [JSON.stringify(key), waarde ?? ontbreekt]))
    const ids = new Map(
      valuesOf(release).map(({ kolom: { id, onderwerp, periode } }) => [
        keyOf(onderwerp.sleutel, periode, Object.values(onderwerp.dimensies)),
        id,
      ]),
    )
    return ({ gebied, sleutel, jaar, dimensies }) => {
      const cell = found.get(JSON.stringify([gebied, jaar, ids.get(keyOf(sleutel, jaar, dimensies))]))
      return typeof cell === 'number' || typeof cell === 'string' ? cell : null
    }
  } finally {
    connection.closeSync()
  }
}

/** The columns with figures, without the bounds of intervals. */
function valuesOf(release: Release): readonly { readonly kolom: Release['kolommen'][number]; readonly index: number }[] {
  return release.kolommen.map((kolom, index) => ({ kolom, index })).filter(({ kolom }) => kolom.onderwerp.marge === 'waarde')
}

function keyOf(sleutel: string, jaar: string, dimensies: readonly string[]): string {
  return [sleutel, jaar, ...dimensies].join('\n')
}
