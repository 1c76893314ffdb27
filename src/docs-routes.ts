import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import type { Taal } from '@buurtwijs/figures'
import { projectRoot } from './config.ts'
import { begrotingMethoden } from './modules/begroting/index.ts'
import { bestedingMethoden } from './modules/besteding/index.ts'
import { businesscaseMethoden } from './modules/businesscase/index.ts'
import { buurtagendaMethoden } from './modules/buurtagenda/index.ts'
import { buurtpaginaMethoden } from './modules/buurtpagina/index.ts'
import { guard } from './modules/identity/index.ts'
import { impactMethoden } from './modules/impact/index.ts'
import { menukaartMethoden } from './modules/menukaart/index.ts'
import { monitoringMethoden } from './modules/monitoring/index.ts'
import { vragenlijstenMethoden } from './modules/vragenlijsten/index.ts'
import { programmaMethoden } from './modules/programma/index.ts'
import { methodePaginas } from './modules/statistics/index.ts'
import { uitvoeringMethoden } from './modules/uitvoering/index.ts'
import { createApi } from './platform/http/api.ts'
import { Refusal } from './refusal.ts'

const methodeSchema = z
  .object({ id: z.string(), titel: z.string(), tekst: z.string().meta({ description: 'Markdown, zonder de titel' }) })
  .meta({ id: 'Methode' })

const taalQuery = z.object({ taal: z.enum(['nl', 'en']).default('nl') })

const listMethoden = createRoute({
  method: 'get',
  path: '/methoden',
  operationId: 'listMethoden',
  summary: 'Uitleg bij de cijfers: welke bladzijden er zijn',
  tags: ['methoden'],
  ...guard('iedereen', 'cijfers'),
  request: { query: taalQuery },
  responses: {
    200: {
      description: 'De bladzijden',
      content: { 'application/json': { schema: z.object({ methoden: z.array(z.object({ id: z.string(), titel: z.string() })) }) } },
    },
  },
})

const getMethode = createRoute({
  method: 'get',
  path: '/methoden/{id}',
  operationId: 'getMethode',
  summary: 'Hoe een cijfer gemaakt is, en wat het niet zegt',
  tags: ['methoden'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ id: z.string() }), query: taalQuery },
  responses: { 200: { description: 'De bladzijde', content: { 'application/json': { schema: methodeSchema } } } },
})

const paginas = {
  ...methodePaginas,
  ...programmaMethoden,
  ...buurtagendaMethoden,
  ...buurtpaginaMethoden,
  ...menukaartMethoden,
  ...begrotingMethoden,
  ...impactMethoden,
  ...bestedingMethoden,
  ...uitvoeringMethoden,
  ...vragenlijstenMethoden,
  ...monitoringMethoden,
  ...businesscaseMethoden,
}
const ids = Object.keys(paginas) as (keyof typeof paginas)[]

/** The pages under docs/methods. Only pages of the index are read, so no path comes from outside. */
export function docsRoutes() {
  return createApi()
    .openapi(listMethoden, c => {
      const { taal } = c.req.valid('query')
      return c.json({ methoden: ids.map(id => ({ id, titel: paginas[id][taal] })) }, 200)
    })
    .openapi(getMethode, c => {
      const id = ids.find(known => known === c.req.valid('param').id)
      if (!id)
        throw new Refusal('Deze bladzijde is er niet. Op /v1/methoden staat welke er wel zijn.', { code: 'methode-unknown', status: 404 })
      const { taal } = c.req.valid('query')
      return c.json({ id, titel: paginas[id][taal], tekst: readPage(id, taal) }, 200)
    })
}

function readPage(id: keyof typeof paginas, taal: Taal): string {
  const file = join(projectRoot, 'docs', 'methods', taal === 'nl' ? `${id}.md` : `${id}.en.md`)
  return readFileSync(file, 'utf8').replace(/^# .*\n+/, '')
}
