import { sql } from 'kysely'
import type pg from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { codeOf } from '#test/people-bed.ts'
import { asOwner } from '#test/setup/database.ts'
import { AttackBed } from './attack-bed.ts'
import type { Actor } from './attack-bed.ts'
import { allTables } from './catalogue.ts'
import { examples } from './examples.ts'
import { listOperations } from './routes.ts'
import { askRoute, expectedOf, makeIds } from './try-route.ts'
import type { Target } from './try-route.ts'

/** These look at a file that somebody brings, and write nothing. */
const onlyLooking: readonly string[] = ['checkLevering', 'compareTeksten', 'lookAtBestedingboek', 'lookAtWerkboek']

let attack: AttackBed
let writing: readonly (Target & { readonly actor: Actor })[]

beforeAll(async () => {
  attack = await AttackBed.open()
  writing = (await listOperations(attack.bed)).flatMap(operation => {
    const example = examples[operation.operationId]
    const { mag, method } = operation
    // Of what the bed cannot answer with success nothing is ever written.
    if (
      example === undefined ||
      example.status !== undefined ||
      method === 'GET' ||
      onlyLooking.includes(operation.operationId) ||
      mag === 'iedereen' ||
      mag === 'wie is ingelogd' ||
      mag === undefined
    )
      return []
    const target = { operation, example }
    const actor = attack.actors.find(each => each.persoon !== null && expectedOf(target, each, true) === 'answered')
    if (actor === undefined) throw new Error(`nobody may ${operation.operationId}`)
    return [{ ...target, actor }]
  })
})

/** What they are told; who removes something finds nothing to remove any more, which says the same. */
const ended = { status: 403, code: 'rol-ended' } as const

/** Answers how many memberships that is. */
async function setBeeindigd({ persoon, rol }: Actor, at: Date | null): Promise<number> {
  const { numAffectedRows = 0n } =
    await sql`update identity.lidmaatschap set beeindigd = ${at} where persoon_id = ${persoon} and rol = ${rol}`.execute(attack.bed.tasks)
  return Number(numAffectedRows)
}

/** Waits until the action waits to write, or is answered before it wrote anything. */
async function untilWaiting(owner: pg.Client, answered: Promise<unknown>): Promise<void> {
  let isAnswered = false
  void answered.finally(() => (isAnswered = true))
  for (;;) {
    const { rows } = await owner.query<{ waiting: number }>(
      'select count(*)::integer as waiting from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())',
    )
    if (isAnswered || rows[0]?.waiting !== 0) return
  }
}

it('whoever loses their role while an action of theirs is under way has changed nothing, and is told', async () => {
  const tables = (await asOwner(attack.bed.ownerAddress, allTables)).filter(
    name => !['identity.lidmaatschap', 'identity.sessie'].includes(name),
  )
  const outcomes: object[] = []
  for (const { operation, example, actor } of writing) {
    const { own } = attack.doelen(actor)
    const ids = await makeIds(attack, example, { doel: own, elsewhere: null })
    const before = await attack.mark()
    await asOwner(attack.bed.ownerAddress, async owner => {
      await owner.query('begin')
      await owner.query(`lock table ${tables.join(', ')} in share mode`)
      const asked = askRoute({ operation, example }, actor, own, ids)
      await untilWaiting(owner, asked)
      const memberships = await setBeeindigd(actor, new Date(attack.bed.clock.now().getTime() + 60_000))
      await owner.query('commit')
      const { status, body } = await asked
      await setBeeindigd(actor, null)
      // Beside that each membership ended and began again.
      const changed = (await attack.changesSince(before)).slice(2 * memberships)
      const isGone = operation.method === 'DELETE' && status === 404
      outcomes.push({ route: operation.operationId, ...(isGone ? ended : codeOf({ status, body })), changed })
    })
    await attack.forgetTempo()
  }
  expect(outcomes).toEqual(writing.map(({ operation }) => ({ route: operation.operationId, ...ended, changed: [] })))
  expect(writing.length).toBeGreaterThan(30)
}, 120_000)
