import { afterEach, beforeEach, expect } from 'vitest'

const complaints: unknown[][] = []
const original = console.error

/** A console.error is a failure that nobody looks at: here it fails the test during which it was written. */
beforeEach(() => {
  complaints.length = 0
  console.error = (...parts: unknown[]) => void complaints.push(parts)
})

afterEach(() => {
  console.error = original
  expect(complaints, 'console.error was called').toEqual([])
})
