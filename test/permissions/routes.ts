import type { Mag } from '#src/modules/identity/guard.ts'
import type { PeopleBed } from '#test/people-bed.ts'

/** One route as it describes itself. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly operationId: string
  /** Undefined when the route says nothing about who may call it. */
  readonly mag: Mag | undefined
  readonly verwerking: string | undefined
  /** What its body of JSON looks like; undefined when it takes none. */
  readonly body: Schema | undefined
  readonly parameters: readonly Parameter[]
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly schema?: Schema
}

/** As much of a JSON schema as says which fields there are. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly $ref?: string
}

interface Described {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
  readonly operationId?: string
  readonly 'x-mag'?: Mag
  readonly 'x-verwerking'?: string
}

/** Every route of the API, from its own description. */
export async function listOperations(bed: PeopleBed): Promise<readonly Operation[]> {
  const { body } = await bed.visitor().ask('GET', '/v1/openapi.json')
  const { paths } = body as { paths: Readonly<Record<string, Readonly<Record<string, Described>>>> }
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operationId: operation.operationId ?? '',
      mag: operation['x-mag'],
      verwerking: operation['x-verwerking'],
      parameters: operation.parameters ?? [],
      body: operation.requestBody?.content?.['application/json']?.schema,
    })),
  )
}
