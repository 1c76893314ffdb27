import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTeam, change, nominate, read, readLog } from '#test/programma/api.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from './tables.ts'
import { sendTakenmails } from './takenmail.ts'

const day = 24 * 3600_000

let bed: PeopleBed
let team: Visitor
let molenveld: string

function send(): Promise<number> {
  return sendTakenmails({ ...bed.world, tasks: bed.tasks.$extendTables<IdentityTables & ProgrammaTables>() })
}

async function countMails(naam: string): Promise<number> {
  return (await bed.mails(`${naam}@wilgenoord.example`)).filter(tekst => tekst.includes('Bekijk uw taken')).length
}

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  molenveld = await nominate(team, 'Molenveld')
  const start = { fase: 'inspireren', datum: '2026-02-01', sluitVorige: true }
  await change(team, `/v1/transitiebuurten/${molenveld}`, 'POST', `/v1/transitiebuurten/${molenveld}/fasen`, start)
  await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt: molenveld })
  await bed.addPersoon('Hendrik Bos', { rol: 'bewoner', buurt: molenveld })
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld }, { rol: 'buurtnetwerklid', buurt: molenveld })
  await bed.addPersoon('Sanne Vos', { rol: 'kartrekker', buurt: molenveld })
})

describe('the weekly mail', () => {
  it('counts tasks for who has any, each task once, and says nothing of what they are about', async () => {
    const sanne = await bed.signIn('sanne@wilgenoord.example')
    expect((await read(sanne, '/v1/ik/takenmail')).body).toEqual({ aan: true })
    expect((await sanne.ask('PUT', '/v1/ik/takenmail', { aan: false })).status).toBe(204)
    expect((await read(sanne, '/v1/ik/takenmail')).body).toEqual({ aan: false })
    expect(await send()).toBe(3)
    const [fatima] = await bed.mails('fatima@wilgenoord.example')
    expect(fatima).toMatch(/^Er staan \d+ taken voor u klaar\.\n(?:[^\n]+\n)*\nBekijk uw taken: https:\/\/buurtwijs\.example\/mijn$/)
    expect(fatima).not.toContain('Molenveld')
    expect(await bed.mails('mirjam@wilgenoord.example')).toEqual([fatima])
    expect(await Promise.all(['hendrik', 'sanne'].map(countMails))).toEqual([0, 0])
    expect((await readLog(bed, 'takenmail.verzonden')).length).toBe(3)
  })

  it('agrees with the list of tasks of who gets it', async () => {
    const fatima = await bed.signIn('fatima@wilgenoord.example')
    const { vandaag, dezeWeek, later } = (await read(fatima, '/v1/taken')).body as Record<string, unknown[]>
    const total = (vandaag?.length ?? 0) + (dezeWeek?.length ?? 0) + (later?.length ?? 0)
    expect((await bed.mails('fatima@wilgenoord.example'))[1]).toContain(`Er staan ${total} taken voor u klaar.`)
  })

  it('goes once a week, also when it is sent again, and not to who has no role any more', async () => {
    bed.clock.advance(3 * day)
    expect([await send(), await countMails('fatima')]).toEqual([0, 1])
    await sql`update identity.lidmaatschap set beeindigd = ${bed.clock.now()} where rol = 'kartrekker'
      and persoon_id = (select id from identity.persoon where naam = 'Fatima el Idrissi')`.execute(bed.tasks)
    bed.clock.advance(4 * day)
    expect([await Promise.all([send(), send()]).then(([one, two]) => one + two), await countMails('fatima')]).toEqual([2, 1])
  })
})
