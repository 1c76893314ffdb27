import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal } from '../../refusal.ts'

/** One thing that is wrong with a request; a request that is wrong in three places gets three. */
export interface ProblemError {
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly location: { readonly name: string }
  readonly code: string
  readonly detail: string
}

/** An RFC 9457 problem. `code` is ours and stable; `id` is there for a bug, so that a visitor can quote it. */
export interface Problem {
  readonly type: 'about:blank'
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly code: string
  readonly id?: string
  readonly place?: Refusal['place']
  readonly errors?: readonly ProblemError[]
}

const titles: Record<number, string> = {
  400: 'De vraag klopt niet',
  403: 'Dit mag niet',
  404: 'Niet gevonden',
  409: 'Dit kan nu niet',
  413: 'Te groot',
  423: 'In gebruik',
  429: 'Te vaak',
  500: 'Er ging iets mis',
  503: 'Even niet bereikbaar',
  507: 'De schijf is vol',
}

export function problemOf(refusal: Refusal, errors?: readonly ProblemError[]): Problem {
  const { status, code, place } = refusal
  const hasPlace = Object.keys(place).length > 0
  return {
    type: 'about:blank',
    status,
    title: titles[status] ?? 'Dit kan niet',
    detail: refusal.message,
    code,
    ...(hasPlace ? { place } : {}),
    ...(errors ? { errors } : {}),
  }
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
