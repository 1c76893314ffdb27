import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { asVisitor } from '../database/visitor.ts'
import { personKeys } from './person-key.ts'

const { database, tasks } = await testDatabase()
const master = new Uint8Array(32).fill(5)
const [joost, anneke] = [crypto.randomUUID(), crypto.randomUUID()]
const hex = (keys: ReadonlyMap<string, Uint8Array>) => [joost, anneke].map(persoon => Buffer.from(keys.get(persoon) ?? []).toString('hex'))

describe('the keys of persons', () => {
  it('are made once when two transactions need them at the same moment, whatever the order in which they ask', async () => {
    const bothBegun = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
    const make = (turn: 0 | 1, personen: readonly string[]) =>
      asVisitor(database, null, async trx => {
        await sql`select 1`.execute(trx)
        bothBegun[turn].resolve()
        await Promise.all(bothBegun.map(({ promise }) => promise))
        return await personKeys(trx, master, personen)
      })
    const [first, second] = await Promise.all([make(0, [joost, anneke]), make(1, [anneke, joost])])
    const kept = await asVisitor(database, null, trx => personKeys(trx, master, [joost, anneke]))
    expect([hex(second), hex(kept)]).toEqual([hex(first), hex(first)])
    expect(new Set(hex(first)).size).toBe(2)
  })

  it('of a transaction that fails are not there for the next one', async () => {
    const samir = crypto.randomUUID()
    const failing = asVisitor(database, null, async trx => {
      await personKeys(trx, master, [samir])
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    const { rows } = await sql`select from logboek.sleutel where persoon_id = ${samir}`.execute(tasks)
    expect(rows).toEqual([])
  })

  it('are seen by nobody who does not name whom they are of', async () => {
    const count = sql<{ n: number }>`select count(*) as n from logboek.sleutel`
    const { rows } = await asVisitor(database, { persoon: joost, rol: null }, trx => count.execute(trx))
    expect(rows).toEqual([{ n: 0 }])
  })
})
