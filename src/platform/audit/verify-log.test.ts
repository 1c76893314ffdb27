import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { asOwner, testDatabase } from '#test/setup/database.ts'
import { asVisitor } from '../database/visitor.ts'
import { sealWaiting } from './seal-log.ts'
import { describeOordeel, verifyLog } from './verify-log.ts'
import type { Fout } from './verify-log.ts'
import { writeLog } from './write-log.ts'

const { database, tasks, ownerAddress } = await testDatabase()
const master = new Uint8Array(32).fill(5)
const parts = { tasks, master }
const context = { clock: { now: () => new Date('2026-03-02T09:00:00Z') }, master, spoor: 'proef' }

/** A chain of six lines, with the ids of those. */
async function makeKeten(): Promise<{ readonly keten: string; readonly regels: readonly string[] }> {
  const buurt = crypto.randomUUID()
  for (let n = 1; n <= 6; n++) {
    const line = { handeling: 'proef.gedaan', soort: 'E', verwerking: 'logboek', buurt, inhoud: { n } } as const
    await asVisitor(database, null, trx => writeLog(trx, null, line, context))
  }
  await sealWaiting(parts)
  const keten = `buurt:${buurt}`
  const { rows } = await sql<{ id: string }>`select regel_id as id from logboek.schakel where keten = ${keten} order by nummer`.execute(
    tasks,
  )
  return { keten, regels: rows.map(({ id }) => id) }
}

/** Does it past every protection, as somebody who has the whole database in hands could. */
async function tamper(statement: string, values: readonly unknown[]): Promise<void> {
  await asOwner(ownerAddress, async owner => {
    await owner.query('set session_replication_role = replica')
    await owner.query(statement, [...values])
  })
}

async function foutenIn(keten: string): Promise<readonly Fout[] | undefined> {
  return (await verifyLog(parts)).ketens.find(judged => judged.keten === keten)?.fouten
}

describe('verifying the log', () => {
  it('finds nothing wrong with what nobody touched', async () => {
    await makeKeten()
    const oordeel = await verifyLog(parts)
    expect(oordeel).toMatchObject({ goed: true, regels: 6, eerder: 0 })
    expect(describeOordeel(oordeel)).toBe('6 regels in 1 keten nagekeken: alles klopt.\n')
  })

  it('finds a line that was changed, however little', async () => {
    const { keten, regels } = await makeKeten()
    await tamper(`update logboek.regel set tijd = tijd + interval '1 microsecond' where id = $1`, [regels[2]])
    expect(await foutenIn(keten)).toEqual([{ soort: 'regel gewijzigd', nummer: 3, regel: regels[2] }])
    const told = describeOordeel(await verifyLog(parts))
    expect(told).toContain(`${keten}: regel gewijzigd bij nummer 3 (regel ${regels[2]})`)
    expect(told).toMatch(/het logboek klopt niet\.\n$/)
  })

  it('finds a line that was removed, with its link or without it', async () => {
    const { keten, regels } = await makeKeten()
    await tamper('delete from logboek.regel where id = $1', [regels[1]])
    expect(await foutenIn(keten)).toEqual([{ soort: 'regel verdwenen', nummer: 2, regel: regels[1] }])
    await tamper('delete from logboek.schakel where regel_id = $1', [regels[1]])
    expect(await foutenIn(keten)).toEqual([{ soort: 'schakels verdwenen', nummer: 3, regel: null }])
  })

  it('finds a hole that was closed by giving the rest other numbers', async () => {
    const { keten, regels } = await makeKeten()
    await tamper('delete from logboek.schakel where regel_id = $1', [regels[4]])
    await tamper('update logboek.schakel set nummer = 5 where regel_id = $1', [regels[5]])
    expect(await foutenIn(keten)).toMatchObject([
      { soort: 'volgorde klopt niet', nummer: 5 },
      { soort: 'einde afgekapt', nummer: 6 },
    ])
  })

  it('finds two lines that changed places', async () => {
    const { keten, regels } = await makeKeten()
    await tamper(
      `update logboek.schakel set regel_id = case regel_id when $1::uuid then '00000000-0000-4000-8000-000000000000' else $1 end where regel_id in ($1, $2)`,
      [regels[1], regels[3]],
    )
    await tamper(`update logboek.schakel set regel_id = $1 where regel_id = '00000000-0000-4000-8000-000000000000'`, [regels[3]])
    expect(await foutenIn(keten)).toEqual([
      { soort: 'regels verwisseld', nummer: 2, regel: regels[3] },
      { soort: 'regels verwisseld', nummer: 4, regel: regels[1] },
    ])
  })

  it('finds lines that were cut off at the end', async () => {
    const { keten, regels } = await makeKeten()
    await tamper('delete from logboek.schakel where regel_id in ($1, $2)', [regels[4], regels[5]])
    await tamper('delete from logboek.regel where id in ($1, $2)', [regels[4], regels[5]])
    expect(await foutenIn(keten)).toEqual([{ soort: 'einde afgekapt', nummer: 5, regel: null }])
  })

  it('finds a chain whose seals were all made anew, since its end has no mark of this installation', async () => {
    const { keten, regels } = await makeKeten()
    await tamper('delete from logboek.schakel where regel_id = $1', [regels[5]])
    await tamper('delete from logboek.regel where id = $1', [regels[5]])
    await tamper(
      `update logboek.stand set nummer = 5, zegel = (select zegel from logboek.schakel where keten = $1 and nummer = 5) where keten = $1`,
      [keten],
    )
    expect(await foutenIn(keten)).toEqual([{ soort: 'laatste stand vervalst', nummer: 5, regel: null }])
  })

  it('finds a line that never got a seal', async () => {
    const { keten } = await makeKeten()
    const late = crypto.randomUUID()
    await tamper(
      `insert into logboek.regel (id, buurt_id, tijd, verwerking, handeling, soort, spoor, bron, aangemaakt)
       values ($1, $2, now(), 'logboek', 'proef.gedaan', 'E', 'proef', 'proef', now() - interval '2 minutes')`,
      [late, keten.slice('buurt:'.length)],
    )
    expect(await foutenIn(keten)).toEqual([{ soort: 'regel niet verzegeld', nummer: null, regel: late }])
  })

  it('misses the lines of a chain that was taken away with everything, when there were more at an earlier check', async () => {
    const line = { handeling: 'logboek.nagekeken', soort: 'E', verwerking: 'logboek', inhoud: { regels: 1_000_000 } } as const
    await asVisitor(database, null, trx => writeLog(trx, null, line, context))
    await sealWaiting(parts)
    const oordeel = await verifyLog(parts)
    expect(oordeel).toMatchObject({ goed: false, eerder: 1_000_000 })
    expect(describeOordeel(oordeel)).toContain(
      `Er zijn minder regels dan bij de vorige controle: ${oordeel.regels} in plaats van 1.000.000.`,
    )
  })
})
