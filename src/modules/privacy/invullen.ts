import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** A constant piece of SQL with $1, $2 in it, and the values of those. The piece is of the program, never of a visitor. */
export function fill(piece: string, ...values: readonly unknown[]): RawBuilder<unknown> {
  const parts = piece.split(/(\$\d)/).map(part => (/^\$\d$/.test(part) ? sql`${values[Number(part.slice(1)) - 1]}` : sql.raw(part)))
  return sql.join(parts, sql.raw(''))
}
