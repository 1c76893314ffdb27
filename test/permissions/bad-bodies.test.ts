import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '#test/people-bed.ts'
import { AttackBed } from './attack-bed.ts'
import type { Actor } from './attack-bed.ts'
import { listFields, listObjects, withValue } from './body-fields.ts'
import { examples } from './examples.ts'
import { listOperations } from './routes.ts'
import type { Schema } from './routes.ts'
import { expectedOf, makeIds } from './try-route.ts'
import type { Target } from './try-route.ts'

let attack: AttackBed
/** Every route that takes a body of JSON, with somebody who may ask it. */
let writing: readonly (Target & { readonly body: Schema; readonly actor: Actor })[]

beforeAll(async () => {
  attack = await AttackBed.open()
  writing = (await listOperations(attack.bed)).flatMap(operation => {
    const example = examples[operation.operationId]
    if (example === undefined || operation.body === undefined) return []
    const target = { operation, example }
    const actor = attack.actors.find(each => expectedOf(target, each, true) === 'answered')
    if (actor === undefined) throw new Error(`nobody may ${operation.operationId}`)
    return [{ ...target, body: operation.body, actor }]
  })
})

/** Asks a route as its example does, with another body: everything that the question is about is made anew. */
async function askWith(
  { operation, example, actor }: (typeof writing)[number],
  change: (body: unknown) => unknown,
  { isCompared = true }: { readonly isCompared?: boolean } = {},
): Promise<{ readonly answer: Answer; readonly didChange: boolean }> {
  const { own } = attack.doelen(actor)
  const ids = await makeIds(attack, example, { doel: own, elsewhere: null })
  const { path, body, headers = {} } = example.ask(ids, own, actor)
  const visitor = actor.persoon === null ? attack.bed.visitor() : actor.visitor
  const text = JSON.stringify(change(body)).replaceAll(/"raw:([^"]*)"/g, '$1')
  const before = await attack.mark()
  const answer = await visitor.send(operation.method, `/v1${path}`, text, { 'content-type': 'application/json', ...headers })
  const didChange = isCompared && (await attack.changesSince(before)).length > 0
  await attack.forgetTempo()
  return { answer, didChange }
}

/** The body of the example of a route. */
async function exampleBody({ example, actor }: (typeof writing)[number]): Promise<unknown> {
  const { own } = attack.doelen(actor)
  return example.ask(await makeIds(attack, example, { doel: own, elsewhere: null }), own, actor).body
}

/** What an answer says is wrong, by place. */
function refusedAt({ body }: Answer): readonly string[] {
  return (body as { errors?: readonly { location: { name: string } }[] }).errors?.map(({ location }) => location.name) ?? []
}

const long = 120_000

/** What a key of somebody answers is an object of the browser's: what else stands in it is not read (WebAuthn, level 3). */
const ofTheBrowser = /^antwoord(\.|$)/

