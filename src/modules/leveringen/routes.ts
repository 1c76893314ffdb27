import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { createApi } from '../../platform/http/api.ts'
import { body, done, json } from '../../platform/http/contents.ts'
import { Refusal } from '../../refusal.ts'
import { guard } from '../identity/index.ts'
import { daadOf, mediaTypes } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { decideLevering, putMachtiging } from './besluit-actions.ts'
import { maxLevering } from './grenzen.ts'
import type { Indeling } from './indeling.ts'
import { bringLevering, dropLevering, offerLevering } from './levering-actions.ts'
import * as schema from './levering-schema.ts'
import { checkBestand, describeLezer, viewLevering, viewLeveringen, viewMachtigingen } from './levering-views.ts'
import { describeFormaat, sjabloonCsv } from './sjabloon.ts'
import type { LeveringenWorld } from './world.ts'

/** The file, and what a form puts around it. */
export const maxLeveringForm = maxLevering + 2 ** 16

const tags = ['leveringen']
const sends = guard('levering aanbieden', 'leveringen')
const open = guard('iedereen', 'leveringen')
const metTaal = z.object({ taal: taalParameter })
const one = { params: z.object({ levering: z.uuid() }) }
const limit = bodyLimit({
  maxSize: maxLeveringForm,
  onError: () => {
    throw new Refusal('Dit bestand is groter dan 24 MB. Verdeel het over meer bestanden.', {
      code: 'levering-too-large',
      status: 413,
      place: { field: 'bestand' },
    })
  },
})
const bestand = z.unknown().optional().meta({ type: 'string', format: 'binary' })
const indeling = z
  .string()
  .max(20_000)
  .optional()
  .meta({ description: 'Hoe de kolommen gelezen worden, als JSON; zonder dit de koppen van het sjabloon' })

const list = createRoute({
  method: 'get',
  path: '/leveringen',
  operationId: 'listLeveringen',
  summary: 'De leveringen die u mag zien, en voor welke organisaties u kunt leveren',
  tags,
  ...guard('leveringen bekijken', 'leveringen'),
  responses: { 200: json(schema.leveringenSchema, 'De laatste eerst') },
})

const bring = createRoute({
  method: 'post',
  path: '/leveringen',
  operationId: 'bringLevering',
  summary: 'Lees een bestand met cijfers in: in zijn geheel of niet. Staat er iets over een mens in, dan wordt er niets van bewaard',
  tags,
  ...sends,
  middleware: [sends.middleware, limit] as const,
  request: {
    query: metTaal,
    body: { content: { 'multipart/form-data': { schema: z.strictObject({ bestand, organisatie: z.uuid(), indeling }) } }, required: true },
  },
  responses: { 200: json(schema.gelezenSchema, 'Wat er gelezen is, of per rij en kolom wat er mis is') },
})

const check = createRoute({
  method: 'post',
  path: '/leveringen/_nagaan',
  operationId: 'checkLevering',
  summary: 'Ga na of een bestand te leveren is; er wordt niets bewaard en er is geen account voor nodig',
  tags,
  ...open,
  middleware: [open.middleware, limit] as const,
  request: {
    query: metTaal,
    body: { content: { 'multipart/form-data': { schema: z.strictObject({ bestand, indeling }) } }, required: true },
  },
  responses: { 200: json(schema.verslagSchema, 'Of het in orde is, of per rij en kolom wat er mis is') },
})

const formaat = createRoute({
  method: 'get',
  path: '/leveringen/formaat',
  operationId: 'describeLeverformaat',
  summary: 'Hoe een bestand eruitziet: kolommen, maten en groepen',
  tags,
  ...open,
  request: { query: metTaal },
  responses: { 200: json(schema.formaatSchema, 'Het formaat') },
})

const csv = createRoute({
  method: 'get',
  path: '/leveringen/sjabloon.csv',
  operationId: 'takeLeversjabloonCsv',
  summary: 'Het sjabloon als CSV',
  tags,
  ...open,
  responses: { 200: { description: 'Het sjabloon', content: { 'text/csv': { schema: z.string() } } } },
})

const xlsx = createRoute({
  method: 'get',
  path: '/leveringen/sjabloon.xlsx',
  operationId: 'takeLeversjabloonXlsx',
  summary: 'Het sjabloon als werkboek (xlsx), met uitleg',
  tags,
  ...open,
  request: { query: metTaal },
  responses: { 200: { description: 'Het sjabloon', content: { [mediaTypes.xlsx]: { schema: z.string() } } } },
})

const view = createRoute({
  method: 'get',
  path: '/leveringen/{levering}',
  operationId: 'viewLevering',
  summary: 'Eén levering: wat erin zit, wat opvalt, en wat anders is dan de vorige keer',
  tags,
  ...guard('leveringen bekijken', 'leveringen'),
  request: { ...one, query: metTaal },
  responses: { 200: json(schema.leveringSchema, 'De levering') },
})

