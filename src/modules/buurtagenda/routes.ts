import { createApi } from '../../platform/http/api.ts'
import { agendaRoutes } from './agenda-routes.ts'
import { beeldRoutes } from './beeld-routes.ts'
import { regioBuurtRoutes } from './regio-buurt-routes.ts'
import { regioRoutes } from './regio-routes.ts'
import { inzichtRoutes } from './inzicht-routes.ts'
import { uitdagingRoutes } from './uitdaging-routes.ts'
import type { BuurtagendaWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function buurtagendaRoutes(world: BuurtagendaWorld) {
  return createApi()
    .route('/', inzichtRoutes(world))
    .route('/', uitdagingRoutes(world))
    .route('/', agendaRoutes(world))
    .route('/', beeldRoutes(world))
    .route('/', regioRoutes(world))
    .route('/', regioBuurtRoutes(world))
}
