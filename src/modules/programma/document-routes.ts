import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { createApi } from '../../platform/http/api.ts'
import { done, idParameter, json } from '../../platform/http/contents.ts'
import { Refusal } from '../../refusal.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from './daad.ts'
import { addDocument, openDocument, removeDocument } from './document-actions.ts'
import { documentSchema } from './document-schema.ts'
import { listDocumenten } from './document-views.ts'
import { maxDocumentBytes } from './documenten/define-document.ts'
import { mediaTypes } from './documenten/recognise-document.ts'
import type { ProgrammaWorld } from './world.ts'

/** The file, and what a form puts around it. */
export const maxDocumentForm = maxDocumentBytes + 2 ** 16

const changes = guard('buurt bijwerken', 'programma')
const document = { params: z.object({ id: z.uuid(), document: z.uuid() }) }

const list = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/documenten',
  operationId: 'listDocumenten',
  summary: 'Plannen, begrotingen en verslagen die bij een buurt bewaard zijn',
  tags: ['programma'],
  ...changes,
  request: idParameter,
  responses: { 200: json(z.object({ documenten: z.array(documentSchema) }), 'De nieuwste eerst') },
})

const add = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/documenten',
  operationId: 'addDocument',
  summary: 'Bewaar een document bij een buurt: pdf, docx of xlsx, hoogstens 10 MB',
  tags: ['programma'],
  ...changes,
  middleware: [changes.middleware, bodyLimit({ maxSize: maxDocumentForm, onError: () => refuseLarge() })] as const,
  request: {
    ...idParameter,
    body: {
      content: {
        'multipart/form-data': { schema: z.strictObject({ bestand: z.unknown().optional().meta({ type: 'string', format: 'binary' }) }) },
      },
      required: true,
    },
  },
  responses: { 201: json(z.object({ id: z.uuid() }), 'Bewaard') },
})

const open = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/documenten/{document}',
  operationId: 'openDocument',
  summary: 'Het document zelf, om op te slaan',
  tags: ['programma'],
  ...changes,
  request: document,
  responses: {
    200: {
      description: 'Het bestand zoals het kwam; dat u het opende, staat in het logboek',
      content: Object.fromEntries(Object.values(mediaTypes).map(type => [type, { schema: z.string() }])),
    },
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/transitiebuurten/{id}/documenten/{document}',
  operationId: 'removeDocument',
  summary: 'Verwijder een document voorgoed',
  tags: ['programma'],
  ...changes,
  request: document,
  responses: done,
})

function refuseLarge(): never {
  throw new Refusal('Dit bestand is groter dan 10 MB. Maak het kleiner, bijvoorbeeld met minder foto’s.', {
    code: 'document-too-large',
    status: 413,
    place: { field: 'bestand' },
  })
}

/** As RFC 8187 has it, which takes fewer signs than an address does. */
function encodeName(naam: string): string {
  return encodeURIComponent(naam).replaceAll(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function requireFile(bestand: unknown): File {
  if (bestand instanceof File) return bestand
  throw new Refusal('Kies een bestand.', { code: 'document-missing', place: { field: 'bestand' } })
}

export function documentRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(list, async c => c.json({ documenten: [...(await listDocumenten(world, daadOf(c).actor, c.req.valid('param').id))] }, 200))
    .openapi(add, async c => {
      const bestand = requireFile(c.req.valid('form').bestand)
      const input = { naam: bestand.name, inhoud: new Uint8Array(await bestand.arrayBuffer()) }
      return c.json(await addDocument(world, daadOf(c), c.req.valid('param').id, input), 201)
    })
    .openapi(open, async c => {
      const { id, document: which } = c.req.valid('param')
      const { naam, soort, inhoud } = await openDocument(world, daadOf(c), id, which)
      return c.body(new Uint8Array(inhoud), 200, {
        'Content-Type': mediaTypes[soort],
        'Content-Disposition': `attachment; filename="document.${soort}"; filename*=UTF-8''${encodeName(naam)}`,
      })
    })
    .openapi(remove, async c => {
      const { id, document: which } = c.req.valid('param')
      await removeDocument(world, daadOf(c), id, which)
      return c.body(null, 204)
    })
}
