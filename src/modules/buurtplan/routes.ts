import { createApi } from '../../platform/http/api.ts'
import { activiteitRoutes } from './activiteit-routes.ts'
import { adviesRoutes } from './advies-routes.ts'
import { planRoutes } from './plan-routes.ts'
import { versieRoutes } from './versie-routes.ts'
import type { BuurtplanWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function buurtplanRoutes(world: BuurtplanWorld) {
  return createApi()
    .route('/', planRoutes(world))
    .route('/', activiteitRoutes(world))
    .route('/', versieRoutes(world))
    .route('/', adviesRoutes(world))
}
