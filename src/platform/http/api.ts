import type { Hook } from '@hono/zod-openapi'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Env, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal } from '../../refusal.ts'
import type { Actor } from '../actor.ts'
import type { Log } from '../log.ts'
import { bugProblem, problemOf, protocolProblem, sendProblem } from './problem.ts'
import type { ProblemError } from './problem.ts'
import { findUnstorableText } from './unstorable-text.ts'

/** Version of the API as a whole: sent with every answer, also with refusals. */
export const apiVersion = '0.1.0'

/** What every request carries, set by the edge in app.ts. */
export interface ApiEnv extends Env {
  Variables: {
    /** Asked from this very machine, and by no page of another site. */
    isLocal: boolean
    /** Who is signed in; null for a visitor. */
    actor: Actor | null
    /** Address of the asker, for counting tries. */
    vanaf: string
    /** Id of this request, in the log. */
    spoor: string
  }
}

// What is wrong with a value is said in Dutch, like everything else.
z.config(z.locales.nl())

const parts = { param: 'path', query: 'query', header: 'header', cookie: 'header', json: 'body', form: 'body' } as const

const unstorable = 'Hier staat een teken dat niet te bewaren is. Typ deze tekst opnieuw.'

/** Input that does not fit its schema, or holds text that cannot be kept: 400, with everything that is wrong at once. */
const refuseInvalid: Hook<unknown, ApiEnv, string, unknown> = (result, c) => {
  const issues = result.success
    ? findUnstorableText(result.data).map(path => ({ path, code: 'text-unstorable', message: unstorable }))
    : result.error.issues
  if (issues.length === 0) return undefined
  const place = parts[result.target as keyof typeof parts] ?? 'body'
  const errors = issues.map(({ path, code, message }): ProblemError => {
    return { in: place, location: { name: path.join('.') }, code, detail: message }
  })
  const named = [...new Set(errors.map(({ location }) => location.name))].filter(Boolean).join(', ')
  const refusal = new Refusal(`Deze gegevens kloppen niet: ${named || 'de vraag'}. Bij elke fout staat wat er mis is.`, {
    code: 'input-invalid',
  })
  return sendProblem(c, problemOf(refusal, { errors }))
}

/** An API router that turns refusals into problems, wrong input into a 400, and a bug into an id. */
export function createApi(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid, strict: true })
}

export interface EdgeOptions {
  readonly log: Log
  readonly newId: () => string
}

/** The last word on errors and unknown paths of an API. */
export function closeApi(api: OpenAPIHono<ApiEnv>, { log, newId }: EdgeOptions): void {
  api.onError((error, c) => {
    if (error instanceof Refusal) return sendProblem(c, problemOf(error, { taal: c.req.query('taal') === 'en' ? 'en' : 'nl' }))
    if (error instanceof HTTPException) return sendProblem(c, protocolProblem(error.status))
    const id = newId()
    log.error('bug', error, { id, path: c.req.path })
    return sendProblem(c, bugProblem(id))
  })
  api.notFound(c => {
    const refusal = new Refusal('Dit adres bestaat niet. Bekijk /v1/openapi.json voor wat er wel is.', {
      code: 'path-unknown',
      status: 404,
    })
    return sendProblem(c, problemOf(refusal))
  })
}

/** Headers of the Dutch API design rules, on every answer. */
export function apiHeaders(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    await next()
    const { headers } = c.res
    headers.set('API-Version', apiVersion)
    // Only what never changes under its address says otherwise.
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
    headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('X-Frame-Options', 'DENY')
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    if (c.req.method === 'GET') headers.set('Access-Control-Allow-Origin', '*')
  }
}
