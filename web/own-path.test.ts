import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each(['/mijn', '/gebied/BU99010101?weergave=woon', '/en/mijn/toegang#passkeys'])('%s is a page of ours', path => {
  expect(ownPath(path, '/')).toBe(path)
})

test.each(['https://elders.example', '//elders.example', '/\\elders.example', 'mijn', '/a b', '/\n', '', `/${'a'.repeat(400)}`, null])(
  '%j leads to nowhere else',
  path => {
    expect(ownPath(path, '/mijn')).toBe('/mijn')
  },
)
