import { sql } from 'kysely'
import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { sealAll } from '#src/platform/audit/seal-log.ts'
import { verifyLog } from '#src/platform/audit/verify-log.ts'
import { doTaak } from '#src/modules/privacy/werk.ts'
import { overMensen } from '#src/over-mensen.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { makeWisverzoek } from './made-requests.ts'
import type { Visitor } from '#test/people-bed.ts'
import { askApi, startApi } from '#test/programma/start-api.ts'
import type { Asked } from '#test/programma/start-api.ts'
import { asOwner } from '#test/setup/database.ts'
import { AttackBed } from './attack-bed.ts'
import type { Actor } from './attack-bed.ts'
import { allTables } from './catalogue.ts'
import { examples } from './examples.ts'
import { listOperations } from './routes.ts'
import { expectedOf, makeIds } from './try-route.ts'
import type { Target } from './try-route.ts'

type Route = Target & { readonly actor: Actor }

let attack: AttackBed
/** Every route that changes something, with somebody who may ask it. */
let writing: readonly Route[]

/** Routes that are not about what somebody does, each with the reason why no line in the log is waited for. */
const leftOut: Readonly<Record<string, string>> = {
  openSession: 'needs a link that was mailed',
  endOtherSessions: 'ends the sessions of the other questions',
  takeRole: 'changes who asks the other questions',
  peekInvitation: 'only reads',
  askLink: 'answers the same to everybody: nobody asked yet',
  askSignIn: 'keeps a question for a passkey, of nobody yet',
  lookForUitgaven: 'asks the publishers, for everybody: nothing that somebody did',
  askPasskey: 'keeps a question for a passkey',
  askConfirm: 'keeps a question for a passkey',
  askConfirmLink: 'mails a link with which nothing is done yet',
  withdrawErasure: 'needs a request of their own',
  addDocument: 'brings a file, which the questions of this test cannot',
  lookAtWerkboek: 'brings a file, which the questions of this test cannot',
  bringLevering: 'brings a file, which the questions of this test cannot',
  openAnalysecijfers: 'brings a file, which the questions of this test cannot',
  checkLevering: 'only reads a file of anybody',
  lookAtBestedingboek: 'brings a file, which the questions of this test cannot',
  verifyStuk: 'only reads a file that anybody may have',
  viewOpenPlan: 'only reads',
  openVragenlijst: 'only reads',
  makeVel: 'only reads',
  followSuggestie: 'only reads',
  viewVertel: 'only reads',
  makeVertelPoster: 'only reads',
  viewEigenVerhaal: 'only reads',
  hearEigenGeluid: 'only reads',
  sendIngesprokenVerhaal: 'brings a file, which the questions of this test cannot',
  putIngesprokenVerhaal: 'brings a file, which the questions of this test cannot',
  compareTeksten: 'brings a file, which the questions of this test cannot',
  startImport: 'figures are about nobody; an import says itself what became of it',
  continueImport: 'figures are about nobody; an import says itself what became of it',
  cancelImport: 'figures are about nobody; an import says itself what became of it',
}

beforeAll(async () => {
  attack = await AttackBed.open({ isSealed: false })
  const found = (await listOperations(attack.bed)).flatMap(operation => {
    const example = examples[operation.operationId]
    if (example === undefined || operation.method === 'GET' || example.status !== undefined || leftOut[operation.operationId] !== undefined)
      return []
    const target = { operation, example }
    const actor = attack.actors.find(each => each.persoon !== null && expectedOf(target, each, true) === 'answered')
    return actor === undefined ? [] : [{ ...target, actor }]
  })
  // A cohort opens only when none with a lower number waits, and each that is made has a lower number.
  writing = found.toSorted((one, other) => Number(isOpening(one)) - Number(isOpening(other)))
})

function isOpening({ operation }: Route): boolean {
  return operation.operationId === 'openCohort'
}

/** What somebody asks, about things that were made for it. */
interface Question extends Asked {
  readonly route: string
  readonly visitor: Visitor
}

async function prepare({ operation: { method, operationId }, example, actor }: Route): Promise<Question> {
  const { own } = attack.doelen(actor)
  const ids = await makeIds(attack, example, { doel: own, elsewhere: null })
  const visitor = example.about === 'geheim' ? attack.bed.visitor() : actor.visitor
  return { route: operationId, visitor, method, ...example.ask(ids, own, actor) }
}

