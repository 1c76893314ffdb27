import { createApi } from '../../platform/http/api.ts'
import { antwoordRoutes } from './antwoord-routes.ts'
import { golfRoutes } from './golf-routes.ts'
import { lijstRoutes } from './lijst-routes.ts'
import { papierRoutes } from './papier-routes.ts'
import type { VragenlijstenWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function vragenlijstenRoutes(world: VragenlijstenWorld) {
  return createApi()
    .route('/', golfRoutes(world))
    .route('/', papierRoutes(world))
    .route('/', lijstRoutes(world))
    .route('/', antwoordRoutes(world))
}
