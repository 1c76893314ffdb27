import type { Hono } from 'hono'
import { kaartRoutes } from '#src/modules/buurtbeeld/kaart/routes.ts'
import { OmtrekSource } from '#src/modules/statistics/omtrek.ts'
import { closeApi } from '#src/platform/http/api.ts'
import { silentLog } from '#src/platform/log.ts'
import type { Antwoord } from '../../web/data.ts'
import { perBladzijde } from '../../web/kaart-data.ts'
import type { Kaart, KaartClient, Landlijst } from '../../web/kaart-data.ts'
import { kaartSource } from '../kaart-world.ts'

const source = await kaartSource()
/** The real routes over made-up figures and outlines. */
const routes = kaartRoutes({ source, omtrekken: new OmtrekSource(source) })
closeApi(routes, { log: silentLog, newId: () => 'x' })

/** What the map that moves asks for by itself. */
export function mountKaart(app: Hono): void {
  for (const path of ['/v1/kaart/*', '/v1/selecties/kaart']) {
    app.get(path, c => {
      const { pathname, search } = new URL(c.req.url)
      return routes.request(pathname.slice('/v1'.length) + search, { headers: c.req.raw.headers })
    })
  }
}

async function ask(path: string, query: Readonly<Record<string, string | number | undefined>>): Promise<Antwoord<unknown>> {
  const params = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
  const response = await routes.request(`${path}?${params.toString()}`)
  if (response.ok) return { gelukt: await response.json() }
  const { code, detail } = (await response.json()) as { readonly code: string; readonly detail: string }
  return { weigering: { status: response.status, code, tekst: detail } }
}

export const fakeKaart: KaartClient = {
  async plek(codes, vraag) {
    const [path, over] = codes.includes(',') ? ['/selecties/kaart', { gebieden: codes }] : [`/gebieden/${codes}/kaart`, {}]
    return (await ask(path, { ...vraag, ...over })) as Antwoord<Kaart>
  },
  lijst: async vraag => (await ask('/kaart/lijst', { ...vraag, limiet: perBladzijde })) as Antwoord<Landlijst>,
}
