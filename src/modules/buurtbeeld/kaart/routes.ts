import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../refusal.ts'
import { createApi } from '../../../platform/http/api.ts'
import { wholeNumber } from '../../../platform/http/whole-number.ts'
import { guard } from '../../identity/index.ts'
import type { OmtrekSource, StatistiekSource } from '../../statistics/index.ts'
import { jaarParameter, kaartSoorten, requireGebied, requireMaat, taalParameter } from '../../statistics/index.ts'
import { makeKaart } from './kaart.ts'
import { makeLandlijst, makeLandwaarden, requireLandvormen, volgorden } from './land.ts'
import { LandvormenStore } from './landvormen.ts'
import { plekOfGebied, plekOfSelectie } from './plek.ts'
import { kaartSchema, landlijstSchema, landwaardenSchema, topologieSchema } from './schema.ts'

export interface KaartRoutesContext {
  readonly source: StatistiekSource
  readonly omtrekken: OmtrekSource
}

/** Room for the most areas there may be, and for spaces behind the commas. */
const longestList = 4_000

const maatParameters = {
  maat: z.string().max(200).meta({ description: 'Id van de maat, zoals op /v1/maten', example: 'koopwoningen' }),
  periode: z.string().max(20).optional().meta({ description: 'Anders de nieuwste met cijfers', example: '2024' }),
  taal: taalParameter,
}
const landParameters = {
  soort: z.enum(kaartSoorten).default('gemeente').meta({ description: 'Wat elk vlak is' }),
  land: z.enum(['NL00', 'NL99']).default('NL00').meta({ description: 'NL99 is het verzonnen land van de demo' }),
  jaar: jaarParameter.meta({ description: 'Jaar van de grenzen; anders het nieuwste waarvan er een kaart is' }),
}

function describe<T extends z.ZodType>(schema: T, description: string) {
  return {
    method: 'get' as const,
    tags: ['kaart'],
    ...guard('iedereen', 'cijfers'),
    responses: { 200: { description, content: { 'application/json': { schema } } } },
  }
}

const getKaart = createRoute({
  ...describe(kaartSchema, 'De kaart'),
  path: '/gebieden/{code}/kaart',
  operationId: 'getKaart',
  summary: 'Eén maat op de kaart van een gebied: de buurten van zijn gemeente, of de gemeenten van het land',
  request: {
    params: z.object({ code: z.string().meta({ description: 'Code van het gebied', example: 'GM0599' }) }),
    query: z.object({ ...maatParameters, jaar: jaarParameter }),
  },
})

const getSelectieKaart = createRoute({
  ...describe(kaartSchema, 'De kaart'),
  path: '/selecties/kaart',
  operationId: 'getSelectieKaart',
  summary: 'Hetzelfde van een eigen selectie, in alle gemeenten waarin zij ligt',
  request: {
    query: z.object({
      gebieden: z.string().max(longestList).meta({ description: 'Codes met komma’s', example: 'BU07850101,BU07850102' }),
      ...maatParameters,
      jaar: jaarParameter,
    }),
  },
})

const getLandwaarden = createRoute({
  ...describe(landwaardenSchema, 'De cijfers en de klassen'),
  path: '/kaart/waarden',
  operationId: 'getLandwaarden',
  summary: 'Eén maat voor alle gebieden van het land waarvan er grenzen zijn',
  request: { query: z.object({ ...landParameters, ...maatParameters }) },
})

const getLandlijst = createRoute({
  ...describe(landlijstSchema, 'Een bladzijde van de lijst'),
  path: '/kaart/lijst',
  operationId: 'getLandlijst',
  summary: 'Hetzelfde als lijst met namen, bladzijde voor bladzijde',
  request: {
    query: z.object({
      ...landParameters,
      ...maatParameters,
      volgorde: z.enum(volgorden).default('naam'),
      limiet: wholeNumber({ min: 1, max: 200 }).default(50).meta({ default: 50 }),
      pagina: wholeNumber({ min: 1 }).default(1).meta({ default: 1 }),
    }),
  },
})

const grenzen = describe(topologieSchema, 'De grenzen')
const getLandvormen = createRoute({
  ...grenzen,
  path: '/kaart/vormen',
  operationId: 'getLandvormen',
  summary: 'De grenzen van alle gebieden van een soort, als TopoJSON; van één gemeente fijner',
  responses: { ...grenzen.responses, 304: { description: 'De grenzen die u al hebt' } },
  request: {
    query: z.object({
      ...landParameters,
      gemeente: z.string().max(10).optional().meta({ description: 'Alleen de gebieden van deze gemeente', example: 'GM0599' }),
      versie: z.string().max(40).optional().meta({ description: 'Het kenmerk van de grenzen: dan mag het antwoord bewaard blijven' }),
    }),
  },
})

const forEver = 'public, max-age=31536000, immutable'

/** Public: published figures and boundaries only. */
export function kaartRoutes({ source, omtrekken: { vormen } }: KaartRoutesContext) {
  const store = new LandvormenStore(join(source.store.folder, '..', 'tmp', 'kaarten'))
  return createApi()
    .openapi(getKaart, async c => {
      const { maat, jaar, ...asked } = c.req.valid('query')
      const statistiek = source.current()
      const plek = plekOfGebied(statistiek, c.req.valid('param').code, { jaar, taal: asked.taal })
      return c.json(await makeKaart(statistiek, vormen, plek, { ...asked, maat: requireMaat(statistiek, maat) }), 200)
    })
    .openapi(getSelectieKaart, async c => {
      const { gebieden, maat, jaar, ...asked } = c.req.valid('query')
      const statistiek = source.current()
      const plek = plekOfSelectie(statistiek, gebieden.split(','), { jaar, taal: asked.taal })
      return c.json(await makeKaart(statistiek, vormen, plek, { ...asked, maat: requireMaat(statistiek, maat) }), 200)
    })
    .openapi(getLandwaarden, async c => {
      const { maat, periode, taal, ...vraag } = c.req.valid('query')
      const statistiek = source.current()
      return c.json(await makeLandwaarden(statistiek, vormen, vraag, { maat: requireMaat(statistiek, maat), periode, taal }), 200)
    })
    .openapi(getLandlijst, async c => {
      const { soort, land, jaar, maat, ...asked } = c.req.valid('query')
      const statistiek = source.current()
      return c.json(await makeLandlijst(statistiek, vormen, { soort, land, jaar }, { ...asked, maat: requireMaat(statistiek, maat) }), 200)
    })
    .openapi(getLandvormen, async c => {
      const { gemeente, versie, ...vraag } = c.req.valid('query')
      const statistiek = source.current()
      const found = await requireLandvormen(statistiek, vormen, vraag)
      const inside = gemeente === undefined ? undefined : requireGebied(statistiek, gemeente).code
      const packed = await store.give(found, inside)
      if (!packed) throw new Refusal('Van deze gemeente zijn geen grenzen geïmporteerd.', { code: 'kaart-no-shapes', status: 404 })
      const etag = `"${found.sleutel}"`
      const headers = { ETag: etag, 'Cache-Control': versie === found.sleutel ? forEver : 'public, no-cache', Vary: 'Accept-Encoding' }
      if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304, headers)
      const isSqueezed = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
      const body = new Uint8Array(isSqueezed ? packed : gunzipSync(packed))
      return c.body(body, 200, {
        ...headers,
        'Content-Type': 'application/json',
        ...(isSqueezed ? { 'Content-Encoding': 'gzip' } : {}),
      })
    })
}
