import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { withoutPeople } from '#test/without-people.ts'
import type { ApiApp } from './app.ts'
import { createApiApp } from './app.ts'
import { ImportJobs, OmtrekSource } from './modules/statistics/index.ts'
import { apiVersion } from './platform/http/api.ts'
import { silentLog } from './platform/log.ts'
import { seededRandom } from './platform/random.ts'
import { Refusal } from './refusal.ts'

let api: ApiApp

/** A parameter as the description of the API has it. */
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema: { readonly type?: string; readonly minimum: number; readonly enum?: readonly string[] }
}

/** Imports are tested with their database elsewhere; here they are only asked whether somebody may. */
class NoImports extends ImportJobs {
  override async list(): Promise<never[]> {
    return []
  }
}

beforeAll(async () => {
  const source = await sourceOf({
    gebieden: [
      ['NL00', 'Nederland'],
      ['GM0785', 'Goirle', 'Goirle'],
      ['WK078501', 'Wijk 01', 'Goirle'],
      ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
    ],
    kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 24_327, 1_235, 1_230] }],
  })
  const path = await makeTestFolder()
  const house = {
    log: silentLog,
    random: seededRandom('api'),
    clock: { now: () => new Date(0) },
    dataFolder: { path, releases: path, wantsDemo: false },
  }
  const unused = () => {
    throw new Refusal('Niet hier.', { code: 'not-here', status: 503 })
  }
  const jobs = { send: unused, cancel: unused, work: unused, schedule: unused, stop: unused }
  const imports = new NoImports({
    database: undefined as never,
    jobs,
    clock: house.clock,
    environment: {},
    uploads: path,
    isImporting: () => false,
  })
  api = createApiApp({ source, omtrekken: new OmtrekSource(source), imports, identity: withoutPeople, house })
})

async function get(path: string, init: RequestInit = {}, env: object = {}): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await api.request(path, init, env)
  return { status: response.status, headers: response.headers, body: await response.json() }
}

