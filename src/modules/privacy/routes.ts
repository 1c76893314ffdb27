import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createApi } from '../../platform/http/api.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import type { ApiEnv } from '../../platform/http/api.ts'
import { makePdf } from '../../platform/documents/paper.ts'
import { guard, requireActor } from '../identity/index.ts'
import { toPaper } from './eigen-papier.ts'
import { describeBewaarregels, listVerwerkingen, readEigenGegevens, readEigenLogboek } from './eigen-gegevens.ts'
import { linesOnPage, readLogboek } from './logboek.ts'
import { agreeOpruiming, askOpruiming, dropOpruiming } from './opruimingen.ts'
import {
  bewaarregelSchema,
  eigenGegevensSchema,
  eigenRegelSchema,
  eigenWisverzoekSchema,
  logregelSchema,
  opruimingSchema,
  verwerkingSchema,
  wisverzoekSchema,
} from './schema.ts'
import { findEigenWisverzoek, findOpruiming, findWisverzoek, listOpruimingen, listWisverzoeken } from './views.ts'
import { agreeWissen, askWissen, refuseWissen, withdrawWissen } from './wisverzoeken.ts'
import type { PrivacyWorld } from './world.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })
const idParameter = { params: z.object({ id: z.uuid() }) }
const done = { 204: { description: 'Gedaan' } }
const madeSchema = z.object({ id: z.uuid() })
const agreedSchema = z.object({ isCompleet: z.boolean().meta({ description: 'Of nu iedereen die moet instemmen dat heeft gedaan' }) })

/** A stretch of time and a page of it. */
const stretchQuery = z.object({
  van: z.iso.datetime({ offset: true }).optional().meta({ description: 'Vanaf dit moment' }),
  tot: z.iso.datetime({ offset: true }).optional().meta({ description: 'Tot dit moment' }),
  pagina: wholeNumber({ min: 1, max: 10_000 }).default(1),
})

