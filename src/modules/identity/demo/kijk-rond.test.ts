import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { rolNamen } from '../rollen.ts'
import { listRondkijkers, lookAround } from './kijk-rond.ts'
import { mensen } from './mensen.ts'
import { plantMensen, removeMensen } from './plant-mensen.ts'

const bezoek = { vanaf: '127.0.0.1', apparaat: 'Firefox op Linux', spoor: 'proef' }
let bed: PeopleBed

beforeEach(async () => {
  bed = await makePeopleBed({ isDemo: true })
  await plantMensen(bed.tasks, bed.clock)
})

const gone = { code: 'path-unknown', status: 404 }

describe('in a demo', () => {
  it('one click signs a visitor in as each role', async () => {
    expect((await listRondkijkers(bed.world)).map(({ rol }) => rol)).toEqual(rolNamen)
    for (const rol of rolNamen) {
      const visitor = bed.visitor()
      expect((await visitor.ask('POST', '/v1/demo/_kijk-rond', { rol })).status).toBe(201)
      expect(await visitor.me()).toMatchObject({ rol, demo: true })
    }
  })

  it('ends as soon as there is an administrator who really exists', async () => {
    await bed.addPersoon('Adriaan Bosveld', { rol: 'beheerder' })
    expect((await bed.visitor().ask('POST', '/v1/demo/_kijk-rond', { rol: 'beheerder' })).status).toBe(404)
    expect((await bed.visitor().ask('GET', '/v1/demo')).status).toBe(404)
  })

  it('ends when the made-up people are taken away', async () => {
    await removeMensen(bed.tasks)
    await expect(lookAround(bed.world, 'beheerder', bezoek)).rejects.toMatchObject(gone)
    await expect(listRondkijkers(bed.world)).rejects.toMatchObject(gone)
  })
})

describe('everywhere else', () => {
  it('the address does not exist, and the program refuses, even with the made-up people in the database', async () => {
    const real = await makePeopleBed()
    await plantMensen(real.tasks, real.clock)
    const asked = await real.visitor().ask('POST', '/v1/demo/_kijk-rond', { rol: 'beheerder' })
    const unknown = await real.visitor().ask('POST', '/v1/nergens', { rol: 'beheerder' })
    expect({ status: asked.status, body: asked.body }).toEqual({ status: 404, body: unknown.body })
    expect((await real.visitor().ask('GET', '/v1/demo')).body).toEqual(unknown.body)
    await expect(lookAround(real.world, 'beheerder', bezoek)).rejects.toMatchObject(gone)
    await expect(listRondkijkers(real.world)).rejects.toMatchObject(gone)
  })

  it('nobody who exists can be signed in this way, not even under the id of somebody made up', async () => {
    const real = await makePeopleBed({ isDemo: true })
    const { tijmen } = mensen
    await sql`insert into identity.persoon (id, naam, mail) values (${tijmen.id}, 'Tijmen de Echte', 'tijmen@elders.example')`.execute(
      real.tasks,
    )
    await expect(lookAround(real.world, 'beheerder', bezoek)).rejects.toMatchObject(gone)
  })
})