describe('the API', () => {
  it('tells that it is well', async () => {
    expect((await get('/v1/health')).body).toEqual({ status: 'goed', versie: apiVersion, releases: 1 })
  })

  it('finds areas by name, and tells in which gemeente they are', async () => {
    expect((await get('/v1/gebieden?zoek=goirle&soort=buurt')).body).toEqual({
      gebieden: [{ code: 'BU07850101', naam: 'Goirle-Centrum', soort: 'buurt', jaar: 2024, gemeente: 'Goirle' }],
      totaal: 1,
    })
  })

  it('lists areas page by page when nothing is asked', async () => {
    const page = (await get('/v1/gebieden?limiet=2&pagina=2')).body
    expect(page).toMatchObject({ gebieden: [{ code: 'NL00' }, { code: 'WK078501' }], totaal: 4 })
  })

  it('describes one area with what it lies in and what lies in it', async () => {
    expect((await get('/v1/gebieden/wk078501')).body).toEqual({
      code: 'WK078501',
      naam: 'Wijk 01',
      soort: 'wijk',
      jaar: 2024,
      gemeente: 'Goirle',
      jaren: [2024],
      ouders: [
        { code: 'GM0785', naam: 'Goirle', soort: 'gemeente' },
        { code: 'NL00', naam: 'Nederland', soort: 'land' },
      ],
      onderdelen: [{ code: 'BU07850101', naam: 'Goirle-Centrum', soort: 'buurt' }],
    })
  })

  it('lists measures, with what they say and do not say', async () => {
    const { body } = await get('/v1/maten/inwoners')
    expect(body).toMatchObject({ id: 'inwoners', naam: 'Inwoners', aanwezig: true, periodes: ['2024'] })
    const all = (await get('/v1/maten?taal=en&sectie=bevolking')).body as { maten: { naam: string }[] }
    expect(all.maten[0]?.naam).toBe('Residents')
  })

  it('lists releases with their origin', async () => {
    const { body } = await get('/v1/releases')
    expect(body).toMatchObject({
      releases: [{ tabel: '85984NED', uitgever: 'CBS', licentie: 'CC BY 4.0', indelingsjaar: 2024, rijen: 4, status: 'definitief' }],
    })
  })

  it('gives method pages in both languages', async () => {
    expect((await get('/v1/methoden')).body).toMatchObject({
      methoden: expect.arrayContaining([{ id: 'nabijheid', titel: expect.any(String) }]),
    })
    expect((await get('/v1/methoden/wie-loopt-vast?taal=en')).body).toMatchObject({ titel: 'Which neighbourhood is stuck' })
    expect((await get('/v1/methoden/nabijheid?taal=en')).body).toMatchObject({
      id: 'nabijheid',
      tekst: expect.stringContaining('## What it says'),
    })
    expect((await get('/v1/methoden/..%2f..%2fpackage')).status).toBe(404)
  })

  it.each([
    ['/v1/gebieden/BU99999999', 'gebied-unknown'],
    ['/v1/gebieden/appel/buurtbeeld', 'gebied-invalid'],
    ['/v1/gebieden/BU07850101/omtrek', 'omtrek-unknown'],
    ['/v1/maten/niets', 'maat-unknown'],
    ['/v1/releases/niets', 'release-unknown'],
    ['/v1/nergens', 'path-unknown'],
    ['/v1/gebieden/', 'path-unknown'],
  ])('answers 404 with a problem for %s', async (path, code) => {
    const { status, headers, body } = await get(path)
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(body).toMatchObject({ status: 404, code, title: expect.any(String), detail: expect.stringMatching(/\.$/) })
  })

  it('tells everything that is wrong with a question at once', async () => {
    const { status, body } = await get('/v1/gebieden?limiet=0&soort=straat')
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 'input-invalid',
      errors: [
        { in: 'query', location: { name: 'soort' } },
        { in: 'query', location: { name: 'limiet' } },
      ],
    })
  })

  it('takes plain digits for a number and nothing else that a computer reads as one', async () => {
    const { paths } = (await get('/v1/openapi.json')).body as {
      paths: Record<string, { get?: { parameters?: Parameter[]; 'x-mag'?: string } }>
    }
    const forEverybody = Object.entries(paths).filter(([, { get: route }]) => ['iedereen', undefined].includes(route?.['x-mag']))
    // What every question needs besides: the first that it may be, or something that is there.
    const filled: Readonly<Record<string, string>> = { code: 'BU07850101', gebieden: 'BU07850101', maat: 'inwoners', id: 'leeftijd' }
    const questions = forEverybody.map(([path, { get: route }]) => {
      const parameters = route?.parameters ?? []
      const values = parameters.flatMap(({ name, in: place, schema }) => {
        const value = schema.enum?.[0] ?? filled[name]
        return value === undefined ? [] : [{ name, place, value }]
      })
      const at = (wanted: string) =>
        Object.fromEntries(values.filter(({ place }) => place === wanted).map(({ name, value }) => [name, value]))
      const inPath = at('path')
      return {
        path: path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => inPath[name] ?? whole),
        required: at('query'),
        numbers: parameters.flatMap(({ name, schema: { type, minimum } }) => (type === 'integer' ? [{ name, number: minimum + 1 }] : [])),
      }
    })
    const numbers = questions.flatMap(({ numbers: own, ...question }) => own.map(each => ({ ...question, ...each })))
    expect(numbers.map(({ name }) => name)).toEqual(expect.arrayContaining(['limiet', 'pagina', 'jaar']))
    for (const { path, required, name, number } of numbers) {
      const spellings = [
        `${number}e0`,
        ` ${number}`,
        `${number} `,
        `+${number}`,
        `-${number}`,
        `0x${number.toString(16)}`,
        `${number}.0`,
        '',
      ]
      for (const spelling of spellings) {
        const { status, body } = await get(`/v1${path}?${new URLSearchParams({ ...required, [name]: spelling }).toString()}`)
        expect([path, spelling, status, body]).toEqual([
          path,
          spelling,
          400,
          expect.objectContaining({
            code: 'input-invalid',
            detail: `Deze gegevens kloppen niet: ${name}. Bij elke fout staat wat er mis is.`,
            errors: [
              {
                in: 'query',
                location: { name },
                code: 'invalid_format',
                detail: 'Dit is een heel getal: alleen cijfers, zonder spatie, teken, punt of letter.',
              },
            ],
          }),
        ])
      }
      // A workbook or slides may come back: what counts is that it is not refused as wrong.
      const plain = await api.request(`/v1${path}?${new URLSearchParams({ ...required, [name]: String(number) }).toString()}`)
      expect([path, name, await plain.text()]).not.toEqual([path, name, expect.stringContaining('"input-invalid"')])
    }
  })

  it.each(['/v1/health', '/v1/gebieden?limiet=0', '/v1/nergens'])('sends the headers of the Dutch API rules with %s', async path => {
    const { headers } = await get(path)
    expect(
      Object.fromEntries(
        ['api-version', 'cache-control', 'x-content-type-options', 'x-frame-options'].map(name => [name, headers.get(name)]),
      ),
    ).toEqual({
      'api-version': apiVersion,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it('describes itself, and every answer fits its description', async () => {
    const { body } = await get('/v1/openapi.json')
    const document = body as {
      paths: Record<string, { get?: { responses: { 200: { content: { 'application/json': { schema: object } } } } } }>
      components: object
    }
    const asked: Record<string, string> = {
      '/health': '/v1/health',
      '/gebieden': '/v1/gebieden?zoek=goirle',
      '/gebieden/{code}': '/v1/gebieden/BU07850101',
      '/gebieden/{code}/buurtbeeld': '/v1/gebieden/BU07850101/buurtbeeld',
      '/maten': '/v1/maten',
      '/maten/{id}': '/v1/maten/inwoners',
      '/releases': '/v1/releases',
      '/methoden': '/v1/methoden',
      '/methoden/{id}': '/v1/methoden/nabijheid',
    }
    for (const [path, address] of Object.entries(asked)) {
      const schema = document.paths[path]?.get?.responses[200].content['application/json'].schema
      const ajv = new Ajv2020({ strict: false })
      const validate = ajv.compile({ ...schema, components: document.components })
      expect([path, validate((await get(address)).body), validate.errors]).toEqual([path, true, null])
    }
  })
})

describe('the description of the API', () => {
  type Operation = {
    operationId: string
    summary: string
    parameters?: unknown[]
    requestBody?: unknown
    responses: Record<string, { headers?: object; content?: object }>
  }

  it('names the version header on every answer, and the problems that each question can meet', async () => {
    const { paths } = (await get('/v1/openapi.json')).body as { paths: Record<string, Record<string, Operation>> }
    const operations = Object.entries(paths).flatMap(([path, item]) => Object.values(item).map(operation => ({ path, operation })))
    expect(operations.length).toBeGreaterThan(10)
    for (const { path, operation } of operations) {
      const { operationId, responses, parameters = [], requestBody } = operation
      for (const response of Object.values(responses))
        expect([operationId, response.headers]).toEqual([operationId, expect.objectContaining({ 'API-Version': expect.anything() })])
      if (parameters.length > 0 || requestBody)
        expect([operationId, Object.keys(responses)]).toEqual([operationId, expect.arrayContaining(['400', '500'])])
      if (path.includes('{'))
        expect([operationId, Object.keys(responses['404']?.content ?? {})]).toEqual([operationId, ['application/problem+json']])
    }
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
  })
})

describe('importing through the API', () => {
  const local = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
  const fromHere = { headers: { host: 'localhost:4300' } }

  it('is for somebody at this machine', async () => {
    expect((await get('/v1/imports', fromHere, local)).status).toBe(200)
  })

  it('answers another kind of content with a problem, not with a bug', async () => {
    const init = { method: 'POST', headers: { host: 'localhost:4300', 'content-type': 'application/json' }, body: '{}' }
    const { status, body } = await get('/v1/imports', init, local)
    expect([status, (body as { code: string }).code]).toEqual([415, 'request-unreadable'])
  })

  it.each([
    ['another machine', fromHere, { incoming: { socket: { remoteAddress: '192.0.2.7' } } }],
    ['no connection at all', fromHere, {}],
    ['a proxy on this machine', { headers: { host: 'localhost:4300', 'x-forwarded-for': '192.0.2.7' } }, local],
    ['a name of somebody else that points here', { headers: { host: 'evil.example' } }, local],
    [
      'a page of another site',
      { headers: { host: 'localhost:4300', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } },
      local,
    ],
  ])('is refused to %s', async (who, init, env) => {
    const answers = await Promise.all(['GET', 'POST'].map(async method => await get('/v1/imports', { ...init, method }, env)))
    const changing = who === 'a page of another site' ? 'other-site' : 'import-not-allowed'
    expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual([
      [403, 'import-not-allowed'],
      [403, changing],
    ])
  })
})
