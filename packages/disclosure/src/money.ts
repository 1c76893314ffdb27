import type { Cube } from './cube.ts'
import { leafCells, TotalsOf } from './cube.ts'
import type { MoneyCells } from './model.ts'
import type { MoneyRules, TableCell } from './types.ts'

/** A detail cell with who contributed to it. */
export interface MoneyDetail {
  readonly cell: number
  readonly contributors: NonNullable<TableCell['contributors']>
}

/**
 * The largest two contributors of every cell, totals included. Somebody who contributes to several details counts in
 * their total once, with everything together.
 */
export function addUpContributors(cube: Cube, details: readonly MoneyDetail[]): MoneyCells {
  const byId = new Map<string, Map<number, number>>()
  const totals = new TotalsOf(cube)
  for (const { cell, contributors } of details) {
    const size = totals.fill(cell)
    for (const { id, value } of contributors) {
      if (value <= 0) continue
      const own = byId.get(id) ?? new Map<number, number>()
      byId.set(id, own)
      for (let at = 0; at < size; at += 1) {
        const total = totals.cells[at] ?? 0
        own.set(total, (own.get(total) ?? 0) + value)
      }
    }
  }
  const sums = new Float64Array(cube.size)
  const largest = new Float64Array(cube.size)
  const second = new Float64Array(cube.size)
  const contributors = new Int32Array(cube.size)
  const sole = new Int32Array(cube.size)
  let number = 0
  for (const own of byId.values()) {
    number += 1
    for (const [cell, value] of own) {
      sums[cell] = (sums[cell] ?? 0) + value
      const most = largest[cell] ?? 0
      if (value > most) {
        second[cell] = most
        largest[cell] = value
      } else if (value > (second[cell] ?? 0)) second[cell] = value
      sole[cell] = contributors[cell] === 0 ? number : 0
      contributors[cell] = (contributors[cell] ?? 0) + 1
    }
  }
  return { sums, largest, second, contributors, sole }
}

/** The p%-rule: the second largest, who knows its own part, could estimate the largest closer than p percent. */
export function isDominated(total: number, largest: number, second: number, { p }: MoneyRules): boolean {
  return total - largest - second < (p / 100) * largest - 1e-9
}

/** How far above the true amount the upper end of what remains possible has to lie. */
export function protectionLevel(total: number, largest: number, second: number, { p }: MoneyRules): number {
  const byRule = (p / 100) * largest - (total - largest - second)
  // A cell hidden for another reason than the p%-rule: as much as the largest would need if it stood alone.
  return byRule > 0 ? byRule : (p / 100) * largest
}

/** How much less money could be in a cell to whoever contributes most to each of its parts: they know that there is not less than their own. */
export function lowerAtMost(
  cube: Cube,
  { values, largest }: { readonly values: Float64Array; readonly largest: Float64Array },
  cell: number,
): number {
  return leafCells(cube, cell).reduce((sum, leaf) => sum + (values[leaf] ?? 0) - (largest[leaf] ?? 0), 0)
}
