import { expect, test } from 'vitest'
import { explainDatabaseError, explainPostgresOutput } from './explain-postgres.ts'

const place = { home: '/tmp/postgres', log: '/tmp/postgres/postgres.log' }

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', { code: 'disk-full', status: 507 }],
  ['FATAL:  could not open file: Read-only file system', { code: 'database-readonly', status: 507 }],
  ['FATAL:  data directory "/proc/self/cwd" has wrong ownership', { code: 'database-forbidden', status: 409 }],
])('%s becomes a refusal', async (output, refusal) => {
  expect(await explainPostgresOutput(place, output, undefined)).toMatchObject(refusal)
})

test('an unknown reason stays a bug, with the last lines and the place of the log', async () => {
  const error = await explainPostgresOutput(place, 'one\ntwo\n', undefined)
  expect(error.message).toBe('PostgreSQL did not start; it said: one | two. Its log: /tmp/postgres/postgres.log')
})

test('a full disk is recognised through the error that wraps it; a mistake in a query is not an outage', () => {
  const full = new Error('migration failed', { cause: Object.assign(new Error('could not extend file'), { code: '53100' }) })
  expect(explainDatabaseError(full)).toMatchObject({ code: 'disk-full', status: 507 })
  expect(explainDatabaseError(Object.assign(new Error('gone'), { code: '57P01' }))).toMatchObject({
    code: 'database-unreachable',
    status: 503,
  })
  expect(explainDatabaseError(Object.assign(new Error('syntax error'), { code: '42601' }))).toBeUndefined()
})
