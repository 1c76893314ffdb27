import { createApi } from '../../platform/http/api.ts'
import { antwoordRoutes } from './antwoord-routes.ts'
import { golfRoutes } from './golf-routes.ts'
import type { VragenlijstenWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function vragenlijstenRoutes(world: VragenlijstenWorld) {
  return createApi().route('/', golfRoutes(world)).route('/', antwoordRoutes(world))
}
