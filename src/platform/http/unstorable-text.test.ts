import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createRoute } from '@hono/zod-openapi'
import { silentLog } from '../log.ts'
import { closeApi, createApi } from './api.ts'
import { findUnstorableText } from './unstorable-text.ts'

describe('text that no database keeps', () => {
  it.each([
    ['a NUL character', { naam: 'a\u0000b' }, [['naam']]],
    ['the first half of a character', { naam: 'a\ud83d' }, [['naam']]],
    ['the second half of a character', ['\udc00'], [[0]]],
    ['deep in a list', { redenen: [{ reden: 'goed' }, { reden: '\u0000' }] }, [['redenen', 1, 'reden']]],
    ['a name of a field', { vraag: { 'a\u0000': 1 } }, [['vraag']]],
  ])('is found: %s', (_what, value, paths) => {
    expect(findUnstorableText(value)).toEqual(paths)
  })

  it.each([['é'], ['😀'], ['\t\r\n'], [{ a: null, b: 3, c: true }], [undefined], [new Date(0)]])('is not %j', value => {
    expect(findUnstorableText(value)).toEqual([])
  })

  it('is refused with where it stands, before anybody looks at it', async () => {
    const api = createApi()
    const schema = z.object({ redenen: z.array(z.object({ reden: z.string() })) })
    const route = createRoute({
      method: 'post',
      path: '/redenen',
      request: { body: { required: true, content: { 'application/json': { schema } } } },
      responses: { 204: { description: 'Bewaard' } },
    })
    api.openapi(route, c => c.body(null, 204))
    closeApi(api, { log: silentLog, newId: () => 'id' })
    const ask = (reden: string) =>
      api.request('/redenen', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ redenen: [{ reden }] }),
      })
    expect((await ask('Veel vrijwilligers.')).status).toBe(204)
    const refused = await ask('Veel\u0000vrijwilligers.')
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({
      code: 'input-invalid',
      errors: [{ in: 'body', location: { name: 'redenen.0.reden' }, code: 'text-unstorable' }],
    })
  })
})
