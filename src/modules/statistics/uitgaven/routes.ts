import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { requireImporter } from '../imports/routes.ts'
import type { Uitgaven, UitgavenOverzicht } from './uitgaven.ts'

const overzichtSchema = z.object({
  uitgaven: z.array(
    z.object({
      release: z.string().meta({ description: 'De release die zij opvolgt' }),
      bron: z.string().meta({ description: 'Wat te importeren is', example: 'cbs:86165NED' }),
      titel: z.string(),
      soort: z.enum(['nieuwer', 'herzien']).meta({ description: 'Een later jaar, of dezelfde tabel die sindsdien is gewijzigd' }),
      gewijzigd: z.string().nullable(),
    }),
  ),
  gekeken: z.string().nullable().meta({ description: 'Wanneer de uitgevers voor het laatst zijn gevraagd' }),
  fout: z.string().nullable().meta({ description: 'Waarom dat de laatste keer niet lukte' }),
})

const everybody = guard('iedereen', 'cijfers')

const list = createRoute({
  method: 'get',
  path: '/uitgaven',
  operationId: 'listUitgaven',
  summary: 'Van welke cijfers de uitgever een nieuwere uitgave heeft',
  tags: ['releases'],
  ...everybody,
  responses: { 200: json(overzichtSchema, 'Wat nieuwer is') },
})

const look = createRoute({
  method: 'post',
  path: '/uitgaven/_kijk',
  operationId: 'lookForUitgaven',
  summary: 'Vraag de uitgevers nu of zij iets nieuwers hebben',
  tags: ['releases'],
  ...everybody,
  middleware: [everybody.middleware, requireImporter] as const,
  responses: { 200: json(overzichtSchema, 'Wat nieuwer is') },
})

export function uitgaveRoutes(uitgaven: Uitgaven) {
  return createApi()
    .openapi(list, async c => c.json(writable(await uitgaven.list()), 200))
    .openapi(look, async c => c.json(writable(await uitgaven.kijk()), 200))
}

function writable({ uitgaven, ...rest }: UitgavenOverzicht) {
  return { uitgaven: uitgaven.map(each => ({ ...each })), ...rest }
}
