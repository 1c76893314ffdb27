import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '../../refusal.ts'

/** One thing that is wrong with a request; a request that is wrong in three places gets three. */
const problemErrorSchema = z.object({
  in: z.enum(['path', 'query', 'header', 'body']),
  location: z.object({ name: z.string() }),
  code: z.string(),
  detail: z.string(),
})

/** An RFC 9457 problem. `code` is ours and stable; `id` is there for a bug, so that a visitor can quote it. */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  status: z.number().int(),
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  id: z.string().optional(),
  place: z
    .object({
      file: z.string().optional(),
      line: z.number().int().optional(),
      column: z.number().int().optional(),
      field: z.string().optional(),
    })
    .optional(),
  errors: z.array(problemErrorSchema).optional(),
  bevestiging: z
    .object({ handeling: z.string(), inhoud: z.string() })
    .optional()
    .meta({ description: 'Wat u eerst moet bevestigen: een handeling, en de hash van haar inhoud' }),
})

export type ProblemError = z.infer<typeof problemErrorSchema>
export type Problem = z.infer<typeof problemSchema>

const titles: Record<number, string> = {
  400: 'De vraag klopt niet',
  401: 'Log eerst in',
  403: 'Dit mag niet',
  404: 'Niet gevonden',
  409: 'Dit kan nu niet',
  412: 'Intussen gewijzigd',
  413: 'Te groot',
  415: 'Andere soort inhoud',
  423: 'In gebruik',
  429: 'Te vaak',
  500: 'Er ging iets mis',
  503: 'Even niet bereikbaar',
  507: 'De schijf is vol',
}

const englishTitles: Record<number, string> = {
  400: 'The question is not right',
  404: 'Not found',
}

interface Spoken {
  /** What is wrong in each place, when that is known already. */
  readonly errors?: readonly ProblemError[] | undefined
  /** In English only a refusal that has English sentences. */
  readonly taal?: 'nl' | 'en'
}

export function problemOf(refusal: Refusal, { errors: given, taal = 'nl' }: Spoken = {}): Problem {
  const { status, code, place, fields, confirm } = refusal
  const english = taal === 'en' ? refusal.english : null
  const ofFields = fields.map(({ field, ...rest }): ProblemError => ({ in: 'body', location: { name: field }, ...rest }))
  const errors = given ?? (ofFields.length > 0 ? ofFields : undefined)
  const hasPlace = Object.keys(place).length > 0
  return {
    type: 'about:blank',
    status,
    title: (english === null ? titles[status] : englishTitles[status]) ?? (english === null ? 'Dit kan niet' : 'This cannot be done'),
    detail: english ?? refusal.message,
    code,
    ...(hasPlace ? { place: { ...place } } : {}),
    ...(errors ? { errors: [...errors] } : {}),
    ...(confirm ? { bevestiging: { ...confirm } } : {}),
  }
}

/** A question that is wrong before anybody looks at what is in it: another kind of content, a body that cannot be read. */
export function protocolProblem(status: number): Problem {
  const detail =
    status === 415
      ? 'Dit adres verwacht een andere soort inhoud. Op /v1/openapi.json staat welke.'
      : 'Deze vraag is niet te lezen. Op /v1/openapi.json staat hoe zij eruit moet zien.'
  return { type: 'about:blank', status, title: titles[status] ?? 'De vraag klopt niet', detail, code: 'request-unreadable' }
}

/** What a visitor hears of a bug: that it is ours, and the id under which it is logged. */
export function bugProblem(id: string): Problem {
  return {
    type: 'about:blank',
    status: 500,
    title: titles[500] ?? '',
    detail: `Er ging bij ons iets mis. Probeer het later opnieuw. Blijft het misgaan, noem dan dit nummer: ${id}.`,
    code: 'bug',
    id,
  }
}

export function sendProblem(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, { 'Content-Type': 'application/problem+json' })
}