/** Every route of this module, with who may call it and for which activity. */
const route = {
  ownData: createRoute({
    method: 'get',
    path: '/ik/gegevens',
    operationId: 'getOwnData',
    summary: 'Alles wat over u bekend is, om te lezen en mee te nemen',
    tags: ['privacy'],
    ...guard('wie is ingelogd', 'rechten'),
    responses: { 200: json(eigenGegevensSchema, 'Uw gegevens, in gewone woorden') },
  }),
  ownPaper: createRoute({
    method: 'get',
    path: '/ik/gegevens.pdf',
    operationId: 'getOwnPaper',
    summary: 'Alles wat over u bekend is, als PDF',
    tags: ['privacy'],
    ...guard('wie is ingelogd', 'rechten'),
    responses: {
      200: {
        description: 'Een PDF die ook voor te lezen is',
        content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
      },
    },
  }),
  ownLog: createRoute({
    method: 'get',
    path: '/ik/logboek',
    operationId: 'getOwnLog',
    summary: 'Wie uw gegevens zag, wanneer en waarom',
    tags: ['privacy'],
    ...guard('wie is ingelogd', 'rechten'),
    request: { query: stretchQuery },
    responses: { 200: json(z.object({ regels: z.array(eigenRegelSchema), meer: z.boolean() }), 'De nieuwste eerst') },
  }),
  askErasure: createRoute({
    method: 'post',
    path: '/ik/wisverzoek',
    operationId: 'askErasure',
    summary: 'Vraag om gewist te worden',
    tags: ['privacy'],
    ...guard('wie is ingelogd', 'rechten'),
    responses: { 201: json(madeSchema, 'Het verzoek; twee mensen beslissen erover') },
  }),
  ownErasure: createRoute({
    method: 'get',
    path: '/ik/wisverzoek',
    operationId: 'getOwnErasure',
    summary: 'Wat er met uw verzoek gebeurt',
    tags: ['privacy'],
    ...guard('wie is ingelogd', 'rechten'),
    responses: { 200: json(z.object({ wisverzoek: eigenWisverzoekSchema.nullable() }), 'Uw laatste verzoek, of null') },
  }),
  withdrawErasure: createRoute({
    method: 'delete',
    path: '/ik/wisverzoek',
    operationId: 'withdrawErasure',
    summary: 'Trek uw verzoek in, zolang er niet over is beslist',
    tags: ['privacy'],
    ...guard('wie is ingelogd', 'rechten'),
    responses: done,
  }),
  log: createRoute({
    method: 'get',
    path: '/logboek',
    operationId: 'getLog',
    summary: 'Het logboek, van een buurt of van alles wat u mag zien',
    tags: ['privacy'],
    ...guard('logboek bekijken', 'logboek'),
    request: { query: stretchQuery.extend({ buurt: z.uuid().optional() }) },
    responses: {
      200: json(z.object({ regels: z.array(logregelSchema), meer: z.boolean() }), 'De nieuwste eerst; ook dit lezen staat erin'),
    },
  }),
  activities: createRoute({
    method: 'get',
    path: '/verwerkingen',
    operationId: 'listActivities',
    summary: 'Het verwerkingsregister: welke gegevens waarvoor worden gebruikt',
    tags: ['privacy'],
    ...guard('iedereen', 'rechten'),
    responses: { 200: json(z.object({ verwerkingen: z.array(verwerkingSchema) }), 'Het register') },
  }),
  periods: createRoute({
    method: 'get',
    path: '/bewaartermijnen',
    operationId: 'listPeriods',
    summary: 'Hoe lang gegevens worden bewaard, en waarom',
    tags: ['privacy'],
    ...guard('iedereen', 'bewaren'),
    responses: { 200: json(z.object({ bewaartermijnen: z.array(bewaarregelSchema) }), 'Per soort gegevens') },
  }),
  erasures: createRoute({
    method: 'get',
    path: '/wisverzoeken',
    operationId: 'listErasures',
    summary: 'Verzoeken om gewist te worden',
    tags: ['privacy'],
    ...guard('wisverzoek behandelen', 'rechten'),
    responses: { 200: json(z.object({ wisverzoeken: z.array(wisverzoekSchema) }), 'Wat open staat eerst') },
  }),
  erasure: createRoute({
    method: 'get',
    path: '/wisverzoeken/{id}',
    operationId: 'getErasure',
    summary: 'Een verzoek, met wat er zou gebeuren',
    tags: ['privacy'],
    ...guard('wisverzoek behandelen', 'rechten'),
    request: idParameter,
    responses: { 200: json(wisverzoekSchema, 'Het verzoek') },
  }),
  agreeErasure: createRoute({
    method: 'post',
    path: '/wisverzoeken/{id}/_akkoord',
    operationId: 'agreeErasure',
    summary: 'Stem in met wissen; bij de tweede instemming gebeurt het',
    tags: ['privacy'],
    ...guard('wisverzoek behandelen', 'rechten'),
    request: idParameter,
    responses: { 200: json(agreedSchema, 'Ingestemd') },
  }),
  refuseErasure: createRoute({
    method: 'post',
    path: '/wisverzoeken/{id}/_afwijzing',
    operationId: 'refuseErasure',
    summary: 'Wijs een verzoek af, met een zin voor wie het vroeg',
    tags: ['privacy'],
    ...guard('wisverzoek behandelen', 'rechten'),
    request: {
      ...idParameter,
      body: { content: { 'application/json': { schema: z.strictObject({ waarom: z.string().max(500) }) } }, required: true as const },
    },
    responses: done,
  }),
  cleanups: createRoute({
    method: 'get',
    path: '/opruimingen',
    operationId: 'listCleanups',
    summary: 'Opruimingen van wat te oud is',
    tags: ['privacy'],
    ...guard('bewaartermijnen uitvoeren', 'bewaren'),
    responses: { 200: json(z.object({ opruimingen: z.array(opruimingSchema) }), 'De nieuwste eerst') },
  }),
  askCleanup: createRoute({
    method: 'post',
    path: '/opruimingen',
    operationId: 'askCleanup',
    summary: 'Laat tellen wat te oud is; er verdwijnt nog niets',
    tags: ['privacy'],
    ...guard('bewaartermijnen uitvoeren', 'bewaren'),
    responses: { 201: json(madeSchema, 'De opruiming') },
  }),
  cleanup: createRoute({
    method: 'get',
    path: '/opruimingen/{id}',
    operationId: 'getCleanup',
    summary: 'Een opruiming, met wat er zou verdwijnen',
    tags: ['privacy'],
    ...guard('bewaartermijnen uitvoeren', 'bewaren'),
    request: idParameter,
    responses: { 200: json(opruimingSchema, 'De opruiming') },
  }),
  agreeCleanup: createRoute({
    method: 'post',
    path: '/opruimingen/{id}/_akkoord',
    operationId: 'agreeCleanup',
    summary: 'Stem in met opruimen; bij de tweede instemming gebeurt het',
    tags: ['privacy'],
    ...guard('bewaartermijnen uitvoeren', 'bewaren'),
    request: idParameter,
    responses: { 200: json(agreedSchema, 'Ingestemd') },
  }),
  dropCleanup: createRoute({
    method: 'delete',
    path: '/opruimingen/{id}',
    operationId: 'dropCleanup',
    summary: 'Laat een opruiming vallen; er is niets verdwenen',
    tags: ['privacy'],
    ...guard('bewaartermijnen uitvoeren', 'bewaren'),
    request: idParameter,
    responses: done,
  }),
}

