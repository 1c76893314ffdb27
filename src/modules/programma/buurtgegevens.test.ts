import { beforeAll, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { addTeam, change, codeOf, makeCohort, nominate, read, readLog } from '#test/programma/api.ts'

let bed: PeopleBed
let team: Visitor
let rietmeer: string
let molenveld: string

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  rietmeer = await bed.addOrganisatie('Thuiszorg Rietmeer')
  molenveld = await nominate(team, 'Molenveld', ['BU07850201'])
})

function pathOf(buurt: string): string {
  return `/v1/transitiebuurten/${buurt}`
}

describe('a neighbourhood that was put forward', () => {
  it('gets another name, place and partner, for who saw the newest version', async () => {
    const path = pathOf(molenveld)
    expect((await change(team, path, 'PATCH', path, { naam: ' Molenveld-Zuid ', alliantiepartner: rietmeer })).status).toBe(204)
    expect((await read(team, path)).body).toMatchObject({
      naam: 'Molenveld-Zuid',
      plaats: 'Wonderdam',
      alliantiepartner: { id: rietmeer, naam: 'Thuiszorg Rietmeer' },
      versie: 2,
    })
    expect(codeOf(await team.ask('PATCH', path, { plaats: null }, { 'if-match': '"1"' }))).toEqual({
      status: 412,
      code: 'changed-meanwhile',
    })
    expect(await readLog(bed, 'buurt.gewijzigd')).toEqual([
      { keten: `buurt:${molenveld}`, inhoud: { delen: ['naam', 'alliantiepartner'] } },
    ])
  })

  it('keeps its name when there is none, its partner when that is none, and takes nothing else', async () => {
    const path = pathOf(molenveld)
    const patch = async (input: object) => codeOf(await change(team, path, 'PATCH', path, input))
    expect(await patch({ naam: ' ' })).toEqual({ status: 400, code: 'buurt-invalid' })
    const gemeente = await bed.addOrganisatie('Gemeente Wonderdam', 'gemeente')
    for (const alliantiepartner of [crypto.randomUUID(), gemeente]) {
      expect(await patch({ alliantiepartner })).toEqual({ status: 404, code: 'organisatie-unknown' })
    }
    expect(await patch({ staat: 'deelnemer' })).toEqual({ status: 400, code: 'input-invalid' })
    await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld })
    const mirjam = await bed.signIn('mirjam@wilgenoord.example')
    expect(codeOf(await change(mirjam, path, 'PATCH', path, { naam: 'Ons Molenveld' }))).toEqual({ status: 403, code: 'not-allowed' })
  })

  it('is taken back with a reason that stays, leaves the list that it was planned on, and frees its areas', async () => {
    const cohort = await makeCohort(team, 1)
    await change(team, `/v1/cohorten/${cohort}`, 'PUT', `/v1/cohorten/${cohort}/buurten`, { buurten: [molenveld] })
    const path = pathOf(molenveld)
    expect((await change(team, path, 'POST', `${path}/_terugtrekken`, { reden: 'De huisarts wil nog niet.' })).status).toBe(204)
    expect((await read(team, path)).body).toMatchObject({
      staat: 'gestopt',
      cohort: null,
      grenzen: [
        { nummer: 2, gebieden: [], reden: 'Teruggetrokken: De huisarts wil nog niet.' },
        { nummer: 1, gebieden: ['BU07850201'] },
      ],
    })
    expect(codeOf(await change(team, path, 'POST', `${path}/_terugtrekken`, { reden: 'Nog een keer.' }))).toEqual({
      status: 409,
      code: 'kandidaat-closed',
    })
    expect(await nominate(team, 'Molenveld opnieuw', ['BU07850201'])).toMatch(/^[0-9a-f-]{36}$/)
  })
})
