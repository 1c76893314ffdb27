import { createApi } from '../../platform/http/api.ts'
import { meetplanRoutes } from './meetplan/meetplan-routes.ts'
import { metingenRoutes } from './metingen/metingen-routes.ts'
import type { MonitoringWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function monitoringRoutes(world: MonitoringWorld) {
  return createApi().route('/', meetplanRoutes(world)).route('/', metingenRoutes(world))
}
