import { z } from '@hono/zod-openapi'
import type { Answer } from './answers.ts'

/** The JSON Schema (2020-12) of an answer as it stands in docs/schemas. */
export function schemaText({ name, what, schema }: Answer): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' })
  return `${JSON.stringify({ $schema, $id: `https://buurtwijs.example/schemas/${name}.schema.json`, title: name, description: what, ...rest }, null, 2)}\n`
}
