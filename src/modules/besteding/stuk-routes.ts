import { createRoute, z } from '@hono/zod-openapi'
import { makePdf } from '../../platform/documents/paper.ts'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { Refusal } from '../../refusal.ts'
import { guard } from '../identity/index.ts'
import { daadOf, mediaTypes } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { besluitSchema, opstelSchema, verantwoordingSchema } from './besteding-schema.ts'
import { findVerantwoording, viewBesteding } from './besteding-views.ts'
import { schrijfBrief } from './schrijf-brief.ts'
import { schrijfVerantwoording } from './schrijf-verantwoording.ts'
import { decideVerantwoording, drawUpVerantwoording } from './verantwoording-actions.ts'
import type { BestedingWorld } from './world.ts'

const tags = ['besteding']
const pad = '/transitiebuurten/{id}/besteding'
const reads = guard('besteding bekijken', 'besteding')
const one = { params: idParameter.params.extend({ nummer: wholeNumber({ min: 1, max: 10_000 }) }) }
const file = (type: string, description: string) => ({ 200: { description, content: { [type]: { schema: z.string() } } } })

const letter = createRoute({
  method: 'get',
  path: `${pad}/toekenningsbrief`,
  operationId: 'getToekenningsbrief',
  summary: 'De toekenningsbrief als PDF: bedragen per betaler, termijnen, penvoerder en voorwaarden',
  tags,
  ...reads,
  request: idParameter,
  responses: file('application/pdf', 'De brief'),
})

const drawUp = createRoute({
  method: 'post',
  path: `${pad}/verantwoordingen`,
  operationId: 'drawUpVerantwoording',
  summary: 'Stel de verantwoording van een jaar op: zij wordt vastgezet en wacht op een besluit',
  tags,
  ...guard('besteding bijwerken', 'besteding'),
  request: { ...idParameter, ...body(opstelSchema) },
  responses: { 201: json(z.object({ nummer: z.number().int(), sha256: z.string() }), 'Opgesteld') },
})

const get = createRoute({
  method: 'get',
  path: `${pad}/verantwoordingen/{nummer}`,
  operationId: 'getVerantwoording',
  summary: 'Eén verantwoording zoals zij is vastgezet, en het besluit erover',
  tags,
  ...reads,
  request: { ...one, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(verantwoordingSchema, 'De verantwoording') },
})

const decide = createRoute({
  method: 'post',
  path: `${pad}/verantwoordingen/{nummer}/besluit`,
  operationId: 'decideVerantwoording',
  summary: 'Stel een verantwoording vast, of geef haar terug met een reden; wie haar opstelde kan dat niet',
  tags,
  ...guard('verantwoording vaststellen', 'besteding'),
  request: { ...one, ...body(besluitSchema) },
  responses: done,
})

const paper = createRoute({
  method: 'get',
  path: `${pad}/verantwoordingen/{nummer}/verantwoording.pdf`,
  operationId: 'getVerantwoordingPdf',
  summary: 'De verantwoording als PDF',
  tags,
  ...reads,
  request: one,
  responses: file('application/pdf', 'De verantwoording'),
})

const audit = createRoute({
  method: 'get',
  path: `${pad}/verantwoordingen/{nummer}/controle.xlsx`,
  operationId: 'getControlebestand',
  summary: 'Het controlebestand voor een accountant: regels, afrekening, termijnen en elke wijziging',
  tags,
  ...reads,
  request: one,
  responses: file(mediaTypes.xlsx, 'Het bestand'),
})

const frozen = createRoute({
  method: 'get',
  path: `${pad}/verantwoordingen/{nummer}/verantwoording.json`,
  operationId: 'getVerantwoordingJson',
  summary: 'De verantwoording als JSON, byte voor byte zoals zij is vastgezet: de SHA-256 ervan is het controlegetal',
  tags,
  ...reads,
  request: one,
  responses: file('application/json', 'De gegevens'),
})

/** The papers about granted money: the letter, and the accounts. */
export function stukRoutes(world: BestedingWorld) {
  return createApi()
    .openapi(letter, async c => {
      const besteding = await viewBesteding(world, daadOf(c).actor, c.req.valid('param').id, 'nl')
      if (besteding.toekenning === null) {
        throw new Refusal('Over deze begroting is hier nog geen besluit. Na het besluit is er een brief.', {
          code: 'besteding-no-decision',
          status: 409,
        })
      }
      const now = world.clock.now()
      return c.body(await makePdf(schrijfBrief(besteding, now), now), 200, headers('application/pdf', 'toekenningsbrief.pdf'))
    })
    .openapi(drawUp, async c => c.json(await drawUpVerantwoording(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(get, async c => {
      const {
        text: _text,
        wie: _wie,
        ...found
      } = await findVerantwoording(world, daadOf(c).actor, ofParam(c.req.valid('param')), c.req.valid('query').taal)
      return c.json(found, 200)
    })
    .openapi(decide, async c => {
      await decideVerantwoording(world, daadOf(c), ofParam(c.req.valid('param')), c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(paper, async c => {
      const { inhoud, ...kept } = await findVerantwoording(world, daadOf(c).actor, ofParam(c.req.valid('param')), 'nl')
      const pdf = await makePdf(schrijfVerantwoording(inhoud, kept), world.clock.now())
      return c.body(pdf, 200, headers('application/pdf', `verantwoording-${inhoud.jaar}.pdf`))
    })
    .openapi(audit, async c => {
      const { inhoud, sha256, wie } = await findVerantwoording(world, daadOf(c).actor, ofParam(c.req.valid('param')), 'nl')
      const { makeControlebestand } = await import('./controlebestand.ts')
      const made = await makeControlebestand(inhoud, { sha256, wie })
      return c.body(made, 200, headers(mediaTypes.xlsx, `controlebestand-${inhoud.jaar}.xlsx`))
    })
    .openapi(frozen, async c => {
      const { inhoud, text } = await findVerantwoording(world, daadOf(c).actor, ofParam(c.req.valid('param')), 'nl')
      return c.body(text, 200, headers('application/json', `verantwoording-${inhoud.jaar}.json`))
    })
}

function ofParam({ id, nummer }: { readonly id: string; readonly nummer: number }) {
  return { buurt: id, nummer }
}

function headers(type: string, naam: string) {
  return { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${naam}"` }
}
