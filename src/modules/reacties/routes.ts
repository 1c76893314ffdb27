import { createApi } from '../../platform/http/api.ts'
import { opmerkingRoutes } from './opmerking-routes.ts'
import { meedenkenRoutes } from './meedenken-routes.ts'
import { suggestieRoutes } from './suggestie-routes.ts'
import type { ReactiesWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function reactiesRoutes(world: ReactiesWorld) {
  return createApi().route('/', opmerkingRoutes(world)).route('/', meedenkenRoutes(world)).route('/', suggestieRoutes(world))
}
