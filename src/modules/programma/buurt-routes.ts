import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { beginFase, changeGebieden, enterTraject, nominateBuurt, tickItem } from './buurt-actions.ts'
import { changeBuurtgegevens, withdrawKandidaat } from './buurtgegevens-actions.ts'
import { daadOf } from './daad.ts'
import { parseDatum, parseMisschienDatum } from './datum.ts'
import { buurtenFilter, buurtRegelSchema, buurtSchema, faseSchema, misschienDatumSchema, taakSchema } from './buurt-schema.ts'
import { findBuurt, listTaken } from './buurt-views.ts'
import { listBuurten } from './buurten-views.ts'
import type { ProgrammaWorld } from './world.ts'

const jaar = z.number().int().min(1990).max(2999).nullable()
const codes = z.array(z.string().max(20)).max(200)

const list = createRoute({
  method: 'get',
  path: '/transitiebuurten',
  operationId: 'listTransitiebuurten',
  summary: 'Buurten van het programma die u mag zien, met wie er vastloopt en waarom',
  tags: ['programma'],
  ...guard('buurten bekijken', 'programma'),
  request: {
    query: z.object({
      ...buurtenFilter,
      pagina: wholeNumber({ min: 1, max: 10_000 }).default(1),
      limiet: wholeNumber({ min: 1, max: 1_000 }).default(50),
    }),
  },
  responses: { 200: json(z.object({ buurten: z.array(buurtRegelSchema), totaal: z.number().int() }), 'De buurten') },
})

const nominate = createRoute({
  method: 'post',
  path: '/transitiebuurten',
  operationId: 'nominateTransitiebuurt',
  summary: 'Draag een buurt voor',
  tags: ['programma'],
  ...guard('buurten nomineren', 'programma'),
  request: body(
    z.strictObject({
      naam: z.string().max(200),
      alliantiepartner: z.uuid().nullable(),
      plaats: z.string().max(80).nullable(),
      gebieden: codes,
      jaar,
    }),
  ),
  responses: { 201: json(z.object({ id: z.uuid() }), 'Voorgedragen') },
})

const get = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}',
  operationId: 'getTransitiebuurt',
  summary: 'Eén buurt met haar fase, checklist, netwerk en grenzen',
  tags: ['programma'],
  ...guard('buurten bekijken', 'programma'),
  request: idParameter,
  responses: { 200: json(buurtSchema, 'De buurt; de ETag noemt haar versie') },
})

const patch = createRoute({
  method: 'patch',
  path: '/transitiebuurten/{id}',
  operationId: 'changeTransitiebuurt',
  summary: 'Wijzig hoe een buurt heet, waar zij ligt of van welke partner zij is',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: {
    ...idParameter,
    ...body(
      z.strictObject({ naam: z.string().max(120), plaats: z.string().max(80).nullable(), alliantiepartner: z.uuid().nullable() }).partial(),
    ),
  },
  responses: done,
})

const withdraw = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/_terugtrekken',
  operationId: 'withdrawKandidaat',
  summary: 'Trek een voordracht terug, met de reden',
  tags: ['programma'],
  ...guard('buurt bijwerken', 'programma'),
  request: { ...idParameter, ...body(z.strictObject({ reden: z.string().trim().min(3).max(900) })) },
  responses: done,
})

const setGebieden = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/gebieden',
  operationId: 'setGebieden',
  summary: 'Kies waaruit een buurt bestaat; wat zij was, blijft bekend',
  tags: ['programma'],
  ...guard('buurt bijwerken', 'programma'),
  request: { ...idParameter, ...body(z.strictObject({ gebieden: codes, jaar, reden: z.string().trim().min(3).max(1000) })) },
  responses: done,
})

const startFase = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/fasen',
  operationId: 'startFase',
  summary: 'Begin een fase',
  tags: ['programma'],
  ...guard('buurt bijwerken', 'programma'),
  request: { ...idParameter, ...body(z.strictObject({ fase: faseSchema, datum: z.iso.date(), sluitVorige: z.boolean() })) },
  responses: done,
})

