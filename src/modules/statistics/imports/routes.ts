import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { Refusal } from '../../../refusal.ts'
import { createApi } from '../../../platform/http/api.ts'
import type { ApiEnv } from '../../../platform/http/api.ts'
import { wholeNumber } from '../../../platform/http/whole-number.ts'
import type { Random } from '../../../platform/random.ts'
import { guard, may } from '../../identity/index.ts'
import { resolveOnlineSource } from '../read/index.ts'
import { importSchema, jaarGrenzen, toewijzingSchema } from '../schema.ts'
import type { ImportJobs } from './import-jobs.ts'

export interface ImportRoutesContext {
  readonly imports: ImportJobs
  /** Folder in which uploaded files wait. */
  readonly uploads: string
  readonly random: Random
}

/** Larger files go through the command line, which reads them where they are. */
export const maxUpload = 100 * 2 ** 20

/** Whoever has the permission, and somebody at this very machine with no page of another site in their browser. */
export const requireImporter = createMiddleware<ApiEnv>(async (c, next) => {
  const actor = c.get('actor')
  if (!c.get('isLocal') && !(actor !== null && may(actor, 'cijfers importeren'))) {
    throw new Refusal(
      'Importeren mag alleen wie cijfers beheert, of wie op de computer zelf werkt, via http://localhost of met npx buurtwijs import.',
      {
        code: 'import-not-allowed',
        status: 403,
      },
    )
  }
  await next()
})

/** Published figures; who may bring them in is decided by requireImporter: at this machine everybody. */
const everybody = guard('iedereen', 'cijfers')

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })
const idParameter = z.object({ id: z.uuid() })

const startImport = createRoute({
  method: 'post',
  path: '/imports',
  operationId: 'startImport',
  summary: 'Begin een import van een tabel of van een bestand',
  tags: ['imports'],
  ...everybody,
  middleware: [everybody.middleware, requireImporter, bodyLimit({ maxSize: maxUpload, onError: () => refuseLarge() })] as const,
  request: {
    body: {
      content: {
        'multipart/form-data': {
          schema: z.strictObject({
            bron: z.string().max(500).optional().meta({ description: 'Naam van een tabel, zoals cbs:85984NED' }),
            bestand: z.unknown().optional().meta({ description: 'Of een bestand', type: 'string', format: 'binary' }),
            jaar: z.union([z.literal('').transform(() => undefined), wholeNumber(jaarGrenzen)]).optional(),
            proef: z.string().optional().meta({ description: 'Elke waarde: alleen lezen en verslag doen' }),
          }),
        },
      },
    },
  },
  responses: { 202: json(importSchema, 'De import staat klaar om te beginnen') },
})

const continueImport = createRoute({
  method: 'post',
  path: '/imports/{id}/_vervolg',
  operationId: 'continueImport',
  summary: 'Ga door met een eigen bestand, nu met de kolommen toegewezen',
  tags: ['imports'],
  ...everybody,
  middleware: [everybody.middleware, requireImporter] as const,
  request: {
    params: idParameter,
    body: {
      content: {
        'application/json': {
          schema: z.strictObject({ toewijzing: toewijzingSchema, jaar: z.int().min(jaarGrenzen.min).max(jaarGrenzen.max).nullable() }),
        },
      },
    },
  },
  responses: { 202: json(importSchema, 'De import staat opnieuw klaar om te beginnen') },
})

const listImports = createRoute({
  method: 'get',
  path: '/imports',
  operationId: 'listImports',
  summary: 'De laatste imports met hun voortgang',
  tags: ['imports'],
  ...everybody,
  middleware: [everybody.middleware, requireImporter] as const,
  responses: { 200: json(z.object({ imports: z.array(importSchema) }), 'De nieuwste eerst') },
})

const getImport = createRoute({
  method: 'get',
  path: '/imports/{id}',
  operationId: 'getImport',
  summary: 'Eén import',
  tags: ['imports'],
  ...everybody,
  middleware: [everybody.middleware, requireImporter] as const,
  request: { params: idParameter },
  responses: { 200: json(importSchema, 'De import') },
})

const cancelImport = createRoute({
  method: 'delete',
  path: '/imports/{id}',
  operationId: 'cancelImport',
  summary: 'Stop een import; er wordt niets van bewaard',
  tags: ['imports'],
  ...everybody,
  middleware: [everybody.middleware, requireImporter] as const,
  request: { params: idParameter },
  responses: { 200: json(importSchema, 'De import') },
})

export function importRoutes({ imports, uploads, random }: ImportRoutesContext) {
  return createApi()
    .openapi(startImport, async c => {
      const { bron = '', bestand, jaar, proef } = c.req.valid('form')
      const choices = { jaar: jaar ?? null, proef: proef !== undefined && proef !== '', toewijzing: null }
      if (bestand instanceof File && bestand.size > 0) {
        const path = await keepUpload(bestand, uploads, random)
        return c.json(await imports.ask(bestand.name, { ...choices, bestand: path }), 202)
      }
      if (resolveOnlineSource(bron) === null) {
        throw new Refusal('Kies een bestand, of geef de naam van een tabel, bijvoorbeeld cbs:85984NED of rivm:50090NED.', {
          code: 'import-nothing',
          place: { field: 'bron' },
        })
      }
      return c.json(await imports.ask(bron, { ...choices, bestand: null }), 202)
    })
    .openapi(continueImport, async c => c.json(await imports.continueWith(c.req.valid('param').id, c.req.valid('json')), 202))
    .openapi(listImports, async c => c.json({ imports: await imports.list() }, 200))
    .openapi(getImport, async c => c.json(await imports.find(c.req.valid('param').id), 200))
    .openapi(cancelImport, async c => c.json(await imports.cancel(c.req.valid('param').id), 200))
}

function refuseLarge(): never {
  throw new Refusal(
    'Dit bestand is groter dan 100 MB. Importeer het met de opdracht npx buurtwijs import, gevolgd door de naam van het bestand.',
    {
      code: 'upload-too-large',
      status: 413,
      place: { field: 'bestand' },
    },
  )
}

/** Keeps an upload under a name of ours with its own name behind it, since readers look at the name; the rest of the path is not taken over. */
async function keepUpload(file: File, folder: string, random: Random): Promise<string> {
  const name =
    file.name
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(-120) || 'bestand'
  const own = join(folder, random.uuid())
  await mkdir(own, { recursive: true })
  const path = join(own, name)
  try {
    await pipeline(Readable.fromWeb(file.stream() as NodeReadableStream<Uint8Array>), createWriteStream(path, { flags: 'wx' }))
    return path
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    throw new Refusal('De schijf is vol. Het bestand is niet bewaard. Maak ruimte vrij en probeer het opnieuw.', {
      code: 'disk-full',
      status: 507,
      cause: error,
    })
  }
}
