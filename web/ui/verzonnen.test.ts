import { expect, test } from 'vitest'
import { verzonnenIn } from './verzonnen.ts'

test('a list is made up, real, or both; an empty one says nothing', () => {
  const [made, real] = [{ demo: true } as const, {}]
  expect([verzonnenIn([made, made]), verzonnenIn([real]), verzonnenIn([real, made]), verzonnenIn([])]).toEqual([
    'alles',
    null,
    'deels',
    undefined,
  ])
})
