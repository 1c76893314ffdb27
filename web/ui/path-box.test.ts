import { expect, test } from 'vitest'
import { boxOf } from './path-box.ts'

test('the box around a path holds every corner, whether its lines are absolute or relative', () => {
  const square = { left: 10, right: 20, top: 5.5, bottom: 15.5 }
  expect(boxOf('M10 5.5L20 5.5L20 15.5L10 15.5Z'.replace('Z', 'z'))).toEqual(square)
  expect(boxOf('M10 5.5h10v10h-10z')).toEqual(square)
  expect(boxOf('M10 5.5l10 0 0 10-10 0z')).toEqual(square)
  expect(boxOf('M10 5.5h10v10zM0 0l.5-.5-1 1z')).toEqual({ left: -0.5, right: 20, top: -0.5, bottom: 15.5 })
})

test('a path with curves, or without points, has no box that can be read', () => {
  expect([boxOf('M0 0c1 1 2 2 3 3z'), boxOf('')]).toEqual([null, null])
})
