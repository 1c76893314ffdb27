import { impactRoutes } from '#src/modules/impact/routes.ts'
import { closeApi, createApi } from '#src/platform/http/api.ts'
import { silentLog } from '#src/platform/log.ts'
import type { EffectClient, Voorbeeldanalyse } from '../../web/effect-data.ts'

/** The real routes: the examples need no database. */
const routes = createApi().route('/', impactRoutes())
closeApi(routes, { log: silentLog, newId: () => 'x' })

const none = async (): Promise<never> => {
  throw new Error('the made-up API has no analyses of people')
}

export const fakeEffect: EffectClient = {
  async voorbeeld(naam) {
    return { gelukt: (await (await routes.request(`/analyses/_voorbeelden/${naam}`)).json()) as Voorbeeldanalyse }
  },
  ontwerp: none,
  analyses: none,
  analyse: none,
  begin: none,
  wijzig: none,
  legVast: none,
  opnieuw: none,
  open: none,
  openVrijgave: none,
  openPublicatie: none,
  overname: async () => ({ gelukt: { oordelen: [] } }),
  neemOver: none,
  bundel: none,
}