const offer = createRoute({
  method: 'post',
  path: '/leveringen/{levering}/_aanbieden',
  operationId: 'offerLevering',
  summary: 'Bied een gelezen levering aan; wat opvalt vraagt om uitleg',
  tags,
  ...sends,
  request: { ...one, ...body(schema.aanbiedSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: '/leveringen/{levering}',
  operationId: 'dropLevering',
  summary: 'Haal weg wat is gelezen en nog niet aangeboden',
  tags,
  ...sends,
  request: one,
  responses: done,
})

const decide = createRoute({
  method: 'post',
  path: '/leveringen/{levering}/besluit',
  operationId: 'decideLevering',
  summary: 'Aanvaard een levering in haar geheel, of geef haar terug met een reden; nooit door wie haar bracht',
  tags,
  ...guard('levering beoordelen', 'leveringen'),
  request: { ...one, ...body(schema.besluitSchema) },
  responses: done,
})

const machtigingen = createRoute({
  method: 'get',
  path: '/levermachtigingen',
  operationId: 'listLevermachtigingen',
  summary: 'Wat elke organisatie mag leveren, en over welke gebieden',
  tags,
  ...guard('levermachtiging geven', 'leveringen'),
  responses: { 200: json(schema.machtigingenSchema, 'Op naam') },
})

const machtig = createRoute({
  method: 'put',
  path: '/levermachtigingen/{organisatie}',
  operationId: 'putLevermachtiging',
  summary: 'Leg vast wat een organisatie mag leveren',
  tags,
  ...guard('levermachtiging geven', 'leveringen'),
  request: { params: z.object({ organisatie: z.uuid() }), ...body(schema.machtigingInvoerSchema) },
  responses: done,
})

/** Everything of this module over HTTP. */
export function leveringenRoutes(world: LeveringenWorld) {
  return createApi()
    .openapi(list, async c => c.json(await viewLeveringen(world, daadOf(c).actor), 200))
    .openapi(bring, async c => {
      const { taal } = c.req.valid('query')
      const form = c.req.valid('form')
      const vraag = { organisatie: form.organisatie, bestand: await readFile(form.bestand), indeling: readIndeling(form.indeling), taal }
      const read = await bringLevering(world, daadOf(c), vraag)
      return c.json({ id: read.soort === 'gelezen' ? read.id : null, verslag: describeLezer(read.lezer, taal) }, 200)
    })
    .openapi(check, async c => {
      const { taal } = c.req.valid('query')
      const form = c.req.valid('form')
      const vraag = { bestand: await readFile(form.bestand), indeling: readIndeling(form.indeling), taal }
      return c.json(await checkBestand(world, vraag), 200)
    })
    .openapi(formaat, c => c.json(describeFormaat(c.req.valid('query').taal), 200))
    .openapi(csv, c =>
      c.body(sjabloonCsv(), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="levering.csv"',
      }),
    )
    .openapi(xlsx, async c => {
      const { maakSjabloon } = await import('./maak-sjabloon.ts')
      return c.body(await maakSjabloon(c.req.valid('query').taal), 200, {
        'Content-Type': mediaTypes.xlsx,
        'Content-Disposition': 'attachment; filename="levering.xlsx"',
      })
    })
    .openapi(view, async c =>
      c.json(await viewLevering(world, daadOf(c).actor, c.req.valid('param').levering, c.req.valid('query').taal), 200),
    )
    .openapi(offer, async c => {
      await offerLevering(world, daadOf(c), c.req.valid('param').levering, c.req.valid('json').toelichting)
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      await dropLevering(world, daadOf(c), c.req.valid('param').levering)
      return c.body(null, 204)
    })
    .openapi(decide, async c => {
      await decideLevering(world, daadOf(c), c.req.valid('param').levering, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(machtigingen, async c => c.json(await viewMachtigingen(world, daadOf(c).actor), 200))
    .openapi(machtig, async c => {
      await putMachtiging(world, daadOf(c), c.req.valid('param').organisatie, c.req.valid('json'))
      return c.body(null, 204)
    })
}

async function readFile(file: unknown) {
  if (!(file instanceof File)) throw new Refusal('Kies een bestand.', { code: 'document-missing', place: { field: 'bestand' } })
  return { naam: file.name, inhoud: Buffer.from(await file.arrayBuffer()) }
}

/** The layout that a form brought, or a refusal when it is none. */
function readIndeling(text: string | undefined): Indeling | null {
  if (text === undefined || text === '') return null
  const parsed = schema.indelingSchema.safeParse(parseJson(text))
  if (!parsed.success) throw new Refusal('Deze indeling is niet te lezen. Kies opnieuw wat waar staat.', { code: 'indeling-invalid' })
  const { kolommen, vast } = parsed.data
  const { maat, periode, groep } = vast
  return {
    kolommen,
    vast: {
      ...(maat === undefined ? {} : { maat }),
      ...(periode === undefined ? {} : { periode }),
      ...(groep === undefined ? {} : { groep }),
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
