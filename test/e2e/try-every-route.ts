import type { Page } from 'playwright-core'

interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maxLength?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

export interface Tried {
  /** `getTransitiebuurt`: the id of the operation. */
  readonly route: string
  /** Whether the id stands in the path; not where a place in it takes a few words only. */
  readonly inPath: boolean
  readonly status: number
  readonly text: string
}

/** These end the session of the asker or leave its role, so that what comes after would be asked by nobody. */
const leaving = /^(?:delete \/sessies|put \/ik\/rol)/

/**
 * Asks every route that the installation itself describes, with each id in each place of path, query and body where an id or a text can stand,
 * in the session of this page. A question that no id changes is asked once.
 */
export async function tryEveryRoute(page: Page, url: string, ids: readonly string[]): Promise<readonly Tried[]> {
  const { request } = page.context()
  const { paths } = (await (await request.get(`${url}/v1/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  }
  const ik = await request.get(`${url}/v1/ik`)
  const bewijs = ik.ok() ? ((await ik.json()) as { readonly bewijs: string }).bewijs : ''
  const tried: Tried[] = []
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  for (const { path, method, operation } of operations.filter(one => !leaving.test(`${one.method} ${one.path}`))) {
    for (const { id, asked, body } of questionsOf(path, operation, ids)) {
      const response = await request.fetch(url + asked, {
        method,
        headers: { 'x-bewijs': bewijs, 'sec-fetch-site': 'same-origin', 'if-match': '"1"' },
        ...body,
        maxRedirects: 0,
        failOnStatusCode: false,
      })
      tried.push({
        route: operation.operationId,
        inPath: (asked.split('?')[0] ?? '').includes(encodeURIComponent(id)),
        status: response.status(),
        text: await response.text(),
      })
    }
  }
  return tried
}

/** One question for each id, and one in all where none of them has a place. */
function questionsOf(path: string, operation: Operation, ids: readonly string[]) {
  const seen = new Set<string>()
  return ids.flatMap(id => {
    const [asked, body] = [fillPath(path, operation, id), bodyOf(operation, id)]
    const question = `${asked} ${JSON.stringify(body)}`
    if (seen.has(question)) return []
    seen.add(question)
    return [{ id, asked, body }]
  })
}

function fillPath(path: string, { parameters = [] }: Operation, id: string): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find(parameter => parameter.name === name)?.schema ?? {}
    return encodeURIComponent(String(exampleOf(schema, id)))
  })
  const query = parameters.filter(parameter => parameter.in === 'query').map(({ name, schema }) => [name, String(exampleOf(schema, id))])
  return `/v1${filled}?${new URLSearchParams(query).toString()}`
}

function bodyOf(
  { requestBody }: Operation,
  id: string,
): { readonly data?: unknown; readonly multipart?: Readonly<Record<string, string>> } {
  const json = requestBody?.content['application/json']
  if (json) return { data: exampleOf(json.schema, id) }
  return requestBody ? { multipart: { tabel: id } } : {}
}

/** Something that fits the schema, with the id wherever a text may stand. */
function exampleOf(schema: Schema, id: string): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? []
  if (choice) return exampleOf(choice, id)
  if (schema.enum) return schema.enum[0]
  const type = typeof schema.type === 'object' ? schema.type[0] : schema.type
  if (type === 'object') {
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, own]) => [name, exampleOf(own, id)]))
  }
  if (type === 'array') return schema.items ? [exampleOf(schema.items, id)] : []
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1)
  return textOf(schema, id)
}

function textOf({ format, pattern = '', maxLength }: Schema, id: string): string {
  if (format === 'date') return '2026-01-02'
  if (format === 'date-time') return '2026-01-02T10:00:00.000Z'
  if (pattern.includes('{64}')) return '0'.repeat(64)
  return id.slice(0, maxLength)
}
