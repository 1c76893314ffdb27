/**
 * Smallest total distance: each row gets at most one column and each column one row. As many rows as possible are matched first. Shortest augmenting paths (Jonker and Volgenant 1987), with potentials.
 *
 * @param cost distance of a row and a column; Infinity when they may not meet
 * @returns the column of each row, -1 for rows that no column is left for
 */
export function assign(rows: number, columns: number, cost: (row: number, column: number) => number): Int32Array {
  const costs = new Float64Array(rows * columns)
  let largest = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const own = cost(row, column)
      costs[row * columns + column] = own
      if (own !== Infinity) largest = Math.max(largest, own)
    }
  }
  // A column of its own for every row, dearer than all real ones together: taken only when nothing else is left.
  const dear = (largest + 1) * (rows + 1)
  const total = columns + rows
  const rowOf = new Int32Array(total).fill(-1)
  const columnOf = new Int32Array(rows).fill(-1)
  const onRow = new Float64Array(rows)
  const onColumn = new Float64Array(total)
  const costOf = (row: number, column: number): number =>
    column < columns ? costs[row * columns + column]! : column - columns === row ? dear : Infinity
  for (let start = 0; start < rows; start++) {
    const shortest = new Float64Array(total).fill(Infinity)
    const from = new Int32Array(total).fill(-1)
    const isDone = new Uint8Array(total)
    let row = start
    let distance = 0
    let end = -1
    const touched: number[] = []
    while (end < 0) {
      let next = -1
      let least = Infinity
      for (let column = 0; column < total; column++) {
        if (isDone[column]) continue
        const own = costOf(row, column)
        if (own !== Infinity) {
          const through = distance + own - onRow[row]! - onColumn[column]!
          if (through < shortest[column]!) {
            shortest[column] = through
            from[column] = row
          }
        }
        if (shortest[column]! < least) {
          least = shortest[column]!
          next = column
        }
      }
      distance = least
      isDone[next] = 1
      touched.push(next)
      if (rowOf[next] === -1) end = next
      else row = rowOf[next]!
    }
    onRow[start]! += distance
    for (const column of touched) {
      if (column === end) continue
      onRow[rowOf[column]!]! += distance - shortest[column]!
      onColumn[column]! -= distance - shortest[column]!
    }
    for (let column = end; ;) {
      const owner = from[column]!
      rowOf[column] = owner
      const freed = columnOf[owner]!
      columnOf[owner] = column
      if (owner === start) break
      column = freed
    }
  }
  return columnOf.map(column => (column < columns ? column : -1))
}
