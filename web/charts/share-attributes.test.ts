import { expect, test } from 'vitest'
import { shareAttributes } from './share-attributes.ts'

test('elements that look alike say so once, shapes before texts', () => {
  const body =
    '<text x="1" y="2" fill="a">een</text><rect x="0" width="4" fill="b"/><text x="3" y="4" fill="a">twee</text><rect x="9" width="4" fill="b"/>'
  expect(shareAttributes(body)).toBe(
    '<g fill="b"><rect x="0" width="4"/><rect x="9" width="4"/></g><g fill="a"><text x="1" y="2">een</text><text x="3" y="4">twee</text></g>',
  )
})

test('shapes stay on their side of a group that was there, and one by itself stays as it is', () => {
  const body = '<rect x="0" fill="b"/><g stroke="c"><line x1="0"/></g><rect x="1" fill="b"/>'
  expect(shareAttributes(body)).toBe(body)
})

test('what it does not know it leaves alone', () => {
  const nested = '<g fill="a"><g fill="b"><rect x="0"/></g></g><ellipse rx="1"/>'
  expect(shareAttributes(nested)).toBe(nested)
})

test('lines of one group, and paths that look alike, become one path', () => {
  const lines =
    '<g stroke="c"><line y2="9" y1="1" x2="4" x1="4"/><line x1="0" y1="2" x2="8" y2="2"/><line x1="0" y1="0" x2="1" y2="2"/></g>'
  expect(shareAttributes(lines)).toBe('<g stroke="c"><path d="M4 1V9M0 2H8M0 0L1 2"/></g>')
  expect(shareAttributes('<path d="M1 1h2" fill="a"/><path d="M5 5h2" fill="a"/>')).toBe('<g fill="a"><path d="M1 1h2M5 5h2"/></g>')
})
