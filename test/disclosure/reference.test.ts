import { disclose, openSolver } from '@buurtwijs/disclosure'
import { expect, test } from 'vitest'
import { referenceTables } from './reference-tables.ts'

const solver = await openSolver()

test('beside the small cells, rounding hides no more than GaussSuppression does, and exact counts hide more, because they have to leave room', () => {
  const found = referenceTables.map(({ name, table, structuralZeros, secondary }) => {
    const hidden = (roundingBase: number | null) =>
      disclose(table, { rules: { roundingBase, structuralZeros }, solver, secret: 'of the house' }).cells.filter(
        ({ status }) => status === 'secondary',
      ).length
    return { name, there: secondary.length, rounded: hidden(5), exact: hidden(null) }
  })
  expect(found).toEqual([
    { name: 'accidents by municipality, maxN 3', there: 2, rounded: 1, exact: 7 },
    { name: 'main income by group, maxN 2', there: 2, rounded: 1, exact: 6 },
    { name: 'main income by group with a cell that cannot be, maxN 3', there: 5, rounded: 1, exact: 7 },
  ])
})

test('the same cells are small here and there', () => {
  for (const { table, structuralZeros, times } of referenceTables) {
    const { cells } = disclose(table, { rules: { structuralZeros }, solver, secret: 'of the house' })
    const zeros = new Set(structuralZeros.map(key => JSON.stringify(Object.values(key))))
    const small = table.cells.filter(({ key, count }) => count / times <= 9 / times && !zeros.has(JSON.stringify(Object.values(key))))
    const primary = cells.filter(
      ({ key, status }) =>
        status === 'primary' && table.cells.some(cell => cell.key['rij'] === key['rij'] && cell.key['kolom'] === key['kolom']),
    )
    expect(primary.length).toBe(small.length)
  }
})
