import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeOordeel, makePlan } from '#test/permissions/made-impact.ts'
import { oordelen } from '../oordeel/oordeel.ts'
import type { OvernameRegel } from './overname-schema.ts'
import { programmaOordeel } from './overnemen.ts'

let bed: PeopleBed
let transitieteam: Visitor
let onderzoeker: Visitor

beforeAll(async () => {
  bed = await makePeopleBed({ now: '2026-11-27T09:00:00Z' })
  await bed.addPersoon('Tineke Bos', { rol: 'transitieteam' })
  await bed.addPersoon('Renske Vonk', { rol: 'onderzoeker' })
  transitieteam = await bed.signIn('tineke@wilgenoord.example')
  onderzoeker = await bed.signIn('renske@wilgenoord.example')
})

/** An analysis with a verdict, of which the figures were opened on a day. */
async function geopendOp(dag: string, tijd = '10:00'): Promise<string> {
  const id = await makeOordeel(bed.tasks)
  const owner = new pg.Client(bed.ownerAddress)
  await owner.connect()
  await owner.query('alter table impact.paneel disable trigger paneel_is_guarded')
  await owner.query('update impact.paneel set geopend = $1 where analyse_id = $2', [`${dag}T${tijd}:00Z`, id])
  await owner.query('alter table impact.paneel enable trigger paneel_is_guarded')
  await owner.end()
  return id
}

const aanbod = async () => {
  const { body } = await transitieteam.ask('GET', '/v1/analyses/_oordelen')
  return (body as { readonly oordelen: readonly OvernameRegel[] }).oordelen
}
const neem = async (id: string, who = transitieteam) => await who.ask('POST', `/v1/analyses/${id}/_overnemen`, { nummer: 1 })
const portefeuille = async () => (await transitieteam.ask('GET', '/v1/portefeuille')).body as { readonly oordeel: unknown }

describe('the verdict of the programme', () => {
  it('is taken over from an opened analysis by a person, with effect, interval and the hash of the plan', async () => {
    const id = await geopendOp('2026-11-20')
    expect(await aanbod()).toMatchObject([
      { id, nummer: 1, oordeel: 'aanwijzing', voorstel: 'aanwijzing', datum: '2026-11-20', stand: 'nieuwer' },
    ])
    expect((await portefeuille()).oordeel).toBeNull()
    expect((await neem(id)).status).toBe(204)
    expect((await portefeuille()).oordeel).toEqual({
      uitkomst: 'aanwijzing',
      bron: 'Uren wijkverpleging, plan 1',
      datum: '2026-11-20',
      analyse: {
        id,
        nummer: 1,
        hash: 'e'.repeat(64),
        uitkomst: 'Uren wijkverpleging per cliënt',
        deel: -0.2,
        laag: -0.3,
        hoog: -0.1,
        verkennend: false,
        geopend: '2026-11-20T10:00:00.000Z',
      },
    })
    expect(await aanbod()).toMatchObject([{ id, stand: 'geldt' }])
    expect(codeOf(await neem(id))).toEqual({ status: 409, code: 'overname-geldt-al' })
    const { rows } = await sql<{ inhoud: unknown }>`select inhoud from logboek.regel where handeling = 'oordeel.vastgelegd'`.execute(
      bed.tasks,
    )
    expect(rows).toHaveLength(1)
  })

  it('says when there is a newer one, and is never taken from one that is older than what holds', async () => {
    const [ouder, nieuwer] = [await geopendOp('2026-11-10'), await geopendOp('2026-11-25')]
    expect((await aanbod()).map(({ id, stand }) => [id === ouder ? 'ouder' : id === nieuwer ? 'nieuwer' : 'eerste', stand])).toEqual([
      ['nieuwer', 'nieuwer'],
      ['eerste', 'geldt'],
      ['ouder', 'ouder'],
    ])
    expect(codeOf(await neem(ouder))).toEqual({ status: 409, code: 'overname-ouder' })
    expect((await neem(nieuwer)).status).toBe(204)
    expect((await portefeuille()).oordeel).toMatchObject({ datum: '2026-11-25', analyse: { id: nieuwer } })
    const vroeger = await geopendOp('2026-11-25', '08:00')
    expect((await aanbod()).find(({ id }) => id === vroeger)?.stand).toBe('ouder')
    expect(codeOf(await neem(vroeger))).toEqual({ status: 409, code: 'overname-ouder' })
  })

  it('is not taken from a plan without figures, nor by who does not lead the programme', async () => {
    const dicht = await makePlan(bed.tasks, 'vast')
    expect(codeOf(await neem(dicht))).toEqual({ status: 400, code: 'overname-geen-oordeel' })
    expect((await neem(dicht, onderzoeker)).status).toBe(403)
    expect((await onderzoeker.ask('GET', '/v1/analyses/_oordelen')).status).toBe(403)
  })

  it('is at most a sign when the figures could be known beforehand', () => {
    expect(oordelen.map(each => [programmaOordeel(each, false), programmaOordeel(each, true)])).toEqual([
      ['bewezen', 'aanwijzing'],
      ['aanwijzing', 'aanwijzing'],
      ['onbekend', 'onbekend'],
      ['tegengesteld', 'tegengesteld'],
    ])
  })
})