/** The hash of every table, but of when somebody was last seen and how often they tried. */
async function everything(): Promise<Readonly<Record<string, string>>> {
  const tables = (await asOwner(attack.bed.ownerAddress, allTables)).filter(name => !['identity.sessie', 'platform.tempo'].includes(name))
  const parts = tables.map(
    name => sql`select ${name} as name, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as hash from ${sql.table(name)} as t`,
  )
  const { rows } = await sql<{ name: string; hash: string }>`${sql.join(parts, sql` union all `)}`.execute(attack.bed.tasks)
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}

async function countLines(): Promise<number> {
  const { rows } = await sql<{ lines: number }>`select count(*) as lines from logboek.regel`.execute(attack.bed.tasks)
  return rows[0]?.lines ?? 0
}

/** The connections that wait for a lock in this database. */
async function waiting(owner: pg.Client): Promise<readonly number[]> {
  const { rows } = await owner.query<{ pid: number }>(
    'select distinct pid from pg_locks where not granted and pid in (select pid from pg_locks where database = (select oid from pg_database where datname = current_database()))',
  )
  return rows.map(({ pid }) => pid)
}

/** Waits until these connections are gone: what a process that was killed left undone is rolled back. */
async function untilGone(owner: pg.Client, pids: readonly number[]): Promise<void> {
  for (;;) {
    const { rows } = await owner.query('select from pg_stat_activity where pid = any ($1)', [pids])
    if (rows.length === 0) return
  }
}

/** Has all of this under way at once, each waiting to write its line in the log, and kills the process. Gives those that were answered all the same. */
async function killBeforeTheLog(questions: readonly Question[]): Promise<readonly string[]> {
  const running = await startApi(attack.bed, atOnce + 1)
  const answered: string[] = []
  await asOwner(attack.bed.ownerAddress, async owner => {
    await owner.query('begin')
    await owner.query('lock table logboek.regel in share mode')
    const asked = questions.map(async question => {
      const answer = await askApi(running, question.visitor, question)
      if (answer !== null) answered.push(`${question.route}: ${answer.status}`)
    })
    let pids: readonly number[] = []
    while (pids.length + answered.length < asked.length) pids = await waiting(owner)
    running.child.kill('SIGKILL')
    await Promise.all(asked)
    await owner.query('rollback')
    await untilGone(owner, pids)
  })
  return answered
}

/** As many as are under way at once in a process that is killed. */
const atOnce = 24

/** What is asked over and over, where its answer is kept, and the line that tells about it. */
const kept = [
  { route: 'sendInvitation', table: 'identity.uitnodiging', handeling: 'uitnodiging.gemaakt' },
  { route: 'makeOrganisation', table: 'identity.organisatie', handeling: 'organisatie.gemaakt' },
  { route: 'nominateTransitiebuurt', table: 'identity.buurt', handeling: 'buurt.voorgedragen' },
  { route: 'makeCohort', table: 'programma.cohort', handeling: 'cohort.gemaakt' },
  { route: 'addMijlpaal', table: 'programma.mijlpaal', handeling: 'mijlpaal.vastgelegd' },
] as const

interface Made {
  readonly table: string
  readonly id: string
}