describe('a body with a field that is not its own', () => {
  /** Fields that the server decides about, and one that exists nowhere. */
  const names = ['id', 'versie', 'sha256', 'persoon_id', 'door', 'verzonnen', '__proto__']

  it('is refused by every route, at every depth, and nothing happens', async () => {
    const wrong: string[] = []
    const tried = new Set<string>()
    for (const route of writing) {
      const objects = listObjects(route.body, await exampleBody(route)).filter(({ path }) => !ofTheBrowser.test(path.join('.')))
      for (const { path, schema } of objects) {
        for (const name of names.filter(each => !Object.hasOwn(schema.properties ?? {}, each))) {
          tried.add(route.operation.operationId)
          const { answer, didChange } = await askWith(route, body => {
            const inside = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], body)
            // A plain assignment of __proto__ would make no field.
            return withValue(
              body,
              path,
              Object.defineProperty({ ...(inside as object) }, name, { value: 'f'.repeat(36), enumerable: true }),
            )
          })
          if (answer.status !== 400 || didChange)
            wrong.push(`${route.operation.operationId} ${[...path, name].join('.')}: ${answer.status}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(tried.size).toBe(writing.length)
  }, 120_000)
})

describe('a number that is none', () => {
  /** As they stand in the text of a request: JSON has no NaN, and 1e400 is read as infinite. */
  const numbers = [
    'raw:-1',
    'raw:150',
    'raw:2.5',
    'raw:1e400',
    'raw:-1e400',
    'raw:9007199254740993',
    'raw:null',
    'raw:true',
    '0x10',
    '1e2',
    ' 5',
    '',
    'NaN',
    [],
    {},
  ]

  it('is refused with the field, or kept as the number it is: never a bug, never half', async () => {
    const wrong: string[] = []
    for (const route of writing) {
      const fields = listFields(route.body, await exampleBody(route)).filter(({ schema }) =>
        [schema.type].flat().some(type => type === 'integer' || type === 'number'),
      )
      for (const { path, schema } of fields) {
        for (const value of numbers) {
          const { answer, didChange } = await askWith(route, body => withValue(body, path, value))
          // A version that a line does not have is one that somebody else changed meanwhile.
          const isStale = answer.status === 412 && path.at(-1) === 'versie'
          const isRefused = (answer.status === 400 || isStale) && !didChange
          const isPlain = typeof value === 'string' && /^raw:(-?[\d.]+|null)$/.test(value)
          const mayBe = isPlain && (value !== 'raw:null' || [schema.type].flat().includes('null'))
          const isAnswered = answer.status < 300 || answer.status === route.example.status
          if (!isRefused && !(mayBe && isAnswered))
            wrong.push(`${route.operation.operationId} ${path.join('.')} = ${JSON.stringify(value)}: ${answer.status}`)
        }
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)
})

describe('a text', () => {
  const stored = [
    `"><script>alert(1)</script>'; drop table identity.persoon; --`,
    '\u202ENoor\u202C\u200B\u2066 🏘️ نور\r\nBcc: iemand@wilgenoord.example',
  ]
  const unstorable = ['noor\u0000', 'noor\ud800', 'n'.repeat(long)]

  it('is kept as it is or refused with the field, in every field of every route: never a bug', async () => {
    const wrong: string[] = []
    for (const route of writing) {
      const fields = listFields(route.body, await exampleBody(route)).filter(({ schema }) => [schema.type].flat().includes('string'))
      for (const { path } of fields) {
        for (const value of [...stored, ...unstorable]) {
          const { answer } = await askWith(route, body => withValue(body, path, value), { isCompared: false })
          const isRight = unstorable.includes(value)
            ? answer.status === 400 && refusedAt(answer).includes(path.join('.'))
            : answer.status < 500
          if (!isRight)
            wrong.push(
              `${route.operation.operationId} ${path.join('.')} = ${JSON.stringify(value).slice(0, 40)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`,
            )
        }
      }
    }
    expect(wrong).toEqual([])
  }, 240_000)
})

/** Ids of which nothing has to be there. */
const mayBeNothing = new Set([
  'keepWeergave vraag.cohort',
  'changeBegroting veranderingen.0.id',
  'sendAntwoord zending',
  'sendEigenVerhaal zending',
])

describe('an id that nothing has', () => {
  it('is refused in every field of every route, and nothing happens', async () => {
    const wrong: string[] = []
    for (const route of writing) {
      const fields = listFields(route.body, await exampleBody(route)).filter(({ schema }) => schema.format === 'uuid')
      for (const { path } of fields) {
        for (const value of ['11111111-1111-4111-8111-111111111111', '../../..', '1; select 1', '11111111-1111-4111-8111-111111111111\n']) {
          const { answer, didChange } = await askWith(route, body => withValue(body, path, value))
          const isRefused = [400, 403, 404, 409, 422].includes(answer.status) && !didChange
          const place = `${route.operation.operationId} ${path.join('.')}`
          if (!isRefused && !mayBeNothing.has(place))
            wrong.push(`${place} = ${value}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
        }
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)
})
