import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { plantMensen } from '#src/modules/identity/index.ts'
import type { IdentityTables } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { readFeiten, readLaatstBezig } from './read-feiten.ts'
import type { ProgrammaTables } from './tables.ts'

it('what happened in other modules is known by buurt, with its last day, to who may look at the buurt', async () => {
  const bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  await plantProgramma(bed.tasks, bed.clock)
  const { molenveld, oudeMarkt } = wereld.buurten
  const [id, hash] = [molenveld.id, 'a'.repeat(64)]
  const soep = crypto.randomUUID()
  await sql`insert into buurtagenda.beeld (buurt_id, versie, inhoud, sha256, reden, vastgesteld) values (${id}, 1, '{}', ${hash}, 'Klaar.', '2025-03-31T23:30:00Z')`.execute(
    bed.tasks,
  )
  await sql`insert into buurtplan.plan (buurt_id) values (${id})`.execute(bed.tasks)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, wie, voor_wie, van, tot, aangemaakt, gewijzigd)
    values (${id}, ${soep}, 'zorgzame-buurt', 'De soeptafel', '', '', '', '2025-10-01', null, '2025-09-01', '2025-09-01'),
           (${id}, ${crypto.randomUUID()}, 'zorgzame-buurt', 'Later', '', '', '', '2027-01-01', null, '2025-09-01', '2025-09-01')`.execute(
    bed.tasks,
  )
  await sql`insert into monitoring.meetplan (buurt_id) values (${id})`.execute(bed.tasks)
  await sql`
    insert into monitoring.meting (buurt_id, id, indicator, activiteit_id, periode, teller, noemer, toelichting, versie, eerst, ingevuld)
    values (${id}, ${crypto.randomUUID()}, 'bewoners-deelname', ${soep}, '2025-Q3', 24, null, '', 1, '2025-10-08T09:00:00Z', '2025-10-08T09:00:00Z')`.execute(
    bed.tasks,
  )
  await sql`
    insert into monitoring.bespreking (buurt_id, id, dag, begonnen, versie, op) values (${id}, ${crypto.randomUUID()}, '2026-02-01', '2026-02-01', 1, '2026-02-01T09:00:00Z')`.execute(
    bed.tasks,
  )
  const day = '2026-03-02'
  const known = await asVisitor(bed.tasks.$extendTables<IdentityTables & ProgrammaTables>(), null, trx =>
    readFeiten(trx, [id, oudeMarkt.id], day),
  )
  expect([...known].map(([buurt, feiten]) => [buurt, Object.fromEntries(feiten)])).toEqual([
    [id, { 'buurtbeeld.gedeeld': '2025-04-01', 'nulmeting.gedaan': '2025-10-08', 'activiteit.gestart': '2025-10-01' }],
  ])
  const bezig = await asVisitor(bed.tasks.$extendTables<IdentityTables & ProgrammaTables>(), null, trx =>
    readLaatstBezig(trx, [id, oudeMarkt.id]),
  )
  expect(bezig).toEqual(new Map([[id, '2026-02-01']]))
  const fatima = { persoon: wereld.personen.fatima.id, rol: 'kartrekker', buurten: [wereld.buurten.deHorst.id] }
  const elsewhere = await asVisitor(bed.database.$extendTables<IdentityTables & ProgrammaTables>(), fatima, trx =>
    readFeiten(trx, [id], day),
  )
  expect(elsewhere).toEqual(new Map())
})
