import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from './daad.ts'
import { parseDatum } from './datum.ts'
import type { Datum } from './datum.ts'
import { addLid, changeLid, changeOrgaan, makeOrgaan } from './orgaan-actions.ts'
import type { OrgaanVersie } from './orgaan-actions.ts'
import { lidWijzigingSchema, nieuwLidSchema, nieuwOrgaanSchema, orgaanSchema, orgaanWijzigingSchema } from './orgaan-schema.ts'
import { findOrgaan, listOrganen } from './orgaan-views.ts'
import type { ProgrammaWorld } from './world.ts'

const made = z.object({ id: z.uuid() })

const list = createRoute({
  method: 'get',
  path: '/organen',
  operationId: 'listOrganen',
  summary: 'De organen van het programma, met hoeveel mensen erin zitten; met namen voor wie die mag zien',
  tags: ['programma'],
  ...guard('programma bekijken', 'programma'),
  responses: { 200: json(z.object({ organen: z.array(orgaanSchema) }), 'De organen') },
})

const get = createRoute({
  method: 'get',
  path: '/organen/{id}',
  operationId: 'getOrgaan',
  summary: 'Eén orgaan',
  tags: ['programma'],
  ...guard('programma bekijken', 'programma'),
  request: idParameter,
  responses: { 200: json(orgaanSchema, 'Het orgaan; de ETag noemt zijn versie') },
})

const make = createRoute({
  method: 'post',
  path: '/organen',
  operationId: 'makeOrgaan',
  summary: 'Leg een orgaan vast',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: body(nieuwOrgaanSchema),
  responses: { 201: json(made, 'Vastgelegd') },
})

const change = createRoute({
  method: 'patch',
  path: '/organen/{id}',
  operationId: 'changeOrgaan',
  summary: 'Geef een orgaan een andere naam, of beëindig het',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(orgaanWijzigingSchema) },
  responses: done,
})

const add = createRoute({
  method: 'post',
  path: '/organen/{id}/leden',
  operationId: 'addOrgaanlid',
  summary: 'Voeg iemand toe aan een orgaan',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(nieuwLidSchema) },
  responses: { 201: json(made, 'Toegevoegd') },
})

const changeMember = createRoute({
  method: 'patch',
  path: '/organen/{id}/leden/{lid}',
  operationId: 'changeOrgaanlid',
  summary: 'Wijzig iemands functie in een orgaan, of tot wanneer die er zat',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { params: z.object({ id: z.uuid(), lid: z.uuid() }), ...body(lidWijzigingSchema) },
  responses: done,
})

function changed(c: Context, id: string): OrgaanVersie {
  return { orgaan: id, versie: readIfMatch(c) }
}

function parseMaybe(datum: string | null): Datum | null {
  return datum === null ? null : parseDatum(datum)
}

export function orgaanRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(list, async c => c.json({ organen: [...(await listOrganen(world, daadOf(c)))] }, 200))
    .openapi(get, async c => {
      const orgaan = await findOrgaan(world, daadOf(c), c.req.valid('param').id)
      c.header('ETag', `"${orgaan.versie}"`)
      return c.json(orgaan, 200)
    })
    .openapi(make, async c => c.json(await makeOrgaan(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(change, async c => {
      const { naam, beeindigd } = c.req.valid('json')
      await changeOrgaan(world, daadOf(c), changed(c, c.req.valid('param').id), { naam, beeindigd: parseMaybe(beeindigd) })
      return c.body(null, 204)
    })
    .openapi(add, async c => {
      const { sinds, ...input } = c.req.valid('json')
      const op = changed(c, c.req.valid('param').id)
      return c.json(await addLid(world, daadOf(c), op, { ...input, sinds: parseDatum(sinds) }), 201)
    })
    .openapi(changeMember, async c => {
      const { id, lid } = c.req.valid('param')
      const { functie, tot } = c.req.valid('json')
      await changeLid(world, daadOf(c), { ...changed(c, id), lid }, { functie, tot: parseMaybe(tot) })
      return c.body(null, 204)
    })
}
