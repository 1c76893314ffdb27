import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { makePdf } from '../../platform/documents/paper.ts'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { Refusal } from '../../refusal.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { changeBeleid } from './bepaal-beleid.ts'
import { offerStuk } from './bied-aan.ts'
import { canonicalJson } from '../../canonical-json.ts'
import { verifyStuk } from './lees-stuk.ts'
import { verzegelPdf } from './pdf-zegel.ts'
import { mostStukBytes, nieuwBeleidSchema, oordeelSchema, ondertekeningSchema, sleutelsSchema, tekeningSchema } from './schema.ts'
import { schrijfStuk } from './schrijf-stuk.ts'
import { teken } from './teken.ts'
import { zegGebrek } from './uitspraken.ts'
import { makeBundel, viewBeleid, viewOndertekening, viewSleutels } from './views.ts'
import type { OndertekeningWorld } from './world.ts'

const tags = ['ondertekening']
const versie = wholeNumber({ min: 1, max: 100_000 })
const eenVersie = { params: idParameter.params.extend({ versie }) }

const get = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/ondertekening',
  operationId: 'getOndertekening',
  summary: 'Wat er getekend wordt, wie tekende, wie nog moet, en wat u kunt doen',
  tags,
  ...guard('ondertekening bekijken', 'ondertekening'),
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(ondertekeningSchema, 'De stand') },
})

const offer = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/ondertekening/versies',
  operationId: 'offerStuk',
  summary: 'Bied het plan aan om te tekenen: zoals het nu is, blijft deze versie',
  tags,
  ...guard('stuk aanbieden', 'ondertekening'),
  request: {
    ...idParameter,
    ...body(z.strictObject({ na: z.number().int().min(0).meta({ description: 'De laatste versie die u zag; 0 als er geen was' }) })),
  },
  responses: { 201: json(z.object({ versie: z.number().int(), sha256: z.string() }), 'Aangeboden') },
})

const sign = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/ondertekening/versies/{versie}/regels',
  operationId: 'tekenStuk',
  summary: 'Teken, weiger met een reden, of machtig een ander; vraagt om te bevestigen dat u het bent',
  tags,
  ...guard('stuk ondertekenen', 'ondertekening'),
  request: { ...eenVersie, ...body(tekeningSchema) },
  responses: { 201: json(z.object({ nummer: z.number().int(), kop: z.string() }), 'Bewaard; de controlecode kreeg u ook per mail') },
})

const bundle = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/ondertekening/versies/{versie}/ondertekening.json',
  operationId: 'getOndertekeningBundel',
  summary: 'Alles wat nodig is om de handtekeningen elders na te gaan',
  tags,
  ...guard('ondertekening bekijken', 'ondertekening'),
  request: eenVersie,
  responses: { 200: json(z.record(z.string(), z.unknown()), 'Inhoud, handtekeningen en openbare sleutels, in vaste vorm (RFC 8785)') },
})

const paper = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/ondertekening/versies/{versie}/stuk.pdf',
  operationId: 'getGetekendStuk',
  summary: 'Het stuk als verzegelde PDF (PAdES), met de handtekeningen erin',
  tags,
  ...guard('ondertekening bekijken', 'ondertekening'),
  request: eenVersie,
  responses: { 200: { description: 'PDF', content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } } },
})

const keys = createRoute({
  method: 'get',
  path: '/ondertekening/sleutels',
  operationId: 'getZegelsleutels',
  summary: 'De openbare sleutels en certificaten waarmee deze installatie verzegelt',
  tags,
  ...guard('iedereen', 'ondertekening'),
  responses: { 200: json(sleutelsSchema, 'Alle, ook die van vroeger') },
})

const verify = createRoute({
  method: 'post',
  path: '/ondertekening/_nagaan',
  operationId: 'verifyStuk',
  summary: 'Ga na of een ondertekend stuk nog is zoals het getekend werd; het bestand wordt niet bewaard',
  tags,
  ...guard('iedereen', 'ondertekening'),
  middleware: [
    bodyLimit({
      maxSize: mostStukBytes + 2 ** 16,
      onError: () => {
        throw new Refusal('Dit bestand is groter dan 20 MB. Een stuk van Buurtwijs is kleiner.', {
          code: 'stuk-too-large',
          status: 413,
          place: { field: 'bestand' },
        })
      },
    }),
  ] as const,
  request: {
    query: z.object({ taal: taalParameter, kop: z.string().max(200).optional() }),
    body: {
      content: {
        'multipart/form-data': { schema: z.strictObject({ bestand: z.unknown().optional().meta({ type: 'string', format: 'binary' }) }) },
      },
      required: true,
    },
  },
  responses: { 200: json(oordeelSchema, 'Wat klopt, en wat niet') },
})

const policy = createRoute({
  method: 'put',
  path: '/ondertekening/beleid',
  operationId: 'changeTekenbeleid',
  summary: 'Bepaal wie er tekenen, in welke volgorde en met hoeveel; geldt voor wat daarna wordt aangeboden',
  tags,
  ...guard('tekenbeleid vaststellen', 'ondertekening'),
  request: body(nieuwBeleidSchema),
  responses: done,
})

