import type { Table } from './types.ts'

/**
 * Do some details with people name contributors and others not? Such a table is about counts, and cells that do name contributors have
 * to pass the rules for money as well.
 */
export function findMixed({ dimensions, cells }: Table): boolean {
  const totals = Object.fromEntries(Object.entries(dimensions).map(([name, { parents }]) => [name, new Set(Object.values(parents).flat())]))
  const details = cells.filter(
    ({ key, count }) => count > 0 && Object.entries(key).every(([name, code]) => totals[name]?.has(code) !== true),
  )
  const named = details.filter(({ contributors }) => contributors !== undefined)
  return named.length > 0 && named.length < details.length
}
