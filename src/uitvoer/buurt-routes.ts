import { createRoute, z } from '@hono/zod-openapi'
import type { Taal } from '@buurtwijs/figures'
import { bodyLimit } from 'hono/body-limit'
import { findAgenda, findBeeld } from '../modules/buurtagenda/index.ts'
import type { BuurtagendaWorld } from '../modules/buurtagenda/index.ts'
import { guard } from '../modules/identity/index.ts'
import { daadOf, recogniseDocument } from '../modules/programma/index.ts'
import type { Daad } from '../modules/programma/index.ts'
import { requireSelectie, taalParameter } from '../modules/statistics/index.ts'
import type { OmtrekSource } from '../modules/statistics/index.ts'
import { createApi } from '../platform/http/api.ts'
import { idParameter, json } from '../platform/http/contents.ts'
import { wholeNumber } from '../platform/http/whole-number.ts'
import { Refusal } from '../refusal.ts'
import { vergelijkingSchema } from './buurt-schema.ts'
import { makeBeeldRapport } from './make-beeld-rapport.ts'
import { openRapport } from './open-rapport.ts'
import { nameFile } from './rapport.ts'
import type { Rapport } from './rapport.ts'
import { vormNamen } from './vorm-namen.ts'
import type { VormNaam } from './vorm-namen.ts'
import { compareTeksten } from './vormen/compare-teksten.ts'
import { vormen } from './vormen/index.ts'
import { readTexts } from './vormen/read-docx.ts'

/** A text with far more pages than anybody reads. */
const maxDocx = 5 * 2 ** 20
const maxDocxForm = maxDocx + 2 ** 16

const files = {
  200: {
    description: 'Het bestand',
    content: Object.fromEntries(vormNamen.map(vorm => [vormen[vorm].media, { schema: z.string().meta({ format: 'binary' }) }])),
  },
}

const take = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/uitvoer/{vorm}',
  operationId: 'getBuurtUitvoer',
  summary: 'Het beeld van een buurt als bestand, met wat het netwerk opschreef',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: { params: idParameter.params.extend({ vorm: z.enum(vormNamen) }), query: z.object({ taal: taalParameter }) },
  responses: files,
})

const takeBeeld = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/beelden/{versie}/uitvoer/{vorm}',
  operationId: 'getBeeldUitvoer',
  summary: 'Een vastgesteld buurtbeeld als bestand: precies de tekst, de cijfers en de uitgaven van toen',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: { params: idParameter.params.extend({ versie: wholeNumber({ min: 1, max: 100_000 }), vorm: z.enum(vormNamen) }) },
  responses: files,
})

const keeps = guard('buurtagenda bijwerken', 'buurtagenda')

const compare = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/teruggekomen',
  operationId: 'compareTeksten',
  summary: 'Lees een bewerkt Word-bestand en zeg wat erin anders is; er wordt niets bewaard',
  tags: ['buurtagenda'],
  ...keeps,
  middleware: [keeps.middleware, bodyLimit({ maxSize: maxDocxForm, onError: () => refuseLarge() })] as const,
  request: {
    ...idParameter,
    body: {
      content: {
        'multipart/form-data': { schema: z.strictObject({ bestand: z.unknown().optional().meta({ type: 'string', format: 'binary' }) }) },
      },
      required: true,
    },
  },
  responses: { 200: json(vergelijkingSchema, 'Wat anders is') },
})

interface BuurtUitvoerWorld extends BuurtagendaWorld {
  readonly omtrekken: OmtrekSource
}

/** Files of a buurt that takes part, for its own network, and the text that people bring back. */
export function buurtUitvoerRoutes(world: BuurtUitvoerWorld) {
  return createApi()
    .openapi(take, async c => {
      const { id, vorm } = c.req.valid('param')
      const rapport = await rapportOfBuurt(world, daadOf(c), id, c.req.valid('query').taal)
      return c.body(await vormen[vorm].make(rapport), 200, headersOf(rapport, vorm))
    })
    .openapi(takeBeeld, async c => {
      const { id: buurt, versie, vorm } = c.req.valid('param')
      const rapport = makeBeeldRapport(await findBeeld(world, daadOf(c).actor, { buurt, versie }))
      return c.body(await vormen[vorm].make(rapport), 200, headersOf(rapport, vorm))
    })
    .openapi(compare, async c => {
      const { id: buurt } = c.req.valid('param')
      const { uitdagingen } = await findAgenda(world, daadOf(c).actor, buurt, 'nl')
      const bytes = await requireDocx(c.req.valid('form').bestand)
      const { verschillen, weg, zinnen, gelezen } = compareTeksten(readTexts(bytes), { buurt, uitdagingen })
      return c.json({ gelezen, verschillen: [...verschillen], weg: [...weg], zinnen: [...zinnen] }, 200)
    })
}

function headersOf(rapport: Rapport, vorm: VormNaam) {
  return { 'Content-Type': vormen[vorm].media, 'Content-Disposition': `attachment; filename="${nameFile(rapport, `.${vorm}`)}"` }
}

async function rapportOfBuurt(world: BuurtUitvoerWorld, { actor }: Daad, id: string, taal: Taal): Promise<Rapport> {
  const { buurt, uitdagingen } = await findAgenda(world, actor, id, taal)
  if (buurt.gebieden.length === 0) {
    throw new Refusal('Kies eerst uit welke gebieden de buurt bestaat. Daarna kunt u het beeld meenemen.', {
      code: 'gebieden-missing',
      status: 409,
    })
  }
  const statistiek = world.source.current()
  const selectie = requireSelectie(statistiek, buurt.gebieden, buurt.jaar ?? undefined)
  const { omtrekken, clock } = world
  return await openRapport({ statistiek, omtrekken }, selectie, {
    taal,
    naam: buurt.naam,
    now: clock.now(),
    agenda: { buurt: id, uitdagingen },
  })
}

/** Refuses what is empty, too large, no Word file, or has a program in it. */
async function requireDocx(bestand: unknown): Promise<Uint8Array> {
  if (!(bestand instanceof File) || bestand.size === 0) throw refuse('Kies het Word-bestand dat u bewerkte.', 'document-missing')
  if (bestand.size > maxDocx) refuseLarge()
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  const soort = recogniseDocument(bytes)
  if (soort === 'docx') return bytes
  if (soort === 'macro') {
    throw refuse(
      'In dit bestand zit een programma (een macro). Bewaar het in Word als gewoon document (docx), zonder macro’s.',
      'document-macro',
    )
  }
  throw refuse('Dit is geen Word-bestand (docx). Bewaar uw tekst als docx en kies hem opnieuw.', 'document-kind')
}

function refuse(sentence: string, code: string): Refusal {
  return new Refusal(sentence, { code, place: { field: 'bestand' } })
}

function refuseLarge(): never {
  throw new Refusal('Dit bestand is groter dan 5 MB. Haal de foto’s eruit; alleen de tekst wordt gelezen.', {
    code: 'document-too-large',
    status: 413,
    place: { field: 'bestand' },
  })
}
