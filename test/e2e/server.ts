import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { mountWeb } from '../../web/mount.ts'
import { makeFakeApi } from './fake-api.ts'
import { mountKaart } from './fake-kaart.ts'
import { bram } from './fake-portefeuille.ts'

const buildFolder = fileURLToPath(new URL('../../build', import.meta.url))

export interface TestServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * The built web behind Hono with an API from memory. `?bezoek` in the address of an import page makes the visitor one who may not import; on the
 * pages of the programme somebody is signed in who leads it.
 */
export async function startTestServer(port = 0): Promise<TestServer> {
  const app = new Hono()
  const api = makeFakeApi({ magImporteren: true })
  const pageApi = { client: api, changedCookies: () => [] }
  const visitorApi = { client: makeFakeApi({ magImporteren: false }), changedCookies: () => [] }
  const teamApi = { client: makeFakeApi({ magImporteren: false, ik: bram }), changedCookies: () => [] }
  const apiFor = ({ url }: Request) => (url.includes('/programma') ? teamApi : url.includes('bezoek') ? visitorApi : pageApi)
  app.get('/v1/gebieden', async c => c.json(await api.gebieden(c.req.query('zoek') ?? '', null, Number(c.req.query('limiet') ?? 8))))
  mountKaart(app)
  await mountWeb(app, { buildFolder, apiFor, newRequestId: randomUUID })
  return new Promise(resolve => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, info => {
      resolve({ url: `http://127.0.0.1:${info.port}`, close: () => new Promise(done => server.close(() => done())) })
    })
  })
}
