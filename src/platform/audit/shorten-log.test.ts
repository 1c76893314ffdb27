import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { asOwner, testDatabase } from '#test/setup/database.ts'
import { asVisitor } from '../database/visitor.ts'
import { sealAll } from './seal-log.ts'
import { shortenLog } from './shorten-log.ts'
import { describeOordeel, verifyLog } from './verify-log.ts'
import type { KetenOordeel } from './verify-log.ts'
import { writeLog } from './write-log.ts'

const { database, tasks, ownerAddress } = await testDatabase()
const master = new Uint8Array(32).fill(5)
const parts = { tasks, master }
const context = { clock: { now: () => new Date('2026-03-02T09:00:00Z') }, master, spoor: 'proef' }
const fiveYears = () => new Date(Date.now() - 1_826 * 86_400_000)

async function asTampering(statement: string, values: readonly unknown[]): Promise<void> {
  await asOwner(ownerAddress, async owner => {
    await owner.query('set session_replication_role = replica')
    await owner.query(statement, [...values])
  })
}

/** A chain whose first lines were written so many years ago, as the clock of the database would have had it. */
async function makeKeten(...years: readonly number[]): Promise<string> {
  const buurt = crypto.randomUUID()
  for (const [n, ago] of years.entries()) {
    const line = { handeling: 'proef.gedaan', soort: 'E', verwerking: 'logboek', buurt, inhoud: { n } } as const
    await asVisitor(database, null, trx => writeLog(trx, null, line, context))
    if (ago > 0) {
      await asTampering(
        `update logboek.regel set aangemaakt = aangemaakt - make_interval(years => $2) where buurt_id = $1 and inhoud = $3`,
        [buurt, ago, JSON.stringify({ n })],
      )
    }
  }
  await sealAll(parts)
  return `buurt:${buurt}`
}

function shorten(before = fiveYears()): Promise<number> {
  return tasks.transaction().execute(trx => shortenLog(trx, master, before))
}

async function judged(keten: string): Promise<KetenOordeel | undefined> {
  return (await verifyLog(parts)).ketens.find(each => each.keten === keten)
}

describe('lines of more than five years old', () => {
  it('go from the beginning of their chain, and the rest verifies, also as it grows', async () => {
    const keten = await makeKeten(8, 7, 6, 0, 0)
    const young = await makeKeten(0, 0)
    expect(await shorten()).toBe(3)
    expect(await judged(keten)).toEqual({ keten, regels: 2, fouten: [] })
    expect(await judged(young)).toEqual({ keten: young, regels: 2, fouten: [] })
    const line = { handeling: 'proef.gedaan', soort: 'E', verwerking: 'logboek', buurt: keten.slice(6) } as const
    await asVisitor(database, null, trx => writeLog(trx, null, line, context))
    await sealAll(parts)
    const oordeel = await verifyLog(parts)
    expect(oordeel).toMatchObject({ goed: true, regels: 5, opgeruimd: 3 })
    expect(describeOordeel(oordeel)).toBe('5 regels in 2 ketens nagekeken (3 oudere regels zijn na vijf jaar opgeruimd): alles klopt.\n')
    expect(await shorten()).toBe(0)
  })

  it('stay behind a younger line, which would be left without what it hangs on', async () => {
    const keten = await makeKeten(8, 0)
    const line = { handeling: 'proef.gedaan', soort: 'E', verwerking: 'logboek', buurt: keten.slice(6), inhoud: { n: 9 } } as const
    await asVisitor(database, null, trx => writeLog(trx, null, line, context))
    await asTampering(`update logboek.regel set aangemaakt = aangemaakt - interval '7 years' where buurt_id = $1 and inhoud = '{"n": 9}'`, [
      keten.slice(6),
    ])
    await sealAll(parts)
    expect(await shorten()).toBe(1)
    expect(await judged(keten)).toEqual({ keten, regels: 2, fouten: [] })
  })

  it('can be all that a chain had', async () => {
    const keten = await makeKeten(8, 7)
    expect(await shorten()).toBe(2)
    expect(await judged(keten)).toEqual({ keten, regels: 0, fouten: [] })
  })
})

describe('nothing else', () => {
  it('is removed, not by the work behind the screens either, whatever moment it asks for', async () => {
    await makeKeten(0, 0)
    await expect(shorten(new Date(Date.now() + 86_400_000))).rejects.toThrow(/het logboek verandert niet/)
  })

  it('is removed without saying where the chain begins from then on', async () => {
    const keten = await makeKeten(8, 0)
    const buurt = keten.slice(6)
    await expect(sql`delete from logboek.schakel where keten = ${keten} and nummer = 1`.execute(tasks)).rejects.toThrow(
      /het logboek verandert niet/,
    )
    await expect(
      sql`delete from logboek.regel where buurt_id = ${buurt} and aangemaakt < now() - interval '7 years'`.execute(tasks),
    ).rejects.toThrow(/het logboek verandert niet/)
    await expect(sql`delete from logboek.begin`.execute(tasks)).rejects.toThrow(/permission denied/)
  })

  it('is cut off unseen by who has the database and not the key of the installation', async () => {
    const keten = await makeKeten(0, 0, 0)
    const buurt = keten.slice(6)
    await asTampering(
      `insert into logboek.begin (keten, nummer, zegel, waarmerk) select keten, nummer, zegel, zegel from logboek.schakel where keten = $1 and nummer = 2`,
      [keten],
    )
    await asTampering('delete from logboek.schakel where keten = $1 and nummer <= 2', [keten])
    await asTampering(`delete from logboek.regel where buurt_id = $1 and inhoud in ('{"n": 0}', '{"n": 1}')`, [buurt])
    expect((await judged(keten))?.fouten).toEqual([{ soort: 'begin vervalst', nummer: 2, regel: null }])
  })

  it('is cut off after where the chain says to begin', async () => {
    const keten = await makeKeten(8, 0, 0)
    await shorten()
    await asTampering('delete from logboek.regel where id in (select regel_id from logboek.schakel where keten = $1 and nummer = 2)', [
      keten,
    ])
    await asTampering('delete from logboek.schakel where keten = $1 and nummer = 2', [keten])
    expect((await judged(keten))?.fouten).toEqual([{ soort: 'schakels verdwenen', nummer: 3, regel: null }])
  })
})
