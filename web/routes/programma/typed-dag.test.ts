import { expect, it } from 'vitest'
import { parseDag } from './change-buurt.ts'
import { typedDag } from './typed-dag.ts'

it('shows a day as it can be typed, and reads it back', () => {
  expect(['2026-03-02', '2024-12-31', null, 'onbekend'].map(typedDag)).toEqual(['2-3-2026', '31-12-2024', '', ''])
  expect([parseDag(typedDag('2026-03-02')), parseDag('30-2-2026')]).toEqual(['2026-03-02', null])
})
