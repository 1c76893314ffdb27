import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { applicationRole } from '#src/platform/database/roles.ts'
import { addTeam } from '#test/programma/api.ts'
import type { ProcessOrders } from '#test/programma/api-process.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { asOwner } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'

interface Running {
  readonly child: ChildProcess
  readonly url: string
}

async function startApi(bed: PeopleBed): Promise<Running> {
  const orders: ProcessOrders = {
    address: bed.addressOf(applicationRole),
    folder: await makeTestFolder(),
    now: bed.clock.now().toISOString(),
    adres: bed.world.adres,
    master: [...bed.world.master],
  }
  const child = spawn(process.execPath, [join(projectRoot, 'test/programma/api-process.ts'), JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, url: `http://127.0.0.1:${line.split(' ')[1]}` }
}

/** The form of this visitor, sent to the process. */
async function nominate({ url }: Running, visitor: Visitor, naam: string): Promise<number> {
  const response = await fetch(`${url}/v1/transitiebuurten`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'x-bewijs': visitor.bewijs ?? '',
      cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify({ naam, alliantiepartner: null, plaats: null, gebieden: [], jaar: null }),
  })
  return response.status
}

/** The connections that wait for the log, as soon as there is one. */
async function waitingForLog(owner: pg.Client): Promise<readonly number[]> {
  for (;;) {
    const { rows } = await owner.query<{ pid: number }>(
      "select pid from pg_locks where not granted and relation = 'logboek.regel'::regclass",
    )
    if (rows.length > 0) return rows.map(({ pid }) => pid)
  }
}

async function untilGone(owner: pg.Client, pids: readonly number[]): Promise<void> {
  for (;;) {
    const { rows } = await owner.query('select pid from pg_stat_activity where pid = any ($1)', [pids])
    if (rows.length === 0) return
  }
}

/** How many rows a neighbourhood has in each table that putting it forward writes. */
async function rowsOf(owner: pg.Client, naam: string): Promise<unknown> {
  const { rows } = await owner.query<Record<string, number>>(
    `select count(distinct b.id)::integer as buurt, count(distinct t.buurt_id)::integer as transitiebuurt, count(distinct g.buurt_id)::integer as grens,
            count(distinct r.id)::integer as regel
       from identity.buurt as b left join programma.transitiebuurt as t on t.buurt_id = b.id left join programma.grens as g on g.buurt_id = b.id
       left join logboek.regel as r on r.buurt_id = b.id
      where b.naam = $1`,
    [naam],
  )
  return rows[0]
}

it('of a server that is killed in the middle of a change, what was confirmed is there, and nothing of what was not', async () => {
  const bed = await makePeopleBed()
  const team = await addTeam(bed)
  const running = await startApi(bed)
  expect(await nominate(running, team, 'Bevestigd')).toBe(201)
  await asOwner(bed.ownerAddress, async owner => {
    await owner.query('begin')
    await owner.query('lock table logboek.regel in share mode')
    const half = nominate(running, team, 'Halverwege')
    const waiting = await waitingForLog(owner)
    running.child.kill('SIGKILL')
    await expect(half).rejects.toThrow('fetch failed')
    await owner.query('rollback')
    await untilGone(owner, waiting)
    expect(await rowsOf(owner, 'Bevestigd')).toEqual({ buurt: 1, transitiebuurt: 1, grens: 1, regel: 1 })
    expect(await rowsOf(owner, 'Halverwege')).toEqual({ buurt: 0, transitiebuurt: 0, grens: 0, regel: 0 })
  })
  const again = await startApi(bed)
  expect(await nominate(again, team, 'Halverwege')).toBe(201)
})
