import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { rolNamen } from '../rollen.ts'
import { buurten, mensen, mensInRol } from './mensen.ts'
import { plantMensen, removeMensen } from './plant-mensen.ts'

let bed: PeopleBed

beforeAll(async () => {
  bed = await makePeopleBed()
})

async function count(table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(`identity.${table}`)}`.execute(bed.tasks)
  return rows[0]?.rows ?? 0
}

async function counts(): Promise<Record<string, number>> {
  const tables = ['persoon', 'lidmaatschap', 'buurt', 'organisatie', 'uitnodiging', 'sessie']
  return Object.fromEntries(await Promise.all(tables.map(async table => [table, await count(table)] as const)))
}

describe('the made-up people', () => {
  it('cover every role, and have addresses at which nothing ever arrives', () => {
    expect(rolNamen.filter(rol => mensInRol(rol) === undefined)).toEqual([])
    expect(Object.values(mensen).filter(({ mail }) => !/^[a-z]+@wilgenoord\.example$/.test(mail))).toEqual([])
    expect(new Set(Object.values(mensen).map(({ mail }) => mail)).size).toBe(Object.keys(mensen).length)
  })

  it('come once, also when asked twice, and stay as they are', async () => {
    await plantMensen(bed.tasks, bed.clock)
    const once = await counts()
    await sql`update identity.persoon set naam = 'Mirjam Verstegen-Bos' where id = ${mensen.mirjam.id}`.execute(bed.tasks)
    await plantMensen(bed.tasks, bed.clock)
    expect(await counts()).toEqual(once)
    expect(once).toEqual({ persoon: 19, lidmaatschap: 24, buurt: 3, organisatie: 6, uitnodiging: 0, sessie: 0 })
  })

  it('go with all that hangs on them, while who really exists stays, and so does what happened', async () => {
    const dorp = await bed.addBuurt('Dorp')
    await bed.addPersoon('Adriaan Bosveld', { rol: 'kartrekker', buurt: dorp }, { rol: 'bewoner', buurt: buurten.molenveld.id })
    const mirjam = await bed.signIn(mensen.mirjam.mail)
    const invited = { naam: 'Ada Veldkamp', mail: 'ada@wilgenoord.example', rol: 'bewoner', buurt: buurten.molenveld.id }
    expect((await mirjam.ask('POST', '/v1/uitnodigingen', invited)).status).toBe(201)
    const log = async () => (await sql`select from logboek.regel`.execute(bed.tasks)).rows.length
    const before = await log()
    expect(await removeMensen(bed.tasks)).toBe(19)
    expect(await counts()).toEqual({ persoon: 1, lidmaatschap: 1, buurt: 1, organisatie: 0, uitnodiging: 0, sessie: 0 })
    expect([await log(), (await mirjam.ask('GET', '/v1/ik')).status]).toEqual([before, 401])
    expect(await removeMensen(bed.tasks)).toBe(0)
  })

  it('are the only ones that can be removed: the database refuses the rest', async () => {
    for (const table of ['lidmaatschap', 'persoon', 'buurt']) {
      expect((await sql`delete from ${sql.table(`identity.${table}`)}`.execute(bed.tasks)).numAffectedRows).toBe(0n)
    }
  })
})
