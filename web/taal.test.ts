import { expect, test } from 'vitest'
import { hrefIn, hrefInOther, taalOf } from './taal.ts'

test('English pages live under /en and all others are Dutch', () => {
  expect(['/', '/gebied/BU1', '/en', '/en/bronnen', '/energie'].map(taalOf)).toEqual(['nl', 'nl', 'en', 'en', 'nl'])
})

test('an address keeps its page when the language changes, and its search words', () => {
  expect([hrefIn('en', '/'), hrefIn('en', '/bronnen'), hrefIn('nl', '/bronnen')]).toEqual(['/en', '/en/bronnen', '/bronnen'])
  expect([hrefInOther('/zoeken', '?zoek=a'), hrefInOther('/en/zoeken', '?zoek=a'), hrefInOther('/en', ''), hrefInOther('/', '')]).toEqual([
    '/en/zoeken?zoek=a',
    '/zoeken?zoek=a',
    '/',
    '/en',
  ])
})
