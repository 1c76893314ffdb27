import { expect, test } from 'vitest'
import { StandingClock } from './clock.ts'
import { createLog } from './log.ts'

const clock = new StandingClock('2026-03-01T09:00:00Z')

function logged(format: 'text' | 'json', work: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  work(createLog({ format, clock, write: line => lines.push(line) }))
  return lines.join('')
}

test('a line for people has the time, the level, the message and the facts', () => {
  expect(logged('text', log => log.info('Import done', { release: 'kwb-2024', seconds: 3, note: 'two words', skipped: undefined }))).toBe(
    '2026-03-01T09:00:00.000Z info Import done release=kwb-2024 seconds=3 note="two words"\n',
  )
})

test('a line for machines is one JSON object', () => {
  expect(JSON.parse(logged('json', log => log.warn('Slow', { milliseconds: 900 })))).toEqual({
    at: '2026-03-01T09:00:00.000Z',
    level: 'warn',
    message: 'Slow',
    milliseconds: 900,
  })
})

test('an error shows its causes but not its properties, which may hold rows about people', () => {
  const cause = Object.assign(new Error('constraint'), { detail: 'Key (email)=(fatima@example.org)' })
  const line = logged('text', log => log.error('Failed', new Error('insert', { cause })))
  expect(line).toContain('Error: insert')
  expect(line).toContain('caused by Error: constraint')
  expect(line).not.toContain('fatima')
})
