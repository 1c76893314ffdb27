import { beforeAll, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { plantMensen } from './demo/plant-mensen.ts'
import { givableBy } from './rechten.ts'

const { personen, buurten } = wereld
let bed: PeopleBed
let bram: Visitor
let mirjam: Visitor

beforeAll(async () => {
  bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  bram = await bed.signIn(personen.bram.mail)
  mirjam = await bed.signIn(personen.mirjam.mail)
})

interface Mens {
  readonly naam: string
  readonly lidmaatschappen: readonly { readonly rol: string }[]
}

describe('who leads the programme', () => {
  it('sees who holds the roles that they give, and of nobody any other role', async () => {
    const { mensen } = (await bram.ask('GET', '/v1/mensen')).body as { mensen: readonly Mens[] }
    const roles = new Set(mensen.flatMap(({ lidmaatschappen }) => lidmaatschappen.map(({ rol }) => rol)))
    const mayGive: readonly string[] = givableBy('transitieteam')
    expect([...roles].filter(rol => !mayGive.includes(rol))).toEqual(['transitieteam'])
    expect(mensen.map(({ naam }) => naam)).toContain('Mirjam Verstegen')
    expect(mensen.map(({ naam }) => naam)).not.toContain(personen.hendrik.naam)
  })

  it('sees no invitation of a resident', async () => {
    const invite = (visitor: Visitor, rol: string, mail: string) =>
      visitor.ask('POST', '/v1/uitnodigingen', { naam: 'Ada Veldkamp', mail, rol, buurt: buurten.molenveld.id })
    expect((await invite(mirjam, 'bewoner', 'ada@wilgenoord.example')).status).toBe(201)
    expect((await invite(bram, 'kartrekker', 'bea@wilgenoord.example')).status).toBe(201)
    const { body } = await bram.ask('GET', '/v1/uitnodigingen')
    expect((body as { uitnodigingen: { mail: string }[] }).uitnodigingen.map(({ mail }) => mail)).toEqual(['bea@wilgenoord.example'])
  })

  it('gives a role to somebody they see, and hands one over', async () => {
    const input = { persoon: personen.mirjam.id, rol: 'kartrekker', buurt: buurten.deHorst.id }
    const given = await bram.ask('POST', '/v1/lidmaatschappen', input)
    expect(given.status).toBe(201)
    const path = `/v1/lidmaatschappen/${(given.body as { id: string }).id}/_overdragen`
    expect((await bram.ask('POST', path, { aan: personen.hendrik.id })).status).toBe(404)
    expect((await bram.ask('POST', path, { aan: personen.elsbeth.id })).status).toBe(201)
  })
})
