import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import { addTeam, change, codeOf, nominate, read } from '#test/programma/api.ts'
import type { Visitor } from '#test/people-bed.ts'

const criteria = ['eerste-lijn', 'bewoners', 'keten', 'urgentie', 'uitvoeringskracht']

async function scoreAll(team: Visitor, buurt: string, points: number, procent: number): Promise<void> {
  for (const criterium of criteria) {
    const score = { criterium, score: points, onderbouwing: 'Gesprek met de huisarts.', datum: '2026-02-10' }
    await team.ask('POST', `/v1/transitiebuurten/${buurt}/scores`, score)
  }
  const share = { procent, bron: 'Vektis 2023', datum: '2026-02-01' }
  await change(team, `/v1/kandidaten/${buurt}`, 'PUT', `/v1/transitiebuurten/${buurt}/marktaandeel`, share)
}

it('a partner reads the scores of its own candidates, without their place among the others, and those others are not there', async () => {
  const bed = await makePeopleBed()
  const team = await addTeam(bed)
  const ofNobody = await nominate(team, 'Molenveld')
  const rietmeer = await bed.addOrganisatie('Thuiszorg Rietmeer')
  const duin = await bed.addOrganisatie('Zorg aan Duin')
  await bed.addPersoon('Saskia Brandsma', { rol: 'projectcoordinator', buurt: ofNobody, organisatie: rietmeer })
  const saskia = await bed.signIn('saskia@wilgenoord.example')
  const own = await nominate(saskia, 'Elzerbroek', [], rietmeer)
  const other = await nominate(team, 'Oude Markt', [], duin)
  await scoreAll(team, own, 4, 55)
  await scoreAll(team, other, 2, 30)
  const { body } = await read(saskia, `/v1/kandidaten/${own}`)
  expect(body).toMatchObject({ naam: 'Elzerbroek', marktaandeel: { procent: 55 }, voorwaarde: 'voldaan' })
  expect([(body['scores'] as unknown[]).length, 'plek' in body]).toEqual([5, false])
  const unknown = { status: 404, code: 'unknown' }
  for (const id of [other, ofNobody]) expect(codeOf(await saskia.ask('GET', `/v1/kandidaten/${id}`))).toEqual(unknown)
  expect(codeOf(await saskia.ask('GET', '/v1/kandidaten'))).toEqual({ status: 403, code: 'not-allowed' })
  const { persoon } = await saskia.me()
  const { rows } = await asVisitor(bed.database, { persoon: String(persoon), rol: 'projectcoordinator' }, trx =>
    sql`select distinct buurt_id from programma.score union select buurt_id from programma.marktaandeel`.execute(trx),
  )
  expect(rows).toEqual([{ buurt_id: own }])
})
