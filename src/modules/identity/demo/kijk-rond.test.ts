import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { rolNamen } from '../rollen.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireStepUp } from '../step-up.ts'
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

  it('nobody has to prove who they are, also after five minutes, and only as long as it is a demo', async () => {
    const visitor = bed.visitor()
    await visitor.ask('POST', '/v1/demo/_kijk-rond', { rol: 'beheerder' })
    await visitor.me()
    bed.clock.advance(10 * 60_000)
    const invite = async (naam: string) => {
      const input = { naam: 'Ada Veldkamp', mail: `${naam}@wilgenoord.example`, rol: 'privacy-officer' }
      return codeOf(await visitor.ask('POST', '/v1/uitnodigingen', input))
    }
    expect(await invite('ada')).toEqual({ status: 201, code: undefined })
    await bed.addPersoon('Adriaan Bosveld', { rol: 'beheerder' })
    expect(await invite('bea')).toEqual({ status: 403, code: 'confirm-first' })
  })

  it('who signs in as everybody does proves it as everywhere', async () => {
    const visitor = await bed.signIn(mensen.tijmen.mail)
    bed.clock.advance(10 * 60_000)
    const input = { naam: 'Ada Veldkamp', mail: 'ada@wilgenoord.example', rol: 'privacy-officer' }
    expect(codeOf(await visitor.ask('POST', '/v1/uitnodigingen', input))).toEqual({ status: 403, code: 'confirm-first' })
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

  it('a session of a demo that was once here has to be proven like any other', async () => {
    const visitor = bed.visitor()
    await visitor.ask('POST', '/v1/demo/_kijk-rond', { rol: 'beheerder' })
    await visitor.me()
    bed.clock.advance(10 * 60_000)
    const real = { ...bed.world, isDemo: false }
    const ik = await visitor.me()
    const actor = {
      persoon: String(ik['persoon']),
      naam: 'Tijmen',
      rol: 'beheerder',
      buurten: [],
      organisaties: [],
      sessie: String(ik['sessie']),
    }
    const step = { handeling: 'rol.geven', inhoud: { rol: 'beheerder' } }
    const confirm = (world: typeof real) =>
      asVisitor(bed.world.database, actor, trx => requireStepUp(trx, world, { ...actor, bewezen: new Date(0) }, step))
    await expect(confirm(real)).rejects.toMatchObject({ code: 'confirm-first' })
    await expect(confirm({ ...real, isDemo: true })).resolves.toEqual({ manier: 'vers' })
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
