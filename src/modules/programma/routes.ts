import { createApi } from '../../platform/http/api.ts'
import { buurtRoutes } from './buurt-routes.ts'
import { cohortRoutes } from './cohort-routes.ts'
import { documentRoutes } from './document-routes.ts'
import { eersteTwintigRoutes } from './eerste-twintig-routes.ts'
import { kandidatenRoutes } from './kandidaten-routes.ts'
import { orgaanRoutes } from './orgaan-routes.ts'
import { rapportRoutes } from './rapport-routes.ts'
import { takenmailRoutes } from './takenmail-routes.ts'
import { weergaveRoutes } from './weergave-routes.ts'
import type { ProgrammaWorld } from './world.ts'

/** Everything of this module over HTTP. */
export function programmaRoutes(world: ProgrammaWorld) {
  return createApi()
    .route('/', buurtRoutes(world))
    .route('/', documentRoutes(world))
    .route('/', kandidatenRoutes(world))
    .route('/', cohortRoutes(world))
    .route('/', eersteTwintigRoutes(world))
    .route('/', rapportRoutes(world))
    .route('/', orgaanRoutes(world))
    .route('/', weergaveRoutes(world))
    .route('/', takenmailRoutes(world))
}