async function idsIn(table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}`.execute(attack.bed.tasks)
  return rows.map(({ id }) => id)
}

/** What was made without a line that names it, and how many lines tell of something that is not there. */
async function findHalves(
  before: ReadonlySet<string>,
): Promise<{ readonly unlogged: readonly Made[]; readonly unmade: readonly string[] }> {
  const { rows: lines } = await sql<{ handeling: string; text: string }>`select handeling, r::text as text from logboek.regel as r`.execute(
    attack.bed.tasks,
  )
  const unlogged: Made[] = []
  const unmade: string[] = []
  for (const { table, handeling } of kept) {
    const made = (await idsIn(table)).filter(id => !before.has(id))
    const about = lines.filter(line => line.handeling === handeling).map(({ text }) => text)
    unlogged.push(...made.filter(id => !about.some(text => text.includes(id))).map(id => ({ table, id })))
    unmade.push(...about.filter(text => ![...made, ...before].some(id => text.includes(id))))
  }
  return { unlogged, unmade }
}

/** Asks over and over until the process is killed, which happens once this many were confirmed. */
async function workUntilKilled(confirmed: Made[], atLeast: number): Promise<void> {
  const running = await startApi(attack.bed)
  const work = kept.map(async ({ route, table }) => {
    const found = writing.find(({ operation }) => operation.operationId === route)
    if (found === undefined) throw new Error(`there is no route ${route}`)
    for (;;) {
      const question = await prepare(found)
      const answer = await askApi(running, question.visitor, question)
      if (answer === null) return
      if (answer.status !== 201) throw new Error(`${route}: ${answer.status} ${answer.body}`)
      confirmed.push({ table, id: (JSON.parse(answer.body) as { id: string }).id })
      if (confirmed.length >= atLeast) running.child.kill('SIGKILL')
    }
  })
  await Promise.all(work)
  await attack.forgetTempo()
}

/** About a buurt that is still a candidate; what is made for others says that the same one takes part. */
const alone: readonly string[] = ['withdrawKandidaat']

/** Neighbours in the list are about the same things: dealt out like cards, they do not change what another of the batch is about. */
function inBatches(routes: readonly Route[]): readonly (readonly Route[])[] {
  const together = routes.filter(({ operation }) => !alone.includes(operation.operationId))
  const count = Math.ceil(together.length / atOnce)
  return [
    ...Array.from({ length: count }, (_, batch) => together.filter((__, index) => index % count === batch)),
    routes.filter(({ operation }) => alone.includes(operation.operationId)),
  ]
}

describe('of a server that is killed', () => {
  it('while every action waits to write its line in the log, nothing of any action is there; asked again, each is done and has its line', async () => {
    const wrong: string[] = []
    for (const routes of inBatches(writing)) {
      const questions = await Promise.all(routes.map(prepare))
      const before = await everything()
      wrong.push(...(await killBeforeTheLog(questions)))
      expect(await everything()).toEqual(before)
      for (const target of routes) {
        const { route, visitor, method, path, body, headers } = await prepare(target)
        const lines = await countLines()
        const { status } = await visitor.ask(method, `/v1${path}`, body, headers)
        if (status >= 300 || (await countLines()) === lines) wrong.push(`${route} again: ${status}`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it('while somebody is erased, nothing of it is done; taken up again, it is, once', async () => {
    const { bed } = attack
    const persoon = await attack.persoon('Hendrik Oosterling')
    const id = await makeWisverzoek(bed, persoon)
    await sql`update privacy.wisverzoek set staat = 'akkoord' where id = ${id}`.execute(bed.tasks)
    const werk = {
      tasks: bed.tasks,
      clock: bed.clock,
      master: bed.world.master,
      bewaarregels: overMensen.bewaarregels,
      folder: await makeTestFolder(),
    }
    const before = await everything()
    await asOwner(bed.ownerAddress, async owner => {
      await owner.query('begin')
      await owner.query('lock table logboek.regel in share mode')
      const erasing = doTaak(werk, { over: 'wisverzoek', id }).catch(String)
      let pids: readonly number[] = []
      while (pids.length === 0) pids = await waiting(owner)
      await owner.query('select pg_terminate_backend(pid) from unnest($1::integer[]) as pid', [pids])
      expect(await erasing).toMatch(/terminat/)
      await owner.query('rollback')
      await untilGone(owner, pids)
    })
    expect(await everything()).toEqual(before)
    for (let times = 0; times < 2; times += 1) await doTaak(werk, { over: 'wisverzoek', id })
    const { rows } = await sql`
      select (select count(*) from logboek.regel where handeling = 'persoon.gewist' and ${persoon}::text = any (betrokkenen::text[])) as regels,
             (select count(*) from privacy.grafsteen where persoon_id = ${persoon}) as stenen,
             (select naam from identity.persoon where id = ${persoon}) as naam`.execute(bed.tasks)
    expect(rows).toEqual([{ regels: 1, stenen: 1, naam: 'Gewiste persoon' }])
  })

  it('while people work, all that was confirmed is there, each with its line, nothing else is half there, and the chains of the log hold', async () => {
    const before = new Set((await Promise.all(kept.map(({ table }) => idsIn(table)))).flat())
    const confirmed: Made[] = []
    for (const atLeast of [20, 50, 80]) await workUntilKilled(confirmed, atLeast)
    const there = new Set((await Promise.all(kept.map(({ table }) => idsIn(table)))).flat())
    expect(confirmed.filter(({ id }) => !there.has(id))).toEqual([])
    expect(await findHalves(before)).toEqual({ unlogged: [], unmade: [] })
    const { tasks, world } = attack.bed
    await sealAll({ tasks, master: world.master })
    expect(await verifyLog({ tasks, master: world.master })).toMatchObject({ goed: true })
  }, 120_000)
})
