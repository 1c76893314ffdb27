import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePool, openPool, overPool } from '#src/platform/database/database.ts'
import type { Database } from '#src/platform/database/database.ts'
import { applicationRole } from '#src/platform/database/roles.ts'
import { asVisitor, show } from '#src/platform/database/visitor.ts'
import { silentLog } from '#src/platform/log.ts'
import { asOwner } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { makeFullWorld } from './full-world.ts'

const { fatima, mirjam } = wereld.personen
const asMirjam = { persoon: mirjam.id, rol: 'kartrekker' }
const asFatima = { persoon: fatima.id, rol: 'kartrekker' }

/** One connection for everybody: whatever a visitor leaves on it, the next one would find. */
let database: Database
let endRole: (persoon: string) => Promise<void>

beforeAll(async () => {
  const bed = await makeFullWorld()
  const pool = openPool(bed.addressOf(applicationRole), silentLog, applicationRole, 1)
  database = overPool(pool)
  endRole = async persoon =>
    await asOwner(bed.ownerAddress, async owner => {
      await owner.query(`set role buurtwijs_taak`)
      await owner.query(`update identity.lidmaatschap set beeindigd = now() where persoon_id = $1 and rol = 'kartrekker'`, [persoon])
    })
  afterAll(async () => await closePool(pool))
})

/** The neighbourhoods of the memberships that can be seen: enough to know whose eyes these are. */
async function seenPlaces(trx: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ naam: string | null }>`
    select distinct b.naam from identity.lidmaatschap as l left join identity.buurt as b on b.id = l.buurt_id order by 1`.execute(trx)
  return rows.map(({ naam }) => naam ?? 'elders')
}

describe('on one connection', () => {
  it('everybody sees their own, one after the other, and nobody sees nothing', async () => {
    expect(await asVisitor(database, asMirjam, seenPlaces)).toEqual(['Molenveld'])
    expect(await asVisitor(database, asFatima, seenPlaces)).toEqual(['De Horst'])
    expect(await asVisitor(database, null, seenPlaces)).toEqual([])
    expect(await seenPlaces(database)).toEqual([])
  })

  it('nothing stays behind after an error in the middle, in the program or in the database', async () => {
    const inProgram = asVisitor(database, asMirjam, async trx => {
      await seenPlaces(trx)
      throw new Error('halverwege')
    })
    await expect(inProgram).rejects.toThrow('halverwege')
    expect(await seenPlaces(database)).toEqual([])
    const inDatabase = asVisitor(database, asMirjam, async trx => await sql`select 1 / 0`.execute(trx))
    await expect(inDatabase).rejects.toThrow('division by zero')
    expect(await seenPlaces(database)).toEqual([])
    expect(await asVisitor(database, asFatima, seenPlaces)).toEqual(['De Horst'])
  })

  it('what somebody showed is gone with their transaction, and does not help who comes next', async () => {
    const byMail = async (trx: Database) => (await sql`select naam from identity.persoon`.execute(trx)).rows
    const shown = await asVisitor(database, null, async trx => {
      await show(trx, { mail: mirjam.mail })
      return await byMail(trx)
    })
    expect(shown).toEqual([{ naam: 'Mirjam Verstegen' }])
    expect(await asVisitor(database, null, byMail)).toEqual([])
    expect(await byMail(database)).toEqual([])
  })

  it('a rollback to a point in the middle keeps who asks, and no more', async () => {
    const seen = await asVisitor(database, asMirjam, async trx => {
      await sql`savepoint halverwege`.execute(trx)
      await show(trx, { persoon: fatima.id })
      const inside = await seenPlaces(trx)
      await sql`rollback to savepoint halverwege`.execute(trx)
      return { inside, after: await seenPlaces(trx) }
    })
    expect(seen).toEqual({ inside: ['De Horst'], after: ['Molenveld'] })
  })

  it('a made-up role gives nothing, and neither does the role of somebody else', async () => {
    expect(await asVisitor(database, { persoon: mirjam.id, rol: 'beheerder' }, seenPlaces)).toEqual(['Molenveld'])
    const log = async (trx: Database) => (await sql`select from logboek.regel where wie <> ${mirjam.id}`.execute(trx)).rows.length
    expect(await asVisitor(database, { persoon: mirjam.id, rol: 'privacy-officer' }, log)).toBe(0)
  })
})

describe('somebody whose role ends while they are at work', () => {
  it('sees nothing any more at the next thing they ask, in the same transaction', async () => {
    const others = async (trx: Database) => {
      const { rows } = await sql<{
        aantal: number
      }>`select count(*) as aantal from identity.lidmaatschap where persoon_id <> ${fatima.id}`.execute(trx)
      return rows[0]?.aantal
    }
    const seen = await asVisitor(database, asFatima, async trx => {
      const before = await others(trx)
      await endRole(fatima.id)
      return { before, after: await others(trx) }
    })
    expect(seen).toEqual({ before: 3, after: 0 })
  })
})
