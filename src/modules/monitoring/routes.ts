import { createApi } from '../../platform/http/api.ts'
import { actieRoutes } from './bespreking/actie-routes.ts'
import { besprekingRoutes } from './bespreking/bespreking-routes.ts'
import { fhirRoutes } from './fhir/fhir-routes.ts'
import { koersRoutes } from './koers/koers-routes.ts'
import { meetplanRoutes } from './meetplan/meetplan-routes.ts'
import { metingenRoutes } from './metingen/metingen-routes.ts'
import { praktijkRoutes } from './praktijk/praktijk-routes.ts'
import { uitkomstenRoutes } from './uitkomsten/uitkomsten-routes.ts'
import { geluidRoutes } from './verhalen/geluid-routes.ts'
import { ingezondenRoutes } from './verhalen/ingezonden-routes.ts'
import { verhalenRoutes } from './verhalen/verhalen-routes.ts'
import { vertelRoutes } from './verhalen/vertel-routes.ts'
import { anderenRoutes } from './vrijgeven/anderen-routes.ts'
import type { MonitoringWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function monitoringRoutes(world: MonitoringWorld) {
  return createApi()
    .route('/', meetplanRoutes(world))
    .route('/', metingenRoutes(world))
    .route('/', uitkomstenRoutes(world))
    .route('/', verhalenRoutes(world))
    .route('/', ingezondenRoutes(world))
    .route('/', vertelRoutes(world))
    .route('/', geluidRoutes(world))
    .route('/', anderenRoutes(world))
    .route('/', besprekingRoutes(world))
    .route('/', actieRoutes(world))
    .route('/', fhirRoutes(world))
    .route('/', koersRoutes(world))
    .route('/', praktijkRoutes(world))
}