const setTraject = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/traject',
  operationId: 'setTraject',
  summary: 'Voer in wat er al was: fasen met datums, besluiten en stukken van eerder',
  tags: ['programma'],
  ...guard('buurt bijwerken', 'programma'),
  request: {
    ...idParameter,
    ...body(
      z.strictObject({
        fasen: z
          .array(
            z.strictObject({
              ronde: z.number().int().min(1).max(50),
              fase: faseSchema,
              begin: misschienDatumSchema,
              eind: misschienDatumSchema.nullable(),
              stukken: z
                .array(
                  z.strictObject({
                    tekst: z.string().trim().min(3).max(2000),
                    datum: misschienDatumSchema,
                    document: z.string().max(500).nullable(),
                    bestand: z.uuid().nullable().default(null),
                  }),
                )
                .max(100),
            }),
          )
          .max(100),
      }),
    ),
  },
  responses: done,
})

const setItem = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/checklist/{item}',
  operationId: 'setItem',
  summary: 'Vink een punt af, of open het weer',
  tags: ['programma'],
  ...guard('buurt bijwerken', 'programma'),
  request: {
    params: z.object({ id: z.uuid(), item: z.string().max(80) }),
    ...body(z.strictObject({ gedaan: z.boolean(), datum: misschienDatumSchema })),
  },
  responses: done,
})

const tasks = createRoute({
  method: 'get',
  path: '/taken',
  operationId: 'listTaken',
  summary: 'Wat er op u wacht, in de rol waarin u werkt',
  tags: ['programma'],
  ...guard('wie is ingelogd', 'programma'),
  responses: {
    200: json(z.object({ vandaag: z.array(taakSchema), dezeWeek: z.array(taakSchema), later: z.array(taakSchema) }), 'Uw taken'),
  },
})

export function buurtRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(list, async c => {
      const { buurten, totaal } = await listBuurten(world, daadOf(c).actor, c.req.valid('query'))
      return c.json({ buurten: [...buurten], totaal }, 200)
    })
    .openapi(nominate, async c => c.json(await nominateBuurt(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(get, async c => {
      const buurt = await findBuurt(world, daadOf(c), c.req.valid('param').id)
      c.header('ETag', `"${buurt.versie}"`)
      return c.json(buurt, 200)
    })
    .openapi(patch, async c => {
      await changeBuurtgegevens(world, daadOf(c), { buurt: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(withdraw, async c => {
      const op = { buurt: c.req.valid('param').id, versie: readIfMatch(c) }
      await withdrawKandidaat(world, daadOf(c), op, c.req.valid('json').reden)
      return c.body(null, 204)
    })
    .openapi(setGebieden, async c => {
      await changeGebieden(world, daadOf(c), { buurt: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(startFase, async c => {
      const { datum, ...start } = c.req.valid('json')
      const op = { buurt: c.req.valid('param').id, versie: readIfMatch(c) }
      await beginFase(world, daadOf(c), op, { ...start, datum: parseDatum(datum) })
      return c.body(null, 204)
    })
    .openapi(setTraject, async c => {
      const fasen = c.req.valid('json').fasen.map(({ begin, eind, stukken, ...fase }) => ({
        ...fase,
        begin: parseMisschienDatum(begin),
        eind: eind === null ? null : parseMisschienDatum(eind),
        stukken: stukken.map(stuk => ({ ...stuk, datum: parseMisschienDatum(stuk.datum) })),
      }))
      await enterTraject(world, daadOf(c), { buurt: c.req.valid('param').id, versie: readIfMatch(c) }, fasen)
      return c.body(null, 204)
    })
    .openapi(setItem, async c => {
      const { id, item } = c.req.valid('param')
      const { gedaan, datum } = c.req.valid('json')
      const input = { item, gedaan, datum: datum === 'onbekend' ? null : datum }
      await tickItem(world, daadOf(c), { buurt: id, versie: readIfMatch(c) }, input)
      return c.body(null, 204)
    })
    .openapi(tasks, async c => {
      const { vandaag, dezeWeek, later } = await listTaken(world, daadOf(c).actor)
      return c.json({ vandaag: [...vandaag], dezeWeek: [...dezeWeek], later: [...later] }, 200)
    })
}
