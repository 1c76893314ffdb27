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
}

interface Described {
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
    })),
  )
}
