import { bereikVan } from '#src/modules/identity/rechten.ts'
import type { Recht } from '#src/modules/identity/rechten.ts'
import type { Answer } from '#test/people-bed.ts'
import type { Actor, AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import type { Operation } from './routes.ts'

/** A route with its example, to be asked by everybody. */
export interface Target {
  readonly operation: Operation
  readonly example: Example
}

/** What an actor may expect of a question: 'left out' when a list answers without what is not theirs. */
type Expected = 'answered' | 'refused' | 'left out'

/** What an actor may expect of a route, about their own or about another place. */
export function expectedOf({ operation: { mag = 'iedereen' }, example }: Target, actor: Actor, isOwn: boolean): Expected {
  if (example.about === 'geheim') return isOwn ? 'answered' : 'refused'
  const needs: readonly Recht[] = [...(mag === 'iedereen' || mag === 'wie is ingelogd' ? [] : [mag]), ...(example.needs ?? [])]
  if (actor.persoon === null && (mag !== 'iedereen' || needs.length > 0)) return 'refused'
  const reach = needs.map(recht => bereikVan(recht, actor.rol))
  if (reach.includes(null)) return 'refused'
  if (isOwn || example.about === 'alles') return 'answered'
  if (example.about === 'plek' && reach.every(bereik => bereik === 'programma' || bereik === 'te geven rollen')) return 'answered'
  return example.isList ? 'left out' : 'refused'
}

/** One way to ask: all about one place, or with one parameter of another place. */
interface Way {
  readonly what: string
  readonly doel: Doel
  readonly elsewhere: { readonly name: string; readonly doel: Doel } | null
}

/** Makes what each parameter is about. */
export async function makeIds(
  attack: AttackBed,
  { make = {} }: Example,
  { doel, elsewhere }: Omit<Way, 'what'>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const [name, makeOne] of Object.entries(make)) ids[name] = await makeOne(attack, elsewhere?.name === name ? elsewhere.doel : doel)
  return ids
}

/** Asks a route as its example does. */
export async function askRoute(
  { operation, example }: Target,
  actor: Actor,
  doel: Doel,
  ids: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { path, body, headers } = example.ask(ids, doel, actor)
  return await actor.visitor.ask(operation.method, `/v1${path}`, body, headers ?? {})
}

/** For who reaches every place a question across two of them is wrong for other reasons, so that is not asked. */
function waysOf(
  { operation, example }: Target,
  actor: Actor,
  { own, other }: { readonly own: Doel; readonly other: Doel },
): readonly Way[] {
  const ways: Way[] = [{ what: 'about their own', doel: own, elsewhere: null }]
  if (example.about === 'alles') return ways
  ways.push({ what: 'about another place', doel: other, elsewhere: null })
  const names = Object.keys(example.make ?? {})
  if (names.length < 2 || expectedOf({ operation, example }, actor, false) === 'answered') return ways
  return [...ways, ...names.map(name => ({ what: `with ${name} of another place`, doel: own, elsewhere: { name, doel: other } }))]
}

/** What is wrong about how a route answers an actor, as sentences; empty when nothing is. */
export async function tryRoute(attack: AttackBed, target: Target, actor: Actor): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const way of waysOf(target, actor, attack.doelen(actor))) {
    const { example } = target
    const isOwn = way.doel.isOwn && way.elsewhere === null
    const expected = expectedOf(target, actor, isOwn)
    if (example.about === 'geheim' && isOwn) continue
    const ids = await makeIds(attack, example, way)
    const before = expected === 'refused' ? await attack.mark() : null
    const answer = await askRoute(target, actor, way.doel, ids)
    const isSilent = example.about === 'zelf' && actor.persoon !== null && answer.status === 204 && !isOwn
    const problems = judge(answer, isSilent ? 'left out' : expected, example, example.shows?.(ids, way.elsewhere?.doel ?? way.doel))
    const changed = before === null ? [] : await attack.changesSince(before)
    if (changed.length > 0) problems.push(`was not answered, and yet something changed: ${changed.join(', ')}`)
    wrong.push(...problems.map(problem => `${target.operation.method} ${target.operation.path} by ${actor.wie}, ${way.what}: ${problem}`))
  }
  return wrong
}

function judge({ status, body }: Answer, expected: Expected, example: Example, shown: string | undefined): string[] {
  const text = JSON.stringify(body)
  const isAnswered = (status >= 200 && status < 300) || status === example.status
  const shows = shown !== undefined && text.includes(shown)
  const answer = `${status} ${text.slice(0, 200)}`
  if (expected === 'answered') {
    if (!isAnswered) return [`should be answered, and is not: ${answer}`]
    return shown === undefined || shows || example.status !== undefined ? [] : [`does not show ${shown}: ${answer}`]
  }
  return [
    ...(expected === 'refused' && ![401, 403, 404].includes(status) ? [`should be refused, and is not: ${answer}`] : []),
    ...(shows ? [`shows what it should not: ${shown}`] : []),
  ]
}
