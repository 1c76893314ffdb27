import { createApi } from '../../platform/http/api.ts'
import { buurtRoutes } from './buurt-routes.ts'
import { cohortRoutes } from './cohort-routes.ts'
import type { ProgrammaWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function programmaRoutes(world: ProgrammaWorld) {
  return createApi().route('/', buurtRoutes(world)).route('/', cohortRoutes(world))
}
