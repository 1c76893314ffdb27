import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { plantMensen } from '#src/modules/identity/demo/plant-mensen.ts'
import { startJobs } from '#src/platform/jobs.ts'
import { silentLog } from '#src/platform/log.ts'
import { asOwner } from '#test/setup/database.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import { makeHandtekening, makeStuk, makeZegel } from '#test/permissions/made-ondertekening.ts'
import { nominate } from '#test/programma/api.ts'
import { checkKetens, startKetenCheck } from './nakijken.ts'
import type { OndertekeningTables } from './tables.ts'

const bed = await makePeopleBed()
const complaints: string[] = []
const parts = {
  tasks: bed.tasks.$extendTables<OndertekeningTables>(),
  clock: bed.clock,
  master: bed.world.master,
  log: { ...silentLog, error: (message: string) => void complaints.push(message) },
  eigenCertificaat: null,
}

async function check(): Promise<unknown> {
  await checkKetens(parts)
  const { rows } = await sql`
    select uitkomst, inhoud from logboek.regel where handeling = 'handtekeningen.nagekeken' order by aangemaakt desc limit 1`.execute(
    bed.tasks,
  )
  return rows[0]
}

it('finds a signature that was used again, and those that were cut off the end, and tells whoever looks after the server', async () => {
  await plantMensen(bed.tasks, bed.clock)
  await bed.addPersoon('Wolf Trommel', { rol: 'transitieteam' })
  const buurt = await nominate(await bed.signIn('wolf@wilgenoord.example'), 'Binnenhof', ['BU07850101'])
  await makeZegel(bed)
  await makeStuk(bed.tasks, buurt)
  await makeHandtekening(bed, buurt)
  const goed = { ketens: 1, handtekeningen: 1, echt: 1, fouten: 0, minder: 0 }
  expect([await check(), complaints]).toEqual([{ uitkomst: 'goed', inhoud: goed }, []])
  await sql`
    insert into ondertekening.schakel (buurt_id, nummer, versie, persoon_id, daad, regel, jws, sleutel_id, hash)
    select buurt_id, 2, versie, persoon_id, daad, regel, jws, sleutel_id, repeat('a', 64) from ondertekening.schakel`.execute(bed.tasks)
  expect(await check()).toEqual({ uitkomst: 'mislukt', inhoud: { ...goed, handtekeningen: 2, echt: 2, fouten: 1 } })
  // As somebody could who has the whole database in hands.
  await asOwner(bed.ownerAddress, async owner => {
    await owner.query('set session_replication_role = replica')
    await owner.query('delete from ondertekening.schakel')
  })
  expect(await check()).toEqual({ uitkomst: 'mislukt', inhoud: { ...goed, handtekeningen: 0, echt: 0, minder: 2 } })
  expect(complaints.length).toBe(2)
})

it('is planned once a night, for all servers together', async () => {
  const { pool } = bed
  const jobs = await startJobs({ pool, log: silentLog, supervise: false })
  await startKetenCheck({ ...parts, jobs })
  await startKetenCheck({ ...parts, jobs })
  const { rows } = await pool.query("select name, cron, timezone from jobs.schedule where name = 'handtekeningen-nakijken'")
  await jobs.stop()
  expect(rows).toEqual([{ name: 'handtekeningen-nakijken', cron: '47 3 * * *', timezone: 'Europe/Amsterdam' }])
})
