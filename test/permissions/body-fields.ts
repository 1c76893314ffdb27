import type { Schema } from './routes.ts'

type Path = readonly (string | number)[]

/** A place in a body: a field that the description of a route has, or an object in which fields stand. */
export interface Field {
  readonly path: Path
  readonly schema: Schema
}

/** The variant of a description that an example follows: the one whose fixed values it has, or that has a type of its own. */
function variantOf(schema: Schema, value: unknown): Schema {
  const variants = schema.oneOf ?? schema.anyOf
  if (variants === undefined) return schema
  const isLike = ({ properties = {} }: Schema) =>
    Object.entries(properties).every(
      ([name, field]) => field.enum?.length !== 1 || field.enum[0] === (value as Record<string, unknown>)[name],
    )
  const isObject = typeof value === 'object' && value !== null
  const found = isObject ? variants.find(isLike) : variants.find(variant => variant.type !== 'null')
  return found === undefined ? schema : variantOf(found, value)
}

/** Every field that a body may have, as deep as the example goes: lists by their first item. */
export function listFields(described: Schema, example: unknown, path: Path = []): readonly Field[] {
  const schema = variantOf(described, example)
  if (Array.isArray(example))
    return schema.items ? [{ path, schema }, ...listFields(schema.items, example[0], [...path, 0])] : [{ path, schema }]
  if (schema.properties === undefined || typeof example !== 'object' || example === null) return [{ path, schema }]
  return Object.entries(schema.properties).flatMap(([name, field]) => {
    const value = (example as Record<string, unknown>)[name]
    return value === undefined ? [{ path: [...path, name], schema: variantOf(field, value) }] : listFields(field, value, [...path, name])
  })
}

/** Every object in a body, itself included, as deep as the example goes. */
export function listObjects(described: Schema, example: unknown, path: Path = []): readonly Field[] {
  const schema = variantOf(described, example)
  if (Array.isArray(example)) return schema.items ? listObjects(schema.items, example[0], [...path, 0]) : []
  if (schema.properties === undefined || typeof example !== 'object' || example === null) return []
  const inside = Object.entries(schema.properties).flatMap(([name, field]) =>
    listObjects(field, (example as Record<string, unknown>)[name], [...path, name]),
  )
  return [{ path, schema }, ...inside]
}

/** The same body with another value at this place. */
export function withValue(body: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(body))
    return body.length === 0 ? [withValue(undefined, rest, value)] : body.with(Number(name), withValue(body[Number(name)], rest, value))
  return { ...(body as object), [name]: withValue((body as Record<string, unknown> | undefined)?.[name], rest, value) }
}