const readPolicy = createRoute({
  method: 'get',
  path: '/ondertekening/beleid',
  operationId: 'getTekenbeleid',
  summary: 'Wie er tekenen, in welke volgorde en met hoeveel',
  tags,
  ...guard('tekenbeleid vaststellen', 'ondertekening'),
  responses: { 200: json(ondertekeningSchema.shape.beleid, 'Versie 0: nog niets bepaald, zo gaat het vanzelf') },
})

export function ondertekeningRoutes(world: OndertekeningWorld) {
  return createApi()
    .openapi(get, async c => {
      return c.json(await viewOndertekening(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200)
    })
    .openapi(offer, async c => c.json(await offerStuk(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(sign, async c => {
      const { id: buurt, versie: nummer } = c.req.valid('param')
      return c.json(await teken(world, daadOf(c), { buurt, versie: nummer, ...c.req.valid('json') }), 201)
    })
    .openapi(bundle, async c => {
      const { id: buurt, versie: nummer } = c.req.valid('param')
      const { bundel } = await makeBundel(world, daadOf(c).actor, buurt, nummer)
      c.header('Content-Disposition', 'attachment; filename="ondertekening.json"')
      return c.json(JSON.parse(canonicalJson(bundel)), 200)
    })
    .openapi(paper, async c => {
      const { id: buurt, versie: nummer } = c.req.valid('param')
      const { bundel, stuk, zegel, kop } = await makeBundel(world, daadOf(c).actor, buurt, nummer)
      const now = world.clock.now()
      const records = bundel.chain.map(({ record }) => record)
      const { pdf, tijd } = await verzegelPdf(await makePdf(schrijfStuk(stuk, records, { adres: world.adres, kop }), now), {
        bijlage: new TextEncoder().encode(canonicalJson(bundel)),
        zegel: zegel.document,
        now,
        reden: `Buurtplan, versie ${nummer}`,
      })
      if (tijd === 'dienst zweeg') world.log.warn('A document was sealed without a time stamp: the authority gave no answer')
      return c.body(new Uint8Array(pdf), 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="buurtplan-versie-${nummer}.pdf"`,
      })
    })
    .openapi(keys, async c => c.json(await viewSleutels(world), 200))
    .openapi(verify, async c => {
      const { taal, kop } = c.req.valid('query')
      return c.json(await judge(world, (await c.req.formData()).get('bestand'), { taal, kop }), 200)
    })
    .openapi(readPolicy, async c => c.json(await viewBeleid(world, daadOf(c).actor), 200))
    .openapi(policy, async c => {
      await changeBeleid(world, daadOf(c), c.req.valid('json'))
      return c.body(null, 204)
    })
}

async function judge(world: OndertekeningWorld, file: unknown, { taal, kop }: { taal: 'nl' | 'en'; kop: string | undefined }) {
  if (!(file instanceof File) || file.size === 0) {
    throw new Refusal('Kies eerst een bestand: de PDF, of ondertekening.json.', { code: 'file-missing', place: { field: 'bestand' } })
  }
  const { sleutels: known } = await viewSleutels(world)
  const oordeel = await verifyStuk(new Uint8Array(await file.arrayBuffer()), { kop: readKop(kop), sleutels: known.map(({ kid }) => kid) })
  const { vorm, gebreken, bundel, handtekeningen, sleutels, certificaat, tijdstempel } = oordeel
  return {
    vorm,
    gebreken: gebreken.map(({ soort, regel }) => ({ soort, regel, zin: zegGebrek(soort, regel, taal) })),
    versie: bundel?.document.version ?? null,
    titel: titelOf(bundel?.document.content),
    regels: handtekeningen.map(({ regel, geldt, schakel: { record } }) => ({
      nummer: regel,
      versie: record.version,
      daad: record.act,
      naam: record.name,
      rol: record.role,
      op: record.signedAt,
      geldt,
    })),
    kop: oordeel.kop,
    sleutels: [...sleutels],
    certificaat,
    tijdstempel,
  }
}

/** The check code as somebody copies it from a mail or a document: with spaces, or in capitals. */
function readKop(text: string | undefined): string | null {
  const code = (text ?? '').replaceAll(/\s/g, '').toLowerCase()
  if (code === '') return null
  if (/^[0-9a-f]{64}$/.test(code)) return code
  throw new Refusal('Een controlecode heeft 64 cijfers en letters van a tot en met f. Kopieer haar uit de mail, of laat het veld leeg.', {
    code: 'kop-wrong',
    place: { field: 'kop' },
  })
}

/** The name of the buurt in a content that anybody may have made. */
function titelOf(content: unknown): string | null {
  const found = z.object({ buurt: z.object({ naam: z.string().max(300) }) }).safeParse(content)
  return found.success ? found.data.buurt.naam : null
}
