import { expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'

interface Schema {
  readonly type?: string | readonly string[]
  readonly additionalProperties?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

/** Answers of a browser to a question of WebAuthn: what else a browser sends along is part of the standard, and is not read. */
const ofTheStandard = ['antwoord']

/** Where an object in a question takes fields that nobody asked for. */
function looseIn(schema: Schema, place: string): readonly string[] {
  const own = schema.properties !== undefined && schema.additionalProperties !== false ? [place] : []
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    ofTheStandard.includes(name) ? [] : looseIn(part, `${place}.${name}`),
  )
  const parts = [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [...own, ...inside, ...parts.flatMap(part => looseIn(part, place))]
}

it('every question that brings something along refuses a field that nobody asked for', async () => {
  const { body } = await (await makePeopleBed()).visitor().ask('GET', '/v1/openapi.json')
  const { paths } = body as { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }
  const operations = Object.values(paths).flatMap(item => Object.values(item))
  const loose = operations.flatMap(({ operationId, requestBody }) =>
    Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => looseIn(schema, operationId)),
  )
  expect(loose).toEqual([])
})
