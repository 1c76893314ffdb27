import type { Problem } from '#src/platform/http/problem.ts'
import type { Antwoord, Weigering } from './data.ts'

/** The parts of a typed answer of the API that are needed here. */
interface ApiAnswer {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}

/** What an answer holds when it went well. */
type Body<Answer extends ApiAnswer> = Answer extends { readonly status: 204 } ? null : Awaited<ReturnType<Answer['json']>>

/** Troubles of the server that a visitor can do something about: try again, make room. */
const explained = [503, 507]

/** Turns an answer of the API into a value: what it holds (null when there is nothing in it), or the refusal. A bug is thrown. */
export async function answerOf<Answer extends ApiAnswer>(asked: Promise<Answer>): Promise<Antwoord<Body<Answer>>> {
  const answer = await asked
  if (answer.ok) return { gelukt: (answer.status === 204 ? null : await answer.json()) as Body<Answer> }
  return await refusalOf(answer)
}

/** What an answer that did not go well says to the visitor. A bug is thrown. */
export async function refusalOf(answer: ApiAnswer): Promise<{ readonly weigering: Weigering }> {
  if (answer.status >= 500 && !explained.includes(answer.status)) throw new Error(`the API answered ${answer.status} to its own web`)
  return { weigering: describeProblem((await answer.json()) as Problem) }
}

/** One part of an answer, or the refusal as it is. */
export async function partOf<Whole, Part>(asked: Promise<Antwoord<Whole>>, take: (whole: Whole) => Part): Promise<Antwoord<Part>> {
  const answer = await asked
  return 'weigering' in answer ? answer : { gelukt: take(answer.gelukt) }
}

/** A file of the API as it came, with the headers that say what it is; or the refusal, with its status. */
export async function fileOf(
  asked: Promise<{ readonly status: number; readonly headers: HeadersInit; readonly body: BodyInit | null }>,
): Promise<Response> {
  const { status, headers, body } = await asked
  return new Response(body, { status, headers: new Headers(headers) })
}

/** Which version somebody looked at when they changed it. */
export function ifMatch(versie: number) {
  return { headers: { 'If-Match': `"${versie}"` } }
}

function describeProblem({ status, code, detail, place, errors, bevestiging }: Problem): Weigering {
  return {
    status,
    code,
    tekst: detail,
    ...(place?.field === undefined ? {} : { veld: place.field }),
    ...(errors === undefined ? {} : { fouten: Object.fromEntries(errors.map(error => [error.location.name, error.detail])) }),
    ...(bevestiging === undefined ? {} : { bevestiging }),
  }
}