type StretchInput = { readonly van?: string | undefined; readonly tot?: string | undefined; readonly pagina: number }

function stretchOf({ van, tot, pagina }: StretchInput) {
  return { ...(van === undefined ? {} : { van: new Date(van) }), ...(tot === undefined ? {} : { tot: new Date(tot) }), pagina }
}

export function privacyRoutes(world: PrivacyWorld) {
  const actorOf = (c: Context<ApiEnv>) => requireActor(c.get('actor'))
  return createApi()
    .openapi(route.ownData, async c => c.json(await readEigenGegevens(world, actorOf(c), c.get('spoor')), 200))
    .openapi(route.ownPaper, async c => {
      const pdf = await makePdf(toPaper(await readEigenGegevens(world, actorOf(c), c.get('spoor'))), world.clock.now())
      const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="buurtwijs-mijn-gegevens.pdf"' }
      return c.body(pdf, 200, headers)
    })
    .openapi(route.ownLog, async c => {
      const { pagina, ...stretch } = stretchOf(c.req.valid('query'))
      const page = { ...stretch, hoogstens: linesOnPage, overslaan: (pagina - 1) * linesOnPage }
      return c.json(await readEigenLogboek(world, actorOf(c), page, c.get('spoor')), 200)
    })
    .openapi(route.askErasure, async c => c.json(await askWissen(world, actorOf(c), c.get('spoor')), 201))
    .openapi(route.ownErasure, async c => c.json({ wisverzoek: await findEigenWisverzoek(world, actorOf(c)) }, 200))
    .openapi(route.withdrawErasure, async c => {
      await withdrawWissen(world, actorOf(c), c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(route.log, async c => {
      const { buurt, ...stretch } = c.req.valid('query')
      const vraag = { ...stretchOf(stretch), ...(buurt === undefined ? {} : { buurt }) }
      return c.json(await readLogboek(world, actorOf(c), vraag, c.get('spoor')), 200)
    })
    .openapi(route.activities, c => c.json({ verwerkingen: listVerwerkingen() }, 200))
    .openapi(route.periods, c => c.json({ bewaartermijnen: describeBewaarregels(world.bewaarregels) }, 200))
    .openapi(route.erasures, async c => c.json({ wisverzoeken: await listWisverzoeken(world, actorOf(c), c.get('spoor')) }, 200))
    .openapi(route.erasure, async c => c.json(await findWisverzoek(world, actorOf(c), c.req.valid('param').id, c.get('spoor')), 200))
    .openapi(route.agreeErasure, async c => c.json(await agreeWissen(world, actorOf(c), c.req.valid('param').id, c.get('spoor')), 200))
    .openapi(route.refuseErasure, async c => {
      await refuseWissen(world, actorOf(c), { ...c.req.valid('param'), ...c.req.valid('json') }, c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(route.cleanups, async c => c.json({ opruimingen: await listOpruimingen(world, actorOf(c)) }, 200))
    .openapi(route.askCleanup, async c => c.json(await askOpruiming(world, actorOf(c), c.get('spoor')), 201))
    .openapi(route.cleanup, async c => c.json(await findOpruiming(world, actorOf(c), c.req.valid('param').id), 200))
    .openapi(route.agreeCleanup, async c => c.json(await agreeOpruiming(world, actorOf(c), c.req.valid('param').id, c.get('spoor')), 200))
    .openapi(route.dropCleanup, async c => {
      await dropOpruiming(world, actorOf(c), c.req.valid('param').id, c.get('spoor'))
      return c.body(null, 204)
    })
}
