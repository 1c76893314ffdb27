import { createApi } from '../../platform/http/api.ts'
import { opmerkingRoutes } from './opmerking-routes.ts'
import type { ReactiesWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function reactiesRoutes(world: ReactiesWorld) {
  return createApi().route('/', opmerkingRoutes(world))
}
