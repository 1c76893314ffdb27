import { z } from '@hono/zod-openapi'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv } from './api.ts'
import { problemSchema } from './problem.ts'

type Document = ReturnType<OpenAPIHono<ApiEnv>['getOpenAPI31Document']>
type Operation = NonNullable<NonNullable<Document['paths']>[string]['get']>

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

/**
 * The description of an API with what holds for every route, so that no route has to repeat it: the version in a header of each answer, and
 * the problems that it can answer with. Wrong input is a 400, an unknown path parameter a 404, a bug a 500.
 */
export function describeApi(api: OpenAPIHono<ApiEnv>, head: Parameters<OpenAPIHono<ApiEnv>['getOpenAPI31Document']>[0]): Document {
  const document = api.getOpenAPI31Document(head)
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item[method]
      if (operation) completeOperation(operation, path)
    }
  }
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: problemJsonSchema() } }
  return document
}

function problemJsonSchema(): NonNullable<NonNullable<Document['components']>['schemas']>[string] {
  const { $schema: _, ...schema } = z.toJSONSchema(problemSchema, { target: 'draft-2020-12' })
  return schema as NonNullable<NonNullable<Document['components']>['schemas']>[string]
}

function completeOperation(operation: Operation, path: string): void {
  const takesInput = (operation.parameters?.length ?? 0) > 0 || operation.requestBody !== undefined
  operation.responses = {
    ...operation.responses,
    ...(takesInput ? { 400: problem('De vraag klopt niet; alles wat er mis is staat in errors') } : {}),
    ...(path.includes('{') ? { 404: problem('Dit is er niet') } : {}),
    ...(path.startsWith('/imports') ? { 403: problem('Dit mag hier niet') } : {}),
    500: problem('Er ging iets mis; het nummer in id helpt bij het zoeken'),
  }
  for (const response of Object.values(operation.responses) as { headers?: object }[]) {
    response.headers = { ...response.headers, 'API-Version': { description: 'Volledige versie van de API', schema: { type: 'string' } } }
  }
}

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
}
