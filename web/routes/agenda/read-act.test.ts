import { describe, expect, test } from 'vitest'
import { parseGetal, reorder } from './read-act.ts'

describe('the agenda', () => {
  test.each([
    ['gets one more at its end', 'd', 'erbij', ['a', 'b', 'c', 'd']],
    ['has one once, also when it is put on it again', 'a', 'erbij', ['b', 'c', 'a']],
    ['loses one', 'b', 'eraf', ['a', 'c']],
    ['has one higher', 'c', 'hoger', ['a', 'c', 'b']],
    ['stays when the first goes higher', 'a', 'hoger', ['a', 'b', 'c']],
    ['stays when what is not on it goes higher', 'x', 'hoger', ['a', 'b', 'c']],
  ])('%s', (_, uitdaging, doe, expected) => {
    expect(reorder(['a', 'b', 'c'], uitdaging, doe)).toEqual(expected)
  })
})

test.each([
  ['1', 1],
  ['0,3', 0.3],
  ['0.3', 0.3],
  ['', null],
  ['veel', null],
  ['-1', null],
  ['1.000,5', null],
])('a weight that somebody types as "%s" is %s', (text, getal) => {
  expect(parseGetal(text)).toBe(getal)
})
